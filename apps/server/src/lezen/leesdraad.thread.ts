import { parentPort, workerData } from 'node:worker_threads';
import { type Beeldvraag, leesBeeldlijst } from '@loopplank/dossier/views';
import { openViews } from '@loopplank/projections';
import { projecties } from '../projecties';
import type { Leesantwoord, Leeswerk } from './leesdraad';

// Questions that read thousands of files, apart from the thread that answers requests. It holds no keys.
const { views: map } = workerData as Leeswerk;
const views = openViews({ map, projections: projecties(() => '').filter((p) => p.naam === 'beeld') });

parentPort!.on('message', ({ nr, vraag }: { nr: number; vraag: Beeldvraag }) => {
  const antwoord = (a: Leesantwoord) => parentPort!.postMessage(a);
  try {
    antwoord({ nr, waarde: leesBeeldlijst(views.db('beeld'), vraag) });
  } catch (fout) {
    antwoord({ nr, fout: fout instanceof Error ? (fout.stack ?? fout.message) : String(fout) });
  }
});
