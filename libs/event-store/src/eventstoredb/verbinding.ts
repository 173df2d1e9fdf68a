import { type Credentials, EventStoreDBClient } from '@eventstore/db-client';

/** What every call carries: who asks, and that the leader of a cluster must answer, so that a write is read at once. */
export interface Basis {
  readonly requiresLeader: true;
  readonly credentials?: Credentials;
}

export interface Verbinding {
  readonly client: EventStoreDBClient;
  readonly basis: Basis;
}

const AANMELDING = /^([a-z+]+:\/\/)([^:@]+):([^@]*)@/;

/**
 * Makes a client; connects at the first call. Name and password in the address are taken out of it first: the client
 * prints addresses in warnings, and splits a password at a colon. Throws when the address cannot be used.
 */
export function verbind(adres: string): Verbinding {
  const zonder = adres.replace(AANMELDING, '$1');
  try {
    const client = EventStoreDBClient.connectionString(zonder);
    return { client: zonderReeksen(client), basis: { requiresLeader: true, ...aanmelding(adres) } };
  } catch (fout) {
    throw new Error('not an address of EventStoreDB, such as esdb://host:2113 or esdb+discover://host:2113', { cause: fout });
  }
}

function aanmelding(adres: string): { credentials?: Credentials } {
  const [, , naam, wachtwoord] = AANMELDING.exec(adres) ?? [];
  if (naam === undefined || wachtwoord === undefined) return {};
  return { credentials: { username: decodeURIComponent(naam), password: decodeURIComponent(wachtwoord) } };
}

/**
 * Every append a call of its own. The client would send all of them over one stream (BatchAppend) when the server
 * can, and that takes the process down when a connection breaks: what was still waiting to be sent rejects where
 * nobody can catch it. See docs/adr/0010.
 */
const zonderReeksen = (client: EventStoreDBClient): EventStoreDBClient => Object.assign(client, { supports: async () => false });
