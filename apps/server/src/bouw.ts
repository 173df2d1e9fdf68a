import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { maakInzageLog } from '@loopplank/access';
import { leesHoofdsleutel, maakCodec, openKeyCupboard } from '@loopplank/codec';
import { maakCommandService } from '@loopplank/commands';
import { openSqliteEventStore } from '@loopplank/event-store/sqlite';
import type { Huis } from './huis';
import type { Instellingen } from './instellingen';
import { maakKlok } from './klok';
import { knoopnaam } from './knoop';
import type { Logger } from './log';
import { DEFINITIES, projecties } from './projecties';
import { startProjectorThread } from './projector';
import type { ProjectorWerk } from './projector.thread';
import { leidSleutelsAf } from './sleutels';

/** Puts one process together: log, keys, commands and views. The only place that names adapters. */
export function bouwHuis(i: Instellingen, log: Logger): Huis {
  for (const map of [i.data, i.sleutelkast]) mkdirSync(map, { recursive: true, mode: 0o700 });
  const logBestand = join(i.data, 'log.sqlite');
  const viewMap = join(i.data, 'views');
  const hoofdsleutel = leesHoofdsleutel(i.sleutelBestand, { maak: i.omgeving === 'oefen' });
  const sleutels = leidSleutelsAf(hoofdsleutel);
  const klok = maakKlok(i.nu);

  const store = openSqliteEventStore({ bestand: logBestand });
  const cupboard = openKeyCupboard({ map: i.sleutelkast, hoofdsleutel });
  const codec = maakCodec({ definitions: DEFINITIES, cupboard });
  const werk: ProjectorWerk = { log: logBestand, views: viewMap, sleutelkast: i.sleutelkast, sleutelBestand: i.sleutelBestand };
  const views = startProjectorThread(werk, projecties(sleutels.bsnIndex), store, log);

  return {
    instellingen: i,
    klok,
    log,
    store,
    codec,
    cupboard,
    commands: maakCommandService({ store, codec, klok, verzoekSleutel: sleutels.verzoek }),
    views,
    inzage: maakInzageLog({ store, codec, node: knoopnaam(i.data) }),
    zegelSleutel: sleutels.zegel,
    bsnIndex: sleutels.bsnIndex,
    gereed: false,
    async sluit() {
      await views.stop();
      await store.close();
    },
  };
}
