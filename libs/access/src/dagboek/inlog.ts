import { randomUUID } from 'node:crypto';
import { type Actor, dagVan, type Moment, SYSTEEM } from '@loopplank/kernel';
import type { Doel } from '../beslissing/doelen';
import { Ingelogd, InloggenMislukt, inlogStream } from '../inlog/events';
import { Dagboek, type DagboekOpties } from './dagboek';

export interface InlogLog {
  /** Durable when it resolves: nobody is logged in without a line. Throws NuNietMogelijk like the log of who looked. */
  gelukt(wie: Actor, sessieId: string, nu: Moment): Promise<void>;
  /** Counts; written down within a minute. `medewerkerId` undefined: a name that does not exist. */
  mislukt(medewerkerId: string | undefined, hoe: 'mislukt' | 'geweigerd', nu: Moment): void;
  /** Writes down what was counted so far, and stops counting by the clock. */
  stop(): Promise<void>;
}

export interface InlogLogOpties extends DagboekOpties {
  /** Name of this node: letters, digits and dashes. Each node writes streams of its own. */
  readonly node: string;
  readonly klok: () => Moment;
  /** How often what was counted is written down; default a minute. */
  readonly elkeMs?: number;
  readonly bijFout?: (fout: unknown) => void;
}

interface Teller {
  mislukt: number;
  geweigerd: number;
  readonly vanaf: Moment;
}

/** More accounts than this under attack within a minute are counted as one: the log does not grow with the attack. */
const MAX_TELLERS = 50;
const ONBEKEND = '';
const DOEL: Doel = 'toegang';

/** The log of who logged in and who tried (BIO2 8.15). A crash may lose the counts of the last minute, never a login. */
export function maakInlogLog(opties: InlogLogOpties): InlogLog {
  const dagboek = new Dagboek(opties);
  let tellers = new Map<string, Teller>();

  const schrijf = (type: string, data: object, actor: Actor, nu: Moment): Promise<void> =>
    dagboek.legVast({ streamId: inlogStream(dagVan(nu), opties.node), type, data, actor, doel: DOEL, nu, correlationId: randomUUID() });

  async function schrijfTellers(): Promise<void> {
    const geteld = tellers;
    tellers = new Map();
    const nu = opties.klok();
    await Promise.all(
      [...geteld].map(([wie, { mislukt, geweigerd, vanaf }]) =>
        schrijf(InloggenMislukt.type, { ...(wie === ONBEKEND ? {} : { medewerkerId: wie }), mislukt, geweigerd, vanaf }, SYSTEEM, nu),
      ),
    );
  }

  const bijFout = opties.bijFout ?? (() => undefined);
  const wekker = setInterval(() => void schrijfTellers().catch(bijFout), opties.elkeMs ?? 60_000);
  wekker.unref();

  return {
    gelukt: (wie, sessieId, nu) => schrijf(Ingelogd.type, { sessieId }, wie, nu),
    mislukt(medewerkerId, hoe, nu) {
      const wie = medewerkerId !== undefined && (tellers.has(medewerkerId) || tellers.size < MAX_TELLERS) ? medewerkerId : ONBEKEND;
      const teller = tellers.get(wie) ?? { mislukt: 0, geweigerd: 0, vanaf: nu };
      teller[hoe] += 1;
      tellers.set(wie, teller);
    },
    async stop() {
      clearInterval(wekker);
      await schrijfTellers();
    },
  };
}
