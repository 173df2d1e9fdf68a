import { mkdirSync } from 'node:fs';
import { maakInzageLog } from '@loopplank/access';
import { leesHoofdsleutel, maakCodec, openKeyCupboard } from '@loopplank/codec';
import { maakCommandService } from '@loopplank/commands';
import { OPDRACHTEN, staatElders } from '@loopplank/commands/views';
import { logKeuze, openLog } from './eventlog';
import type { Huis, Views } from './huis';
import { maakImportdienst } from './imports/dienst';
import type { Instellingen } from './instellingen';
import { maakKlok } from './klok';
import { knoopnaam } from './knoop';
import { Lezers } from './lezen/leesdraad';
import type { Logger } from './log';
import { eisLogEnSleutelsSamen, viewMap } from './plaatsen';
import { maakProcessen } from './processen';
import { DEFINITIES, projecties } from './projecties';
import { ViewNietKlaar } from '@loopplank/projections';
import { startProjectorThread } from './projector';
import type { ProjectorWerk } from './projector.thread';
import { leidSleutelsAf } from './sleutels';
import { maakToegangszaken } from './toegangszaken';

/** While the view is being built nobody can tell; a command is not kept waiting for that. */
const opdrachtElders = (views: Views) => (commandId: string, streamId: string): boolean => {
  try {
    return staatElders(views.db(OPDRACHTEN), commandId, streamId);
  } catch (fout) {
    if (fout instanceof ViewNietKlaar) return false;
    throw fout;
  }
};

/** Puts one process together: log, keys, commands and views. The only place that names adapters. */
export function bouwHuis(i: Instellingen, log: Logger): Huis {
  // Log, views and keys are for this user alone, also in a folder that others may enter.
  process.umask(0o077);
  eisLogEnSleutelsSamen(i);
  for (const map of [i.data, i.sleutelkast]) mkdirSync(map, { recursive: true, mode: 0o700 });
  const keuze = logKeuze(i);
  const hoofdsleutel = leesHoofdsleutel(i.sleutelBestand, { maak: i.omgeving === 'oefen' });
  const sleutels = leidSleutelsAf(hoofdsleutel);
  const klok = maakKlok(i.nu);

  // The keys first: a log never stands there without them.
  const cupboard = openKeyCupboard({ map: i.sleutelkast, hoofdsleutel });
  const store = openLog(keuze, false, (melding) => log.warn(melding, 'event log'));
  const codec = maakCodec({ definitions: DEFINITIES, cupboard });
  const werk: ProjectorWerk = { log: keuze, views: viewMap(i), sleutelkast: i.sleutelkast, sleutelBestand: i.sleutelBestand };
  const views = startProjectorThread(werk, projecties(sleutels.bsnIndex, store), store, log);

  const commands = maakCommandService({ store, codec, klok, verzoekSleutel: sleutels.verzoek, elsewhere: opdrachtElders(views) });
  const node = knoopnaam(i.data);
  const toegangszaken = maakToegangszaken({ instellingen: i, klok, log, store, codec, commands, views, node, linkSleutel: sleutels.link });
  const imports = maakImportdienst({ instellingen: i, klok, log, store, cupboard, commands, views, bsnIndex: sleutels.bsnIndex });
  const processen = maakProcessen({ instellingen: i, klok, log, store, codec, commands, views, node, verzoekSleutel: sleutels.verzoek });

  const lezers = new Lezers({ views: viewMap(i) });

  return {
    instellingen: i,
    klok,
    log,
    store,
    codec,
    cupboard,
    commands,
    views,
    inzage: maakInzageLog({ store, codec, node }),
    toegangszaken,
    imports,
    processen,
    lezers,
    zegelSleutel: sleutels.zegel,
    bsnIndex: sleutels.bsnIndex,
    gereed: false,
    async sluit() {
      await processen.stop();
      await imports.sluit();
      await lezers.sluit();
      await toegangszaken.sluitingen.stop();
      await toegangszaken.postbode.stop();
      await toegangszaken.inlog.stop().catch((fout: unknown) => log.error({ fout: String(fout) }, 'failed logins not counted'));
      await views.stop();
      await store.close();
    },
  };
}
