import { toegangProjection } from '@loopplank/access/views';
import type { CommandOutcome, CommandService } from '@loopplank/commands';
import { type Dossier, dossierStream, leegDossier } from '@loopplank/dossier';
import { jongereProjection } from '@loopplank/dossier/views';
import { moment, type RecordedEvent } from '@loopplank/kernel';
import { projecteer } from '@loopplank/projections/testing';
import { maakPlekkenVrij } from './lege-plekken';

const NU = moment('2026-06-08T06:12:00Z');
const [GEMEENTE, MARIJN] = ['b1000000-0000-4000-8000-000000000002', 'c1000000-0000-4000-8000-000000000001'];
const jongere = (n: number) => `d1000000-0000-4000-8000-00000000000${n}`;
const regie = { id: 'e2', type: 'RegieToegewezen', geldigOp: NU, vastgelegdOp: NU, revision: 2, data: { organisatieId: GEMEENTE, medewerkerId: MARIJN, reden: 'aanmelding' } };
const dossier = { ...leegDossier, regie: { ...leegDossier.regie, toewijzingen: [regie] } } as unknown as Dossier;

/** Files 1, 2, … are Marijn's, who has an account and no role; each answers the command with its own outcome, or throws. */
async function veeg(...uitkomsten: readonly (object | Error)[]) {
  const log: RecordedEvent[] = [];
  const gebeurt = (streamId: string, type: string, data: object) => {
    const e = { streamId, type, data, eventId: `e1000000-0000-4000-8000-${String(log.length).padStart(12, '0')}`, revision: log.filter((x) => x.streamId === streamId).length, position: log.length + 1, geldigOp: NU, vastgelegdOp: NU, bron: 'professional', actor: { organisatieId: GEMEENTE, medewerkerId: MARIJN }, commandId: `${log.length}` } as unknown as RecordedEvent;
    log.push(e);
    return e;
  };
  gebeurt(`medewerker-${MARIJN}`, 'MedewerkerAangemaakt', { organisatieId: GEMEENTE, gebruikersnaam: 'marijn', naam: 'Marijn' });
  for (const n of uitkomsten.keys()) {
    const stream = dossierStream(jongere(n + 1));
    gebeurt(stream, 'JongereAangemeld', { voornaam: 'Fenna', achternaam: 'X', geboortedatum: '2008-01-01', gemeente: '0363', herkomst: 'school' });
    gebeurt(stream, 'BetrokkenheidGestart', { organisatieId: GEMEENTE, rol: 'gemeente', grondslag: 'PW 7a', van: '2026-06-01' });
    gebeurt(stream, 'RegieToegewezen', regie.data);
  }
  const dbs = { toegang: projecteer(toegangProjection, log), jongere: projecteer(jongereProjection, log) } as Readonly<Record<string, ReturnType<typeof projecteer>>>;
  const fouten: [string, string][] = [];
  const commands = {
    laad: async () => ({ state: dossier, revisie: 2 }),
    voerUit: async (_: unknown, { streamId }: { streamId: string }) => {
      const uit = uitkomsten[Number(streamId.at(-1)) - 1]!;
      if (uit instanceof Error) throw uit;
      return uit as CommandOutcome;
    },
  } as unknown as CommandService;
  const vrij = await maakPlekkenVrij({ views: { db: (naam: string) => dbs[naam]! } as never, commands, klok: () => NU, bijFout: (streamId, fout) => void fouten.push([streamId, (fout as Error).message]) });
  return { vrij, fouten };
}

const aanvaard = { soort: 'aanvaard', eventIds: [], positie: 1, revisie: 3, herhaald: false };

describe('seats of who can no longer work', () => {
  it('are emptied one by one: a file that fails is told of, and the others go on', async () => {
    const { vrij, fouten } = await veeg(new Error('parked'), { soort: 'afgewezen', code: 'regie-niet-betrokken', feiten: {} }, aanvaard);
    expect([vrij, fouten]).toEqual([1, [[dossierStream(jongere(1)), 'parked'], [dossierStream(jongere(2)), 'refused: regie-niet-betrokken']]]);
  });

  it('count only when they were emptied now', async () => {
    const { vrij, fouten } = await veeg({ soort: 'ongewijzigd', revisie: 2 }, { soort: 'revisieOnjuist', revisie: 3 }, { ...aanvaard, herhaald: true });
    expect([vrij, fouten]).toEqual([0, []]);
  });
});
