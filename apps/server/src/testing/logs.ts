import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { EventStore } from '@loopplank/event-store';
import { openEventStoreDb } from '@loopplank/event-store/eventstoredb';
import { type Peer, startPeer } from '@loopplank/event-store/eventstoredb/testing';
import { openSqliteEventStore } from '@loopplank/event-store/sqlite';
import { loopplank } from './opdracht';
import { type Proefserver, startServer, type Startopties, WACHTWOORD } from './proces';

/** Where test servers keep their truth. It outlives them: a server that is killed finds it as it was. */
export interface Proeflog {
  /** Settings that point a server, or a command, to it. */
  readonly env: Readonly<Record<string, string>>;
  /** Opens it to look at. `data`: the data folder of a server on it. */
  open(data: string): EventStore;
  sluit(): Promise<void>;
}

const ingebed = async (): Promise<Proeflog> => ({
  env: {},
  open: (data) => openSqliteEventStore({ bestand: join(data, 'log.sqlite'), alleenLezen: true }),
  sluit: async () => undefined,
});

/** The real protocol over a real socket; in the process of the test, so that it can be mistreated. */
export async function peerlog(): Promise<Proeflog & { readonly peer: Peer }> {
  const peer = await startPeer();
  const { verbinding } = peer;
  return { env: { LOOPPLANK_EVENTSTORE: verbinding }, open: () => openEventStoreDb({ verbinding }), sluit: () => peer.sluit(), peer };
}

const LOGS = [
  { soort: 'embedded', maak: ingebed },
  { soort: 'EventStoreDB', maak: peerlog },
] as const;

/** One description, held to on every log. `soort` is for how much of it, never for what. */
export function opElkLog(wat: string, beschrijf: (log: () => Proeflog, soort: (typeof LOGS)[number]['soort']) => void): void {
  describe.each(LOGS)(`${wat} (log: $soort)`, ({ soort, maak }) => {
    let log: Proeflog;
    beforeAll(async () => void (log = await maak()));
    afterAll(() => log?.sluit());
    beschrijf(() => log, soort);
  });
}

/** A server on this log. Into one that is not embedded nobody loads a practice region by themselves: that is asked for. */
export async function startOp(log: Proeflog, { env = {}, ...opties }: Startopties = {}): Promise<Proefserver> {
  const server = await startServer({ ...opties, env: { ...log.env, ...env } });
  if (log.env['LOOPPLANK_EVENTSTORE'] === undefined || existsSync(join(server.data, 'oefenregio.json'))) return server;
  const geladen = await loopplank({ LOOPPLANK_DATA: server.data, LOOPPLANK_DEMO_WACHTWOORD: WACHTWOORD }, ['oefenregio']);
  if (geladen.code !== 0) throw new Error(`no practice region: ${geladen.stdout}${geladen.stderr}`);
  return server;
}
