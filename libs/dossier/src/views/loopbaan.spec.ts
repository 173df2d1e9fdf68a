import { dag } from '@loopplank/kernel';
import { projecteer } from '@loopplank/projections/testing';
import { leesEenBeeld } from './een-beeld';
import { jongereProjection } from './jongere.projection';
import { leesDiplomas, leesUitnodigingen, leesUitstroomprofielen } from './onderdelen';
import { coach, SCHOOL, Verhaal, vraagVan, WERKPLEIN } from './testing/verhaal';
import { leesTijdlijn } from './tijdlijn';

const NU = '2026-06-08T06:12:00Z';
const BLAD = { page: 1, pageSize: 25 };
const [school, werkplein] = [vraagVan(SCHOOL, NU), vraagVan(WERKPLEIN, NU)];

function verteld(): Verhaal {
  const v = new Verhaal().aangemeld();
  v.gebeurt('BetrokkenheidGestart', { organisatieId: WERKPLEIN, rol: 'gemeente', grondslag: 'PW 7a', van: dag('2026-01-10') }, { op: '2026-01-10T09:00:00Z' });
  v.gebeurt('UitstroomprofielVastgesteld', { profiel: 'arbeid', datum: dag('2026-02-01'), toelichting: 'rustige plek' }, { op: '2026-02-01T09:00:00Z' });
  v.gebeurt('UitstroomgesprekUitgenodigd', { organisatieId: WERKPLEIN, datum: dag('2026-02-02'), gesprekDatum: dag('2026-03-12'), nummer: 2 }, { op: '2026-02-02T09:00:00Z' });
  v.gebeurt('DiplomaBehaald', { niveau: 'mbo2', leerweg: 'bol', datum: dag('2026-06-01'), opleiding: 'groen', organisatieId: SCHOOL }, { op: '2026-06-05T09:00:00Z', geldig: '2026-05-31T22:00:00Z', door: coach });
  return v;
}

describe('the way out of school in the one shared view', () => {
  const v = verteld();
  const db = projecteer(jongereProjection, v.events);

  it('shows diploma, profile and invitation; the why of a profile only to who wrote it', () => {
    const beeld = leesEenBeeld(db, v.id, school)!.waarde;
    expect(beeld.diplomas).toMatchObject([{ niveau: 'mbo2', niveauTekst: 'mbo niveau 2', leerweg: 'bol', startkwalificatie: true, opleiding: 'groen', organisatie: { id: SCHOOL }, datum: '2026-06-01' }]);
    expect(beeld.uitstroomprofielen).toMatchObject([{ profiel: 'arbeid', profielTekst: 'werk', toelichting: 'rustige plek' }]);
    expect(beeld.uitnodigingen).toMatchObject([{ genodigde: { id: WERKPLEIN }, gesprekDatum: '2026-03-12', nummer: 2, organisatie: { id: SCHOOL } }]);
    const ander = leesUitstroomprofielen(db, v.id, werkplein, BLAD)!.waarde.items[0]!;
    expect(ander).toMatchObject({ profiel: 'arbeid', afgeschermd: true });
    expect(ander).not.toHaveProperty('toelichting');
  });

  it('answers for another day and leaves out what was corrected', () => {
    expect(leesDiplomas(db, v.id, { ...school, peildatum: dag('2026-05-31') }, BLAD)!.waarde.totaal).toBe(0);
    v.gebeurt('GebeurtenisGecorrigeerd', { gebeurtenisId: v.events.find((e) => e.type === 'UitstroomgesprekUitgenodigd')!.eventId, reden: 'vergissing', vervangen: false }, { op: '2026-06-06T09:00:00Z' });
    const later = projecteer(jongereProjection, v.events);
    expect([leesDiplomas(later, v.id, school, BLAD)!.waarde.totaal, leesUitnodigingen(later, v.id, school, BLAD)!.waarde.totaal]).toEqual([1, 0]);
  });

  it('tells it in the timeline', () => {
    const titels = leesTijdlijn(db, v.id, school, BLAD)!.items.map((i) => i.titel);
    expect(titels).toEqual(expect.arrayContaining(['Diploma gehaald: mbo niveau 2 (bol)', 'Na school richting: werk']));
    expect(titels.find((t) => t.includes('uitgenodigd'))).toMatch(/ uitgenodigd voor het 2e uitstroomgesprek$/);
  });
});
