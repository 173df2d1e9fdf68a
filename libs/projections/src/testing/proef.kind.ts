import { openSqliteEventStore } from '@loopplank/event-store/sqlite';
import { startProjector } from '../projector';
import { proefCodec, telling } from './proef';

/** A process that rebuilds a view over and over, until it is killed. Says `bezig` when it has begun. */
async function herbouwSteeds(log: string, map: string): Promise<never> {
  const store = openSqliteEventStore({ bestand: log, alleenLezen: true });
  const projector = startProjector({ store, codec: proefCodec(), projections: [telling], map, meld: () => undefined });
  await projector.gereed;
  process.stdout.write('bezig\n');
  for (;;) await projector.herbouw('telling');
}

void herbouwSteeds(process.argv[2]!, process.argv[3]!);
