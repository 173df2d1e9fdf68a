import { moment } from '@loopplank/kernel';
import { relatiesVanState } from '../betrokkenheid/relaties';
import { regieOp } from '../regie/state';
import { Proefdossier } from '../testing/proefdossier';
import { INES, MEDEWERKER, ORGANISATIE, SORAYA } from '../testing/voorbeelden';
import type { Spoedplek } from './geef-spoed-door';

const { gemeente, school } = ORGANISATIE;
const LADDER: readonly Spoedplek[] = [
  { trede: 'persoon', organisatieId: gemeente, medewerkerIds: [MEDEWERKER.marijn] },
  { trede: 'collegas', organisatieId: gemeente, medewerkerIds: [MEDEWERKER.ines] },
  { trede: 'vangnet', organisatieId: school, medewerkerIds: [MEDEWERKER.soraya], betrek: { rol: 'school', grondslag: 'WVO 2.31a' } },
];
const uren = { volgendeOp: moment('2026-06-08T06:27:00Z'), rondOp: moment('2026-06-08T07:12:00Z') };

function urgent(anders: object = {}) {
  const d = Proefdossier.aangemeld();
  const id = d.doe('MeldHulpvraag', { thema: 'wonen', urgentie: 'urgent', ...anders })[0]!.eventId;
  const geef = (nu?: string, ladder = LADDER) => d.doe('GeefSpoedDoor', { hulpvraagId: id, ladder, ...uren }, nu ? { nu: moment(nu) } : {});
  return { d, id, geef };
}
const wie = (events: readonly { type: string; data: object }[]) => events.filter((e) => e.type === 'SpoedDoorgegeven').map(({ data }) => data as { trede: string; medewerkerIds: string[]; keer: number; volgendeOp: string });

describe('GeefSpoedDoor', () => {
  it('tells the named person first, and nobody else before the time has come', () => {
    const { geef } = urgent();
    expect(wie(geef())).toEqual([expect.objectContaining({ trede: 'persoon', medewerkerIds: [MEDEWERKER.marijn], keer: 1, volgendeOp: uren.volgendeOp })]);
    expect(geef('2026-06-08T06:26:59Z')).toEqual([]);
  });

  it('climbs to the colleagues and the vangnet, which then may look for two weeks, and never falls silent after', () => {
    const { d, geef } = urgent();
    geef();
    expect(wie(geef('2026-06-08T06:27:00Z'))[0]).toMatchObject({ trede: 'collegas', keer: 2 });
    expect(relatiesVanState(d.state, school)).toEqual([]);
    expect(wie(geef('2026-06-08T06:42:00Z'))[0]).toMatchObject({ trede: 'vangnet', keer: 3, volgendeOp: uren.rondOp });
    expect(relatiesVanState(d.state, school)).toEqual([{ rol: 'school', grondslag: 'WVO 2.31a', van: d.vandaag, tot: '2026-06-22' }]);
    const later = geef('2026-06-08T08:00:00Z');
    expect(later.map((e) => e.type)).toEqual(['SpoedDoorgegeven']);
    expect(wie(later)[0]).toMatchObject({ trede: 'vangnet', keer: 4 });
    // Whoever is told, the regie stays where it is.
    expect(regieOp(d.state, d.vandaag)?.data).toMatchObject({ organisatieId: gemeente, medewerkerId: MEDEWERKER.marijn });
  });

  it('passes over a rung without people; with nobody at all everybody where the regie is sees it', () => {
    const { geef } = urgent();
    expect(wie(geef(undefined, LADDER.map((t) => (t.trede === 'persoon' ? { ...t, medewerkerIds: [] } : t))))[0]).toMatchObject({ trede: 'collegas', keer: 1 });
    const leeg = urgent();
    expect(leeg.geef(undefined, [])[0]!.data).toMatchObject({ trede: 'collegas', organisatieId: gemeente, medewerkerIds: [] });
  });

  it('has nothing to do once somebody took it up, when it is over, or when it never was urgent', () => {
    const opgepakt = urgent();
    opgepakt.d.doe('PakHulpvraagOp', { hulpvraagId: opgepakt.id }, { actor: INES });
    expect(opgepakt.geef()).toEqual([]);
    const klaar = urgent();
    klaar.d.doe('RondHulpvraagAf', { hulpvraagId: klaar.id, uitkomst: 'opgelost' });
    expect(klaar.geef()).toEqual([]);
    expect(urgent({ urgentie: 'gewoon' }).geef()).toEqual([]);
    const weg = urgent();
    weg.d.doe('CorrigeerGebeurtenis', { gebeurtenisId: weg.id, reden: 'vergissing' });
    expect(weg.geef()).toEqual([]);
  });

  it('goes on where it was when the request is corrected: a better text wakes nobody a second time', () => {
    const { d, id, geef } = urgent();
    geef();
    const nieuw = d.doe('CorrigeerGebeurtenis', { gebeurtenisId: id, reden: 'vergissing', nieuw: { soort: 'hulpvraag', velden: { tekst: 'slaapt in de auto' } } }).at(-1)!.eventId;
    expect(d.doe('GeefSpoedDoor', { hulpvraagId: nieuw, ladder: LADDER, ...uren })).toEqual([]);
    expect(wie(d.doe('GeefSpoedDoor', { hulpvraagId: nieuw, ladder: LADDER, ...uren }, { nu: uren.volgendeOp }))[0]).toMatchObject({ trede: 'collegas', keer: 2 });
  });

  it('cannot be taken back: it was told', () => {
    const { d, geef } = urgent();
    const [gegeven] = geef();
    expect(d.weigering('CorrigeerGebeurtenis', { gebeurtenisId: gegeven!.eventId, reden: 'vergissing' }, { actor: SORAYA })).toMatch(/niet-te-corrigeren/);
  });
});
