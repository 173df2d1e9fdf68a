import { type EventStore, LogOnbereikbaar, type StoredEvent } from '../../port';
import { openEventStoreDb } from '..';

export interface Afzondering {
  readonly verbinding: string;
  /** Of the names of the streams that belong to this part. */
  readonly voorvoegsel: string;
  /** Position after which this part begins. */
  readonly vanaf: number;
}

/**
 * A part of a log that others use too, seen as if it were a log of its own: for tests against a server that cannot
 * be emptied. Positions are those of the whole log.
 */
export function openAfgezonderd({ verbinding, voorvoegsel, vanaf }: Afzondering): EventStore {
  const store = openEventStoreDb({ verbinding });
  const eigen = (events: readonly StoredEvent[]): StoredEvent[] =>
    events
      .filter(({ streamId }) => streamId.startsWith(voorvoegsel))
      .map((event) => ({ ...event, streamId: event.streamId.slice(voorvoegsel.length) }));

  const readAll = async (after: number, limit: number): Promise<StoredEvent[]> => {
    const gevonden: StoredEvent[] = [];
    let gezien = Math.max(after, vanaf);
    while (gevonden.length < limit) {
      const pagina = await store.readAll(gezien, limit);
      gevonden.push(...eigen(pagina));
      gezien = pagina.at(-1)?.position ?? gezien;
      if (pagina.length < limit) break;
    }
    return gevonden.slice(0, limit);
  };

  return {
    append: (streamId, expectedRevision, events) => store.append(voorvoegsel + streamId, expectedRevision, events),
    readStream: async (streamId, fromRevision) => eigen(await store.readStream(voorvoegsel + streamId, fromRevision)),
    head: (streamId) => store.head(voorvoegsel + streamId),
    readAll,
    lastPosition: async () => (await readAll(0, Number.MAX_SAFE_INTEGER)).at(-1)?.position ?? 0,
    subscribe: (after, handler) =>
      store.subscribe(Math.max(after, vanaf), (events) => {
        const deel = eigen(events);
        return deel.length > 0 ? handler(deel) : undefined;
      }),
    close: () => store.close(),
  };
}

/** A new, empty part of the log behind this address. */
export async function nieuweAfzondering(verbinding: string): Promise<Afzondering> {
  const store = openEventStoreDb({ verbinding });
  try {
    return { verbinding, voorvoegsel: `proef-${Date.now()}-${process.pid}-${Math.random().toString(36).slice(2)}-`, vanaf: await store.lastPosition() };
  } catch (fout) {
    throw new LogOnbereikbaar(`no event log answers at the address of the test server`, { cause: fout });
  } finally {
    await store.close();
  }
}
