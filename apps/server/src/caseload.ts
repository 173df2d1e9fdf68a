import { type Caseload, type Overdracht, type Plek } from '@loopplank/access';
import { organisatieMetId } from '@loopplank/access/views';
import { type CommandService, NuNietMogelijk, uuid5 } from '@loopplank/commands';
import {
  dossierDecider, dossierStream, type Opheffing, type Opvolgstap, stapBijOpheffing, stapBijVertrek,
} from '@loopplank/dossier';
import { aantalRegie, jongerenVanMedewerker, jongerenVanOrganisatie } from '@loopplank/dossier/views';
import type { EventStore } from '@loopplank/event-store';
import { type Dag, dagVan, type Moment, SYSTEEM } from '@loopplank/kernel';
import type { ViewReader } from '@loopplank/projections';
import { plekVan } from './naslag';

interface Delen {
  readonly views: Pick<ViewReader, 'db' | 'wachtOp'>;
  readonly store: Pick<EventStore, 'lastPosition'>;
  readonly commands: CommandService;
  readonly klok: () => Moment;
}

const VIEWS = ['toegang', 'jongere'];
const WACHT_MS = 10_000;
/** A file takes four steps at most; others may write in it meanwhile. */
const MAX_STAPPEN = 20;

/**
 * The files of youngsters as closing an account sees them. Steps are taken one by one from the file as it then is, so
 * that what somebody else did in between counts. The house itself takes them: who closed the account is in the event
 * that caused them, and need not be somebody who may see these youngsters.
 */
export function maakCaseload({ views, store, commands, klok }: Delen): Caseload {
  const vandaag = (): Dag => dagVan(klok());

  function opvolger(naar: Plek | undefined): Opheffing['opvolger'] | 'opvolger-zonder-grondslag' | undefined {
    if (!naar || !organisatieMetId(views.db('toegang'), naar.organisatieId)) return undefined;
    const plek = plekVan(views.db('toegang'), naar.organisatieId);
    return plek ? { ...naar, ...plek } : 'opvolger-zonder-grondslag';
  }

  async function volgendeStap({ jongereId, van, naar }: Overdracht): Promise<{ stap: Opvolgstap | string | null; revisie: number }> {
    const { state, revisie } = await commands.laad(dossierDecider, dossierStream(jongereId));
    const { organisatieId, medewerkerId } = van;
    if (medewerkerId !== undefined) {
      return { revisie, stap: stapBijVertrek(state, { organisatieId, medewerkerId, ...(naar?.medewerkerId === undefined ? {} : { opvolgerId: naar.medewerkerId }) }, vandaag()) };
    }
    const wie = opvolger(naar);
    return { revisie, stap: typeof wie === 'string' ? wie : stapBijOpheffing(state, { organisatieId, ...(wie ? { opvolger: wie } : {}) }, vandaag()) };
  }

  return {
    van: ({ organisatieId, medewerkerId }) =>
      medewerkerId === undefined
        ? jongerenVanOrganisatie(views.db('jongere'), organisatieId, vandaag())
        : jongerenVanMedewerker(views.db('jongere'), organisatieId, medewerkerId, vandaag()),
    aantalRegie: (organisatieId) => aantalRegie(views.db('jongere'), organisatieId),
    async bij() {
      if (!(await views.wachtOp(await store.lastPosition(), VIEWS, WACHT_MS))) throw new NuNietMogelijk('the views are behind the log');
    },
    async draagOver(overdracht) {
      const { jongereId, sluitingId, ronde } = overdracht;
      for (let n = 0; n < MAX_STAPPEN; n++) {
        const { stap, revisie } = await volgendeStap(overdracht);
        if (stap === null || typeof stap === 'string') return stap;
        // Named after the place in the file it builds on: another node that is just as far sends the same command.
        const werk = `${ronde} ${jongereId} ${revisie} ${stap.type}`;
        const uitkomst = await commands.voerUit(dossierDecider, {
          streamId: dossierStream(jongereId), ...stap, actor: SYSTEEM, doel: 'beheer', bron: 'beheer',
          commandId: uuid5(werk, sluitingId), verzoek: werk, correlationId: sluitingId, causationId: sluitingId, verwachteRevisie: revisie,
        });
        if (uitkomst.soort === 'afgewezen') return uitkomst.code;
      }
      throw new NuNietMogelijk('the file keeps changing');
    },
  };
}
