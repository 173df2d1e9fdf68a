import { parentPort, workerData } from 'node:worker_threads';
import { leesHoofdsleutel, maakCodec, openKeyCupboard } from '@loopplank/codec';
import { openSqliteEventStore } from '@loopplank/event-store/sqlite';
import { bedienProjector } from '@loopplank/projections';
import { DEFINITIES, projecties } from './projecties';
import { leidSleutelsAf } from './sleutels';

/** What the main thread hands over: places only, no keys. */
export interface ProjectorWerk {
  readonly log: string;
  readonly views: string;
  readonly sleutelkast: string;
  readonly sleutelBestand: string;
}

const werk = workerData as ProjectorWerk;
const hoofdsleutel = leesHoofdsleutel(werk.sleutelBestand, { maak: false });
const cupboard = openKeyCupboard({ map: werk.sleutelkast, hoofdsleutel });

bedienProjector(parentPort!, {
  store: openSqliteEventStore({ bestand: werk.log, alleenLezen: true }),
  codec: maakCodec({ definitions: DEFINITIES, cupboard }),
  projections: projecties(leidSleutelsAf(hoofdsleutel).bsnIndex),
  map: werk.views,
});
