import { ACCESS_POLICIES, naWerkdagen, STANDAARD_KALENDER } from '@loopplank/access';
import { werkkalenderVan } from '@loopplank/access/views';
import { maakCommandService } from '@loopplank/commands';
import { DOSSIER_POLICIES } from '@loopplank/dossier';
import { codecZonderSleutels, Processen, type ProcesIndex, type ProcesMelding, type Wekker } from '@loopplank/processes';
import { BullmqWekker } from '@loopplank/processes/bullmq';
import { EmbeddedWekker } from '@loopplank/processes/embedded';
import { onafgemaakt, stilleProcessen, timersTot } from '@loopplank/processes/views';
import { ViewNietKlaar } from '@loopplank/projections';
import type { Huis } from './huis';
import type { Logger } from './log';
import { maakOntvangers } from './ontvangers';
import { DEFINITIES } from './projecties';
import { zodraKlaar } from './zodra-klaar';

type Delen = Pick<Huis, 'instellingen' | 'klok' | 'log' | 'store' | 'codec' | 'commands' | 'views'> & { readonly node: string; readonly verzoekSleutel: Uint8Array };

/** An erased youngster needs nothing any more, whatever a policy had in mind. */
const OVERBODIG = ['dossier-gewist'];
/** Instances kept in memory, beside the files of youngsters. */
const IN_GEHEUGEN = 1000;
const VIEW_MS = 60_000;

/** Every policy of this installation. */
export const POLICIES = [...DOSSIER_POLICIES, ...ACCESS_POLICIES];

/** The runner of policies of this house; starts when `start` is called. */
export function maakProcessen({ instellingen, klok, log, store, codec, commands, views, node, verzoekSleutel }: Delen): Processen {
  const ontvangers = maakOntvangers({ instellingen, klok, commands, views });
  return new Processen({
    policies: POLICIES,
    store,
    codec: codecZonderSleutels(DEFINITIES),
    commands: maakCommandService({ store, codec, klok, verzoekSleutel, maxCache: IN_GEHEUGEN }),
    geef: (opdracht) => {
      const ontvanger = ontvangers[opdracht.streamId.split('-', 1)[0]!];
      if (!ontvanger) throw new Error(`${opdracht.streamId}: no such stream takes commands of policies`);
      return ontvanger(opdracht);
    },
    wekker: wekkerVoor(instellingen.redis, log),
    index: indexUit({ store, views }),
    klok,
    werkdagen: (van, aantal, organisatieId) =>
      naWerkdagen(organisatieId === undefined ? STANDAARD_KALENDER : zodraKlaar(() => werkkalenderVan(views.db('toegang'), organisatieId)), van, aantal),
    wie: node,
    overbodig: OVERBODIG,
    meld: (melding) => meld(log, melding),
  });
}

const wekkerVoor = (redis: string | undefined, log: Logger): Wekker =>
  redis === undefined ? new EmbeddedWekker() : new BullmqWekker({ url: redis, bijFout: (fout) => log.warn({ fout: fout.message }, 'redis') });

/** The view of processes, as the runner asks it. */
const indexUit = ({ store, views }: Pick<Huis, 'store' | 'views'>): ProcesIndex => ({
  bij: async () => views.wachtOp(await store.lastPosition(), ['processen'], VIEW_MS),
  timersTot: (tot) => timersTot(views.db('processen'), tot),
  onafgemaakt: () => onafgemaakt(views.db('processen')),
  stil() {
    try {
      return stilleProcessen(views.db('processen'));
    } catch (fout) {
      // Readiness says by itself that this view is not there.
      if (fout instanceof ViewNietKlaar) return [];
      throw fout;
    }
  },
});

function meld(log: Logger, melding: ProcesMelding): void {
  if (melding.soort === 'geparkeerd' || melding.soort === 'staatStil') log.error(melding, 'process stands still');
  else if (melding.soort === 'afgestemd') {
    if (melding.teLaat + melding.teruggezet + melding.vergeten + melding.hervat > 0) log.info(melding, 'timers compared with the log');
  } else if (melding.soort === 'beurt') log.info(melding, 'turn to run processes');
  else log.warn(melding, 'timers');
}
