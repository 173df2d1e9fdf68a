import { parentPort, workerData } from 'node:worker_threads';
import { openSqliteEventStore } from '@loopplank/event-store/sqlite';
import { bedienProjector } from '../serve';
import { proefCodec, telling, traag } from './proef';

/** A projector in a thread of its own, over a log on disk, as a server would keep it. */
const { log, map } = workerData as { log: string; map: string };

bedienProjector(parentPort!, {
  store: openSqliteEventStore({ bestand: log, alleenLezen: true }),
  codec: proefCodec(),
  projections: [telling, traag],
  map,
  slotWachtMs: 2000,
  opruimNaMs: 50,
});

// A way to die that nobody asked for.
parentPort!.on('message', (message: { soort: string }) => {
  if (message.soort === 'sterf') throw new Error('something snapped');
});
