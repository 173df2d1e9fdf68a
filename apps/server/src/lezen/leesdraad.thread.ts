import { parentPort, workerData } from 'node:worker_threads';
import { leesBeeldlijst, leesEffect, leesStil } from '@loopplank/dossier/views';
import { openViews } from '@loopplank/projections';
import { projecties } from '../projecties';
import type { Leesantwoord, Leesvraag, Leeswerk } from './leesdraad';

// Questions that read thousands of files, apart from the thread that answers requests. It holds no keys.
const { views: map } = workerData as Leeswerk;
const views = openViews({ map, projections: projecties(() => '').filter((p) => p.naam === 'beeld') });

function lees(v: Leesvraag): unknown {
  const db = views.db('beeld');
  switch (v.soort) {
    case 'lijst':
      return leesBeeldlijst(db, v.vraag);
    case 'effect':
      return leesEffect(db, v.vraag);
    case 'stil':
      return leesStil(db, v.vraag);
  }
}

parentPort!.on('message', ({ nr, vraag }: { nr: number; vraag: Leesvraag }) => {
  const antwoord = (a: Leesantwoord) => parentPort!.postMessage(a);
  try {
    antwoord({ nr, waarde: lees(vraag) });
  } catch (fout) {
    antwoord({ nr, fout: fout instanceof Error ? (fout.stack ?? fout.message) : String(fout) });
  }
});
