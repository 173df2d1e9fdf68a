import { testCodec } from '@loopplank/codec/testing';
import { GENESIS } from '@loopplank/codec';
import type { EventStore, StoredEvent } from '@loopplank/event-store';
import { geheugenEventStore } from '@loopplank/event-store/testing';
import { moment, momentVanMs, msVanMoment, type Moment } from '@loopplank/kernel';
import type { Elsewhere } from '../command-home';
import { maakCommandService } from '../service';
import { definities, STREAM } from './teller';

/** A service on a store, with a clock that can be set. Codecs of one house share their key cupboard. */
export function huis(store: EventStore = geheugenEventStore(), codec = testCodec([...definities]), maxCache?: number, elsewhere?: Elsewhere) {
  const klok = { nu: moment('2026-06-01T08:00:00Z') };
  const service = maakCommandService({
    store,
    codec,
    klok: () => klok.nu,
    verzoekSleutel: Buffer.alloc(32, 7),
    ...(maxCache === undefined ? {} : { maxCache }),
    ...(elsewhere === undefined ? {} : { elsewhere }),
  });
  return { store, codec, klok, service };
}

export const plusMs = (m: Moment, ms: number): Moment => momentVanMs(msVanMoment(m) + ms);

/** Does the hash chain of the stream hold, and is every revision there once? */
export async function ketenHeel({ store, codec }: Pick<ReturnType<typeof huis>, 'store' | 'codec'>, streamId = STREAM): Promise<boolean> {
  let vorige = GENESIS;
  for (const [i, stored] of (await store.readStream(streamId)).entries()) {
    if (stored.revision !== i || !codec.verify(stored, vorige)) return false;
    vorige = codec.decode(stored).hash;
  }
  return true;
}

/** A store of which some calls go differently. */
export const anders = (store: EventStore, over: Partial<EventStore>): EventStore => ({
  append: (...a) => store.append(...a),
  readStream: (...a) => store.readStream(...a),
  head: (...a) => store.head(...a),
  readAll: (...a) => store.readAll(...a),
  lastPosition: () => store.lastPosition(),
  subscribe: (...a) => store.subscribe(...a),
  close: () => store.close(),
  ...over,
});

/** A store on which calls cross each other. */
export function kruisend(store: EventStore = geheugenEventStore()): EventStore {
  const even = (): Promise<void> => new Promise((klaar) => setImmediate(klaar));
  return anders(store, {
    append: async (...a) => (await even(), store.append(...a)),
    readStream: async (...a) => (await even(), store.readStream(...a)),
    head: async (s) => (await even(), store.head(s)),
  });
}

/** A log in memory that compares event ids only within a stream, as EventStoreDB does. */
export function perStream(): EventStore {
  const gewoon = geheugenEventStore();
  const buiten = new Map<string, string>();
  const binnen = (streamId: string, eventId: string): string => {
    const id = `${streamId}#${eventId}`;
    buiten.set(id, eventId);
    return id;
  };
  const terug = (events: StoredEvent[]): StoredEvent[] => events.map((e) => ({ ...e, eventId: buiten.get(e.eventId)! }));
  return anders(gewoon, {
    idsPerStream: true,
    append: (streamId, verwacht, events) => gewoon.append(streamId, verwacht, events.map((e) => ({ ...e, eventId: binnen(streamId, e.eventId) }))),
    readStream: async (...a) => terug(await gewoon.readStream(...a)),
    readAll: async (...a) => terug(await gewoon.readAll(...a)),
  });
}
