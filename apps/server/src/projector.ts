import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { EventStore } from '@loopplank/event-store';
import { type Projection, type VerbondenProjector, verbindProjector } from '@loopplank/projections';
import type { Logger } from './log';
import type { ProjectorWerk } from './projector.thread';

/** The compiled script of a thread; tests run from source, threads always from the build. */
const dist = (naam: string): string => join(__dirname.replace(/([\\/])src([\\/]|$)/, '$1dist$2'), naam);

const EERSTE_WACHT_MS = 200;
const LANGSTE_WACHT_MS = 10_000;

/** The projector in a thread of its own. When it ends without being asked, another one goes on from the checkpoints. */
export function startProjectorThread(werk: ProjectorWerk, projections: readonly Projection[], store: EventStore, log: Logger): VerbondenProjector {
  let wacht = EERSTE_WACHT_MS;
  const nieuw = () => new Worker(dist('projector.thread.js'), { workerData: werk });
  const views = verbindProjector(nieuw(), {
    map: werk.views,
    projections,
    store,
    meld: (melding) => (melding.soort === 'gewisseld' ? log.info(melding, 'view swapped') : log.error(melding, 'view fault')),
    bijUitval: (fout) => {
      log.error({ fout: fout.stack ?? fout.message, wacht }, 'projector ended');
      setTimeout(() => views.verbind(nieuw()), wacht).unref();
      wacht = Math.min(LANGSTE_WACHT_MS, wacht * 2);
    },
  });
  return views;
}
