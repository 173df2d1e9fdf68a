import { setTimeout } from 'node:timers/promises';
import { GEEN_STREAM, LogOnbereikbaar, UitkomstOnbekend } from '../../port';
import { idVan } from './ids';
import { meld, opdracht, type Opening, openStore } from './opening';
import type { Bevestigd } from './racer';

export interface VolhouderOpdracht {
  readonly opening: Opening;
  readonly schrijvers: readonly string[];
  readonly streams: number;
}

export interface VolhouderUitslag {
  readonly bevestigd: readonly Bevestigd[][];
  readonly onbekend: number;
  readonly onbereikbaar: number;
  readonly conflicten: number;
}

const { opening, schrijvers, streams } = opdracht<VolhouderOpdracht>();
const store = openStore(opening);
const telling = { onbekend: 0, onbereikbaar: 0, conflicten: 0 };
let stop = false;

/**
 * Appends to streams that everybody fights over, whatever happens to the connection, until it is told to stop. After
 * an unknown outcome it repeats the same append at the same place until it knows: only a conflict there proves that
 * it was not written, and only then may the event be written elsewhere.
 */
async function schrijf(schrijver: string): Promise<Bevestigd[]> {
  const bevestigd: Bevestigd[] = [];
  const gezien = new Map<string, number>();
  for (let n = 0; !stop; n += 1) {
    const streamId = `storm-${Math.floor(Math.random() * streams)}`;
    const event = { eventId: idVan(`${schrijver}-${n}`), type: 'Proef', bytes: Buffer.alloc(2000, schrijver) };
    for (;;) {
      try {
        const uitslag = await store.append(streamId, gezien.get(streamId) ?? GEEN_STREAM, [event]);
        gezien.set(streamId, uitslag.soort === 'conflict' ? uitslag.actual : uitslag.revision);
        if (uitslag.soort === 'conflict') {
          telling.conflicten += 1;
          continue;
        }
        bevestigd.push([event.eventId, streamId, uitslag.revision, uitslag.position]);
        break;
      } catch (fout) {
        if (fout instanceof UitkomstOnbekend) telling.onbekend += 1;
        else if (fout instanceof LogOnbereikbaar) telling.onbereikbaar += 1;
        else throw fout;
        await setTimeout(1 + Math.random() * 5);
      }
    }
  }
  return bevestigd;
}

process.once('message', () => (stop = true));
void Promise.all(schrijvers.map(schrijf)).then(async (bevestigd) => {
  await meld({ bevestigd, ...telling } satisfies VolhouderUitslag);
  await store.close();
  process.disconnect();
});
void meld('begonnen');
