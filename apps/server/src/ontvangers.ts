import { verzendingDecider, verzendingStream } from '@loopplank/access';
import { lezersVanDagbericht } from '@loopplank/access/views';
import { type CommandOutcome, type CommandRequest, type CommandService, NuNietMogelijk, uuid5 } from '@loopplank/commands';
import { dossierDecider } from '@loopplank/dossier';
import { type Command, type Dag, type Decider, type Moment } from '@loopplank/kernel';
import type { ProcesOpdracht } from '@loopplank/processes';
import { ViewNietKlaar } from '@loopplank/projections';
import { metDoorstroompunt } from './doorstroompunt';
import type { Huis } from './huis';
import { aantalNieuws } from './nieuws';
import { spoedgegevens } from './spoed';

type Delen = Pick<Huis, 'instellingen' | 'klok' | 'commands' | 'views'>;
type Ontvanger = (opdracht: ProcesOpdracht) => Promise<CommandOutcome>;

/** Streams that take commands of policies, by what their name begins with. */
export function maakOntvangers(delen: Delen): Readonly<Record<string, Ontvanger>> {
  const { commands } = delen;
  return {
    jongere: async (o) => naar(commands, dossierDecider, o.type === 'GeefSpoedDoor' ? await metLadder(delen, o) : metDoorstroompunt(delen.views, o)),
    verzending: (o) => naar(commands, verzendingDecider, o),
    dagbericht: (o) => vraagDagberichten(delen, o),
  };
}

const naar = (commands: CommandService, decider: unknown, opdracht: ProcesOpdracht): Promise<CommandOutcome> =>
  commands.voerUit(decider as Decider<Command, unknown, never>, opdracht as CommandRequest);

/** A view that is being built, or stands still, is a reason to wait, never to guess. */
function uitView<T>(lees: () => T): T {
  try {
    return lees();
  } catch (fout) {
    if (fout instanceof ViewNietKlaar) throw new NuNietMogelijk(fout.message);
    throw fout;
  }
}

/** Who is there, and who stands in for whom, is looked up now and goes along in the command. */
async function metLadder({ instellingen, klok, commands, views }: Delen, o: ProcesOpdracht): Promise<ProcesOpdracht> {
  const { state } = await commands.laad(dossierDecider, o.streamId);
  const { hulpvraagId } = o.data as { readonly hulpvraagId: string };
  return { ...o, data: { ...o.data, ...uitView(() => spoedgegevens(views.db('toegang'), state, hulpvraagId, instellingen.spoed, klok())) } };
}

/** One wish per person who has news; its id follows from person and day, so asking again asks for nothing new. */
async function vraagDagberichten({ klok, commands, views }: Delen, o: ProcesOpdracht): Promise<CommandOutcome> {
  const organisatieId = o.streamId.slice('dagbericht-'.length);
  const { datum } = o.data as { readonly datum: Dag };
  for (const medewerkerId of uitView(() => metNieuws(views, organisatieId, datum, klok()))) {
    const id = uuid5(`dagbericht ${datum}`, medewerkerId);
    await naar(commands, verzendingDecider, {
      ...o, streamId: verzendingStream(id), type: 'VraagVerzending', data: { soort: 'dagbericht', medewerkerId }, commandId: uuid5('VraagVerzending', id), verzoek: `VraagVerzending ${id}`,
    });
  }
  return { soort: 'ongewijzigd', revisie: -1 };
}

const metNieuws = (views: Delen['views'], organisatieId: string, datum: Dag, nu: Moment): readonly string[] =>
  lezersVanDagbericht(views.db('toegang'), organisatieId, datum).filter((m) => aantalNieuws(views, m, nu) > 0);
