import { idVan } from './ids';
import { meld, opdracht, type Opening, openStore } from './opening';

export interface DoorschrijverOpdracht {
  readonly opening: Opening;
  readonly streams: readonly string[];
}

const { opening, streams } = opdracht<DoorschrijverOpdracht>();
const store = openStore(opening);

/** Appends to one stream until the process is killed; tells each acknowledged event. */
async function schrijf(streamId: string): Promise<never> {
  let revision = await store.head(streamId);
  for (;;) {
    const eventId = idVan(`${streamId}-${revision + 1}`);
    const uitslag = await store.append(streamId, revision, [{ eventId, type: 'Proef', bytes: Buffer.alloc(300, eventId) }]);
    if (uitslag.soort !== 'opgeslagen') throw new Error(`nobody else writes ${streamId}, yet: ${JSON.stringify(uitslag)}`);
    revision = uitslag.revision;
    // Told before the next one is written: otherwise what was told last dies with the process, however many that are.
    await meld(eventId);
  }
}

void Promise.all(streams.map(schrijf));
