import type { Codec } from '@loopplank/codec';
import type { EventStore } from '@loopplank/event-store';
import { projecteer } from '@loopplank/projections/testing';
import type { ProcesIndex } from '../runner/port';
import { onafgemaakt, processenProjection, stilleProcessen, timersTot } from '../views';

/** The view of processes without files or threads: reads the log itself. */
export function indexInGeheugen(store: Pick<EventStore, 'readAll'>, codec: Codec): ProcesIndex {
  const db = projecteer(processenProjection, []);
  let positie = 0;
  return {
    async bij() {
      for (;;) {
        const events = await store.readAll(positie, 500);
        const laatste = events.at(-1);
        if (!laatste) return true;
        positie = laatste.position;
        processenProjection.verwerk(events.filter((e) => processenProjection.types.includes(e.type)).map((e) => codec.decode(e)), db);
      }
    },
    timersTot: (tot) => timersTot(db, tot),
    onafgemaakt: () => onafgemaakt(db),
    stil: () => stilleProcessen(db),
  };
}
