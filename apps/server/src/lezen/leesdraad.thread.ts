import { parentPort, workerData } from 'node:worker_threads';
import { leesBeeldlijst, leesEffect } from '@loopplank/dossier/views';
import { openViews } from '@loopplank/projections';
import { projecties } from '../projecties';
import type { Leesantwoord, Leesvraag, Leeswerk } from './leesdraad';

// Questions that read thousands of files, apart from the thread that answers requests. It holds no keys.
const { views: map } = workerData as Leeswerk;
const views = openViews({ map, projections: projecties(() => '').filter((p) => p.naam === 'beeld') });

const lees = (v: Leesvraag): unknown => (v.soort === 'lijst' ? leesBeeldlijst(views.db('beeld'), v.vraag) : leesEffect(views.db('beeld'), v.vraag));

parentPort!.on('message', ({ nr, vraag }: { nr: number; vraag: Leesvraag }) => {
  const antwoord = (a: Leesantwoord) => parentPort!.postMessage(a);
  try {
    antwoord({ nr, waarde: lees(vraag) });
  } catch (fout) {
    antwoord({ nr, fout: fout instanceof Error ? (fout.stack ?? fout.message) : String(fout) });
  }
});
