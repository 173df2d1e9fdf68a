import { verzendingDecider, verzendingStream } from '@loopplank/access';
import { lezersVanDagbericht } from '@loopplank/access/views';
import { type CommandOutcome, type CommandRequest, type CommandService, uuid5 } from '@loopplank/commands';
import { dossierDecider } from '@loopplank/dossier';
import { type Command, type Dag, type Decider, type Moment } from '@loopplank/kernel';
import type { ProcesOpdracht } from '@loopplank/processes';
import type { Huis } from './huis';
import { metNaslag } from './naslag';
import { aantalNieuws } from './nieuws';
import { zodraKlaar } from './zodra-klaar';

type Delen = Pick<Huis, 'instellingen' | 'klok' | 'commands' | 'views'>;
type Ontvanger = (opdracht: ProcesOpdracht) => Promise<CommandOutcome>;

/** Streams that take commands of policies, by what their name begins with. */
export function maakOntvangers(delen: Delen): Readonly<Record<string, Ontvanger>> {
  const { commands } = delen;
  return {
    jongere: async (o) => naar(commands, dossierDecider, await metNaslag(delen, o)),
    verzending: (o) => naar(commands, verzendingDecider, o),
    dagbericht: (o) => vraagDagberichten(delen, o),
  };
}

const naar = (commands: CommandService, decider: unknown, opdracht: ProcesOpdracht): Promise<CommandOutcome> =>
  commands.voerUit(decider as Decider<Command, unknown, never>, opdracht as CommandRequest);

const isGelukt = ({ soort }: CommandOutcome): boolean => soort === 'aanvaard' || soort === 'ongewijzigd';

/**
 * One wish per person who has news; its id follows from person and day, so asking again asks for nothing new. Somebody for
 * whom it could not be asked holds up nobody else, but is the answer: the process then stands still for a person to see.
 */
async function vraagDagberichten({ klok, commands, views }: Delen, o: ProcesOpdracht): Promise<CommandOutcome> {
  const organisatieId = o.streamId.slice('dagbericht-'.length);
  const { datum } = o.data as { readonly datum: Dag };
  const mislukt: CommandOutcome[] = [];
  for (const medewerkerId of zodraKlaar(() => metNieuws(views, organisatieId, datum, klok()))) {
    const id = uuid5(`dagbericht ${datum}`, medewerkerId);
    const uitkomst = await naar(commands, verzendingDecider, {
      ...o, streamId: verzendingStream(id), type: 'VraagVerzending', data: { soort: 'dagbericht', medewerkerId }, commandId: uuid5('VraagVerzending', id), verzoek: `VraagVerzending ${id}`,
    });
    if (!isGelukt(uitkomst)) mislukt.push(uitkomst);
  }
  return mislukt[0] ?? { soort: 'ongewijzigd', revisie: -1 };
}

const metNieuws = (views: Delen['views'], organisatieId: string, datum: Dag, nu: Moment): readonly string[] =>
  lezersVanDagbericht(views.db('toegang'), organisatieId, datum).filter((m) => aantalNieuws(views, m, nu) > 0);
