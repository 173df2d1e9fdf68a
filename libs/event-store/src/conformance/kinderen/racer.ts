import { GEEN_STREAM } from '../../port';
import { idVan } from './ids';
import { meld, opdracht, type Opening, openStore } from './opening';

export interface RacerOpdracht {
  readonly opening: Opening;
  readonly schrijvers: readonly string[];
  readonly events: number;
  readonly streams: number;
}

/** What a writer was told about an event: its id, and where it stands. */
export type Bevestigd = readonly [eventId: string, streamId: string, revision: number, position: number];

export interface RacerUitslag {
  readonly bevestigd: readonly Bevestigd[][];
  readonly conflicten: number;
}

const { opening, schrijvers, events, streams } = opdracht<RacerOpdracht>();
const store = openStore(opening);
let conflicten = 0;

/** Appends one by one to ever another stream that everybody fights over, and tries again after each conflict. */
async function schrijf(schrijver: string): Promise<Bevestigd[]> {
  const bevestigd: Bevestigd[] = [];
  const gezien = new Map<string, number>();
  for (let n = 0; n < events; n += 1) {
    const streamId = `race-${Math.floor(Math.random() * streams)}`;
    const event = { eventId: idVan(`${schrijver}-${n}`), type: 'Proef', bytes: Buffer.from(`${schrijver}-${n}`) };
    for (;;) {
      const uitslag = await store.append(streamId, gezien.get(streamId) ?? GEEN_STREAM, [event]);
      gezien.set(streamId, uitslag.soort === 'conflict' ? uitslag.actual : uitslag.revision);
      if (uitslag.soort === 'conflict') {
        conflicten += 1;
        continue;
      }
      bevestigd.push([event.eventId, streamId, uitslag.revision, uitslag.position]);
      break;
    }
  }
  return bevestigd;
}

void Promise.all(schrijvers.map(schrijf)).then(async (bevestigd) => {
  await meld({ bevestigd, conflicten } satisfies RacerUitslag);
  await store.close();
  process.disconnect();
});
