import { toegangProjection } from '@loopplank/access/views';
import { dag, type RecordedEvent } from '@loopplank/kernel';
import { projecteer } from '@loopplank/projections/testing';
import { toezichtOp } from './toezicht';

const [SCHOOL, GEMEENTE, PUNT, VANGNET] = [1, 2, 3, 4].map((n) => `b1000000-0000-4000-8000-00000000000${n}`) as [string, string, string, string];
const [KIJKER, BEHEERDER, COACH, WOUTER, VERA] = [1, 2, 3, 4, 5].map((n) => `c1000000-0000-4000-8000-00000000000${n}`) as [string, string, string, string, string];
const VANDAAG = dag('2026-06-08');
const REGIE = { organisatieId: GEMEENTE, medewerkerId: COACH };

/** People and organisations: a coach, a Doorstroompunt of Enschede, and what is asked for. */
function huis({ beheerder = [] as string[], weg = [] as string[], vangnet = false } = {}) {
  const log: RecordedEvent[] = [];
  const gebeurt = (streamId: string, type: string, data: object) =>
    void log.push({ streamId, type, data, eventId: `e1000000-0000-4000-8000-${String(log.length).padStart(12, '0')}`, revision: log.filter((e) => e.streamId === streamId).length, position: log.length + 1, vastgelegdOp: '2026-06-08T06:12:00Z', actor: {} } as unknown as RecordedEvent);
  for (const [id, soort, gemeenten] of [[SCHOOL, 'school', []], [GEMEENTE, 'gemeente', []], [PUNT, 'doorstroompunt', ['GM0153']], [VANGNET, 'gemeente', []]] as const) gebeurt(`organisatie-${id}`, 'OrganisatieGeregistreerd', { naam: id, soort, gemeenten, grondslagen: [] });
  const mens = (id: string, organisatieId: string, rol: string) => {
    gebeurt(`medewerker-${id}`, 'MedewerkerAangemaakt', { organisatieId, gebruikersnaam: id, naam: id });
    gebeurt(`medewerker-${id}`, 'RolToegekend', { rol });
    gebeurt(`medewerker-${id}`, 'WachtwoordIngesteld', { wachtwoordHash: '$scrypt$' });
  };
  mens(KIJKER, SCHOOL, 'combinatie');
  mens(BEHEERDER, SCHOOL, 'auditor');
  mens(COACH, GEMEENTE, 'jobcoach');
  mens(WOUTER, PUNT, 'rmc');
  mens(VERA, VANGNET, 'jobcoach');
  for (const id of beheerder) gebeurt(`medewerker-${id}`, 'RolToegekend', { rol: 'beheerder' });
  for (const id of weg) gebeurt(`medewerker-${id}`, 'MedewerkerGesloten', { reden: 'weg' });
  if (vangnet) gebeurt('installatie', 'VangnetAangewezen', { organisatieId: VANGNET });
  return projecteer(toegangProjection, log);
}
const hoort = (opties: Parameters<typeof huis>[0], regie: typeof REGIE | null, woonplaats: string | null = 'GM0153') =>
  toezichtOp(huis(opties), { regie, woonplaats }, { id: KIJKER, organisatieId: SCHOOL }, VANDAAG);

describe('who hears that a file was opened in an emergency', () => {
  it('is who holds the regie and who manages the accounts of who looked, and nobody else', () => {
    expect(hoort({ beheerder: [BEHEERDER], vangnet: true }, REGIE)).toEqual([COACH, BEHEERDER]);
    expect(hoort({ vangnet: true }, REGIE)).toEqual([COACH]);
    expect(hoort({ beheerder: [BEHEERDER], vangnet: true }, null)).toEqual([BEHEERDER]);
  });

  it.each([
    ['nobody holds the regie and nobody manages', {}, null],
    ['who holds the regie has left', { weg: [COACH] }, REGIE],
    ['who looked is the only one who manages', { beheerder: [KIJKER] }, null],
  ] as const)('is who catches the youngster when %s', (_, opties, regie) => {
    const met = { ...opties, beheerder: [...('beheerder' in opties ? opties.beheerder : [])], weg: [...('weg' in opties ? opties.weg : [])] };
    expect(hoort({ ...met, vangnet: true }, regie)).toEqual([VERA]);
    expect(hoort({ ...met, vangnet: true, weg: [...met.weg, VERA] }, regie)).toEqual([WOUTER]);
    expect(hoort(met, regie)).toEqual([WOUTER]);
    expect(hoort({ ...met, vangnet: true }, regie, null)).toEqual([VERA]);
    expect(hoort(met, regie, null)).toEqual([]);
  });
});
