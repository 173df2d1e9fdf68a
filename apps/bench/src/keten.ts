import { type Codec, GENESIS, hashIn } from '@loopplank/codec';
import { jongereIdVan } from '@loopplank/dossier';
import type { EventStore, StoredEvent } from '@loopplank/event-store';

const BATCH = 2000;

/** The whole log after a position, a batch at a time. */
export async function* batches(store: EventStore, na = 0, omvang = BATCH): AsyncGenerator<readonly StoredEvent[]> {
  for (;;) {
    const events = await store.readAll(na, omvang);
    if (events.length === 0) return;
    yield events;
    na = (events.at(-1) as StoredEvent).position;
  }
}

/** Ids of the first youngsters that were registered, at most so many. */
export async function eersteJongeren(store: EventStore, hoogstens: number): Promise<string[]> {
  const ids: string[] = [];
  for await (const events of batches(store)) {
    for (const { type, streamId } of events) {
      if (type === 'JongereAangemeld') ids.push(jongereIdVan(streamId));
      if (ids.length === hoogstens) return ids;
    }
  }
  return ids;
}

export interface Logstand {
  /** Events whose hash, place or predecessor does not agree. */
  readonly gebroken: number;
  /** How often each event id stands in the log after the position that was asked for. */
  readonly nieuw: ReadonlyMap<string, number>;
}

/** Reads the whole log: recomputes every chain, and counts the ids that came after `na`. */
export async function controleerLog(store: EventStore, codec: Codec, na: number): Promise<Logstand> {
  const staart = new Map<string, { readonly hash: string; readonly revision: number }>();
  const nieuw = new Map<string, number>();
  let gebroken = 0;
  for await (const events of batches(store)) {
    for (const event of events) {
      const vorige = staart.get(event.streamId) ?? { hash: GENESIS, revision: -1 };
      if (event.revision !== vorige.revision + 1 || !codec.verify(event, vorige.hash)) gebroken++;
      staart.set(event.streamId, { hash: hashIn(event.bytes), revision: event.revision });
      if (event.position > na) nieuw.set(event.eventId, (nieuw.get(event.eventId) ?? 0) + 1);
    }
  }
  return { gebroken, nieuw };
}
