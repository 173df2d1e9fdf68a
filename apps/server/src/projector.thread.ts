import { parentPort, workerData } from 'node:worker_threads';
import { leesHoofdsleutel, maakCodec, openKeyCupboard } from '@loopplank/codec';
import { bedienProjector } from '@loopplank/projections';
import { type LogKeuze, openLog } from './eventlog';
import { DEFINITIES, projecties } from './projecties';
import { leidSleutelsAf } from './sleutels';

/** What the main thread hands over: places, no keys. */
export interface ProjectorWerk {
  readonly log: LogKeuze;
  readonly views: string;
  readonly sleutelkast: string;
  readonly sleutelBestand: string;
}

const werk = workerData as ProjectorWerk;
const hoofdsleutel = leesHoofdsleutel(werk.sleutelBestand, { maak: false });
const cupboard = openKeyCupboard({ map: werk.sleutelkast, hoofdsleutel });

const store = openLog(werk.log, true);
bedienProjector(parentPort!, {
  store,
  codec: maakCodec({ definitions: DEFINITIES, cupboard }),
  projections: projecties(leidSleutelsAf(hoofdsleutel).bsnIndex, store),
  map: werk.views,
});
