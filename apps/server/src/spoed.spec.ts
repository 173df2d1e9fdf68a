import { STANDAARD_KALENDER } from '@loopplank/access';
import { toegangProjection } from '@loopplank/access/views';
import { type Dossier, leegDossier } from '@loopplank/dossier';
import { moment, type RecordedEvent } from '@loopplank/kernel';
import { projecteer } from '@loopplank/projections/testing';
import { inWerkuren, spoedgegevens } from './spoed';

const UREN = { vanMinuut: 510, totMinuut: 1020 };
const naar = (op: string) => inWerkuren(STANDAARD_KALENDER, moment(op), UREN);

describe('when people are at work', () => {
  it('is that moment, or when they begin again: after an evening, a weekend, and the end of summer time', () => {
    expect(naar('2026-06-08T10:00:00Z')).toBe('2026-06-08T10:00:00.000Z');
    expect(naar('2026-06-08T04:00:00Z')).toBe('2026-06-08T06:30:00.000Z');
    expect(naar('2026-06-08T15:00:00Z')).toBe('2026-06-09T06:30:00.000Z');
    expect(naar('2026-06-12T20:00:00Z')).toBe('2026-06-15T06:30:00.000Z');
    expect(naar('2026-10-23T20:00:00Z')).toBe('2026-10-26T07:30:00.000Z');
  });
});

const [GEMEENTE, PUNT] = ['b1000000-0000-4000-8000-000000000002', 'b1000000-0000-4000-8000-000000000003'];
const [MARIJN, INES, BAAS, WOUTER] = [1, 2, 3, 4].map((n) => `c1000000-0000-4000-8000-00000000000${n}`) as [string, string, string, string];
const NU = moment('2026-06-08T06:12:00Z');

/** A view of people: each with roles, Marijn away with Ines in her place when asked. */
function huis({ leider = false, afwezig = false } = {}) {
  const log: RecordedEvent[] = [];
  const gebeurt = (streamId: string, type: string, data: object) =>
    void log.push({ streamId, type, data, eventId: `e1000000-0000-4000-8000-${String(log.length).padStart(12, '0')}`, revision: log.filter((e) => e.streamId === streamId).length, position: log.length + 1, vastgelegdOp: NU, actor: {} } as unknown as RecordedEvent);
  for (const [id, soort, grondslagen] of [[GEMEENTE, 'gemeente', ['PW 7a']], [PUNT, 'doorstroompunt', []]] as const) gebeurt(`organisatie-${id}`, 'OrganisatieGeregistreerd', { naam: id, soort, gemeenten: [], grondslagen });
  const mens = (id: string, organisatieId: string, ...rollen: string[]) => {
    gebeurt(`medewerker-${id}`, 'MedewerkerAangemaakt', { organisatieId, gebruikersnaam: id, naam: id });
    for (const rol of rollen) gebeurt(`medewerker-${id}`, 'RolToegekend', { rol });
    gebeurt(`medewerker-${id}`, 'WachtwoordIngesteld', { wachtwoordHash: '$scrypt$' });
  };
  mens(MARIJN, GEMEENTE!, 'jobcoach');
  mens(INES, GEMEENTE!, 'jobcoach');
  mens(BAAS, GEMEENTE!, 'jobcoach', ...(leider ? ['teamleider'] : []));
  mens(WOUTER, PUNT!, 'rmc');
  if (afwezig) gebeurt(`medewerker-${MARIJN}`, 'VervangingIngesteld', { vervangerId: INES, van: '2026-06-01', tot: '2026-06-30' });
  gebeurt('installatie', 'VangnetAangewezen', { organisatieId: PUNT });
  return projecteer(toegangProjection, log);
}

const hulpvraag = { id: 'e2', type: 'HulpvraagGesignaleerd', geldigOp: NU, vastgelegdOp: NU, revision: 0, data: { urgentie: 'urgent', gevraagdOrganisatieId: GEMEENTE, gevraagdMedewerkerId: MARIJN } };
const dossier = { ...leegDossier, hulpvragen: { ...leegDossier.hulpvragen, gesignaleerd: [hulpvraag] } } as unknown as Dossier;
const ladder = (opties: Parameters<typeof huis>[0] = {}) =>
  spoedgegevens(huis(opties), dossier, 'e2', { minuten: 15, ...UREN }, NU).ladder.map((t) => [t.trede, t.medewerkerIds]);

describe('who hears of an urgent request', () => {
  it('is the person, then the colleagues, then the vangnet with its own ground', () => {
    expect(ladder()).toEqual([['persoon', [MARIJN]], ['collegas', [INES, BAAS]], ['vangnet', [WOUTER]]]);
    const { ladder: treden, volgendeOp, rondOp } = spoedgegevens(huis(), dossier, 'e2', { minuten: 15, ...UREN }, NU);
    expect(treden.at(-1)!.betrek).toEqual({ rol: 'doorstroompunt', grondslag: 'WEB 9.2.5' });
    expect([volgendeOp, rondOp]).toEqual(['2026-06-08T06:27:00.000Z', '2026-06-08T07:12:00.000Z']);
  });

  it('is whoever stands in for who is away, and whoever leads where somebody does', () => {
    expect(ladder({ afwezig: true, leider: true })).toEqual([['persoon', [INES]], ['collegas', [BAAS]], ['vangnet', [WOUTER]]]);
  });
});
