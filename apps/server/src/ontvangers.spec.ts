import { toegangProjection } from '@loopplank/access/views';
import { type CommandOutcome, NuNietMogelijk } from '@loopplank/commands';
import { moment, type RecordedEvent, SYSTEEM } from '@loopplank/kernel';
import { projecteer } from '@loopplank/projections/testing';
import { maakOntvangers } from './ontvangers';

jest.mock('./nieuws', () => ({ aantalNieuws: () => 1 }));

const SCHOOL = 'b1000000-0000-4000-8000-000000000001';
const MENSEN = [1, 2, 3].map((n) => `c1000000-0000-4000-8000-00000000000${n}`);
const NU = moment('2026-06-08T05:30:00Z');

function view() {
  const log: RecordedEvent[] = [];
  const gebeurt = (id: string, type: string, data: object) =>
    void log.push({ streamId: `medewerker-${id}`, type, data, eventId: `e1000000-0000-4000-8000-${String(log.length).padStart(12, '0')}`, revision: log.filter((e) => e.streamId === `medewerker-${id}`).length, position: log.length + 1, vastgelegdOp: NU, actor: {} } as unknown as RecordedEvent);
  for (const id of MENSEN) {
    gebeurt(id, 'MedewerkerAangemaakt', { organisatieId: SCHOOL, gebruikersnaam: `${id}@school.example`, naam: id });
    gebeurt(id, 'RolToegekend', { rol: 'jobcoach' });
  }
  return projecteer(toegangProjection, log);
}

/** Asks for the daily messages of the school; `antwoord` is what asking for one person gives. */
async function stuur(antwoord: (medewerkerId: string) => CommandOutcome) {
  const gevraagd: string[] = [];
  const db = view();
  const commands = { voerUit: async (_: unknown, { data }: { data: { medewerkerId: string } }) => (gevraagd.push(data.medewerkerId), antwoord(data.medewerkerId)) };
  const { dagbericht } = maakOntvangers({ instellingen: {}, klok: () => NU, views: { db: () => db }, commands } as never);
  const opdracht = { streamId: `dagbericht-${SCHOOL}`, type: 'StuurDagberichten', data: { datum: '2026-06-08' }, actor: SYSTEEM, doel: 'toegang', bron: 'systeem', commandId: SCHOOL, verzoek: '' };
  return { uitkomst: await dagbericht!(opdracht), gevraagd };
}
const gelukt: CommandOutcome = { soort: 'ongewijzigd', revisie: 0 };

describe('asking for daily messages', () => {
  it('is done for everybody with news', async () => {
    expect(await stuur(() => gelukt)).toEqual({ uitkomst: { soort: 'ongewijzigd', revisie: -1 }, gevraagd: MENSEN });
  });

  it.each<CommandOutcome>([{ soort: 'afgewezen', code: 'te-vaak-mislukt', feiten: {} }, { soort: 'sleutelHergebruikt' }, { soort: 'revisieOnjuist', revisie: 3 }])(
    'says so when it was not done for one, after the others were asked for: $soort', async (mis) => {
      expect(await stuur((m) => (m === MENSEN[0] ? mis : gelukt))).toEqual({ uitkomst: mis, gevraagd: MENSEN });
    },
  );

  it('is tried again when the log is too busy', async () => {
    await expect(stuur(() => {
      throw new NuNietMogelijk('the retries ran out');
    })).rejects.toThrow(NuNietMogelijk);
  });
});
