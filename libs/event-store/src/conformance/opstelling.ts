import type { EventStore, EventToAppend, StoredEvent } from '../port';
import type { Opening } from './kinderen/opening';
import { idVan } from './kinderen/ids';

export { idVan };

/** A fresh, empty store and what the suite may do to it. */
export interface Opstelling {
  readonly store: EventStore;
  /** The same log through another connection, as another node has it. */
  readonly nogEen?: () => EventStore;
  /** How a child process opens the same log. */
  readonly opening?: Opening;
  /** Kills what writes to the log, wherever it is; resolves when it is dead. The store has to recover by itself. */
  readonly doodSchrijver?: () => Promise<void>;
  /** Called once, after `store` (and what `nogEen` gave) has been closed. */
  readonly ruimOp?: () => Promise<void>;
}

/** What a test works with; asking for what the adapter did not give fails the test. */
export interface Proef {
  readonly store: EventStore;
  nogEen(): EventStore;
  opening(): Opening;
  doodSchrijver(): Promise<void>;
}

/** What cannot be asked of every adapter; each needs the part of the Opstelling that it names. */
export interface Vermogens {
  /** Several connections and processes share one log: `nogEen` and `opening`. */
  readonly gedeeld: boolean;
  /** Its writer can be killed: `doodSchrijver`. */
  readonly sterfelijk: boolean;
  /** An event id may stand only once in the whole log, not just in its stream. */
  readonly eenmaligeIds: boolean;
}

/** Full-size numbers when `LOOPPLANK_ZWAAR` is set; the same code either way. */
export const omvang = (gewoon: number, zwaar: number): number => (process.env['LOOPPLANK_ZWAAR'] ? zwaar : gewoon);

let teller = 0;
/** An event whose id and content can be told apart by its name. */
export const proef = (naam = `proef-${++teller}`): EventToAppend => ({
  eventId: idVan(naam),
  type: 'Proef',
  bytes: new TextEncoder().encode(naam),
});

export const ids = (events: readonly StoredEvent[]): string[] => events.map(({ eventId }) => eventId);

/** All events of the log, read in small pages. */
export async function leesAlles(store: EventStore, perKeer = 97): Promise<StoredEvent[]> {
  const alles: StoredEvent[] = [];
  for (;;) {
    const events = await store.readAll(alles.at(-1)?.position ?? 0, perKeer);
    alles.push(...events);
    if (events.length < perKeer) return alles;
  }
}

/** Resolves when `waar` is; fails after `ms`. */
export async function wachtTot(waar: () => boolean, ms = 20_000): Promise<void> {
  const einde = Date.now() + ms;
  while (!waar()) {
    if (Date.now() > einde) throw new Error(`still not so after ${ms} ms: ${waar}`);
    await new Promise((klaar) => setTimeout(klaar, 2));
  }
}

/** Positions rise, and in each stream the revisions count from 0 without a gap. Throws when not so. */
export function controleerVolgorde(events: readonly StoredEvent[]): void {
  const heads = new Map<string, number>();
  let vorige = 0;
  for (const { streamId, revision, position } of events) {
    if (position <= vorige) throw new Error(`position ${position} after ${vorige}`);
    const verwacht = (heads.get(streamId) ?? -1) + 1;
    if (revision !== verwacht) throw new Error(`${streamId} has revision ${revision} where ${verwacht} should be`);
    heads.set(streamId, revision);
    vorige = position;
  }
}
