import { dag, moment } from '@loopplank/kernel';
import { projecteer } from '@loopplank/projections/testing';
import { leesEenBeeld } from './een-beeld';
import { jongereProjection } from './jongere.projection';
import { leesBelastbaarheid, leesToestemmingen, leesUitvalrisicos } from './onderdelen';
import { MENTOR, SCHOOL, Verhaal, vraagVan, WERKPLEIN } from './testing/verhaal';
import { leesWerklijst } from './werklijst';

const BLAD = { page: 1, pageSize: 25 };
const beeld = (v: Verhaal, nu: string, wie = SCHOOL) => leesEenBeeld(projecteer(jongereProjection, v.events), v.id, vraagVan(wie, nu))!.waarde;
const rij = (v: Verhaal, nu: string) => leesWerklijst(projecteer(jongereProjection, v.events), { ...vraagVan(SCHOOL, nu), vrager: { ...vraagVan(SCHOOL, nu).vrager, medewerkerId: MENTOR } }, BLAD).items[0]!;
const alles = (v: Verhaal, nu: string) => {
  const { reden, ook = [] } = rij(v, nu);
  return [reden, ...ook].join(' | ');
};

/** Asked on 3 January to be left alone, with a day of return half a year later; a next moment went along. */
function inRust(): Verhaal {
  const v = new Verhaal().aangemeld();
  v.gebeurt('ContactgegevenToegevoegd', { soort: 'telefoon', waarde: '0612345678', van: dag('2026-01-05') });
  v.gebeurt('HerbezoekToegestaan', { weerWelkom: dag('2026-07-07'), toelichting: 'wil het zelf proberen' }, { op: '2026-01-05T12:00:00Z' });
  v.gebeurt('VolgendMomentGepland', { datum: dag('2026-07-07'), reden: 'rust', wat: 'Weer contact zoeken' }, { op: '2026-01-05T12:00:00Z' });
  return v;
}

describe('rest on request', () => {
  it('is a status of its own, until its day', () => {
    expect(beeld(inRust(), '2026-04-01T10:00:00Z').beeldstatus).toMatchObject({ status: 'RUST_OP_VERZOEK', totDatum: '2026-07-06' });
    expect(beeld(inRust(), '2026-04-01T10:00:00Z').rust).toMatchObject({ soort: 'herbezoek', weerWelkomDatum: '2026-07-07', toelichting: 'wil het zelf proberen' });
    expect(beeld(inRust(), '2026-07-07T10:00:00Z')).not.toHaveProperty('rust');
    expect(beeld(inRust(), '2026-07-07T10:00:00Z').beeldstatus.status).not.toBe('RUST_OP_VERZOEK');
  });

  it('gives no task before its day, also when a register or the end of a contract would; then the row comes', () => {
    const v = inRust();
    v.gebeurt('UitschrijvingGemeld', { per: dag('2026-02-01') }, { op: '2026-02-10T09:00:00Z', geldig: '2026-01-31T23:00:00Z' });
    v.gebeurt('PlaatsingGestart', { soort: 'werk', werkgever: 'Kruim', van: dag('2026-03-01'), contract: 'bepaald', tot: dag('2026-04-20') }, { op: '2026-04-01T09:00:00Z' });
    expect(rij(v, '2026-04-10T10:00:00Z')).toMatchObject({ bak: 'straks', redenCode: 'rust', reden: 'Wil rust tot di 7 juli' });
    expect(rij(v, '2026-04-10T10:00:00Z')).not.toHaveProperty('ook');
    expect(rij(v, '2026-04-10T10:00:00Z')).not.toHaveProperty('telefoon');
    expect(rij(v, '2026-07-07T10:00:00Z')).toMatchObject({ bak: 'nu', redenCode: 'vandaag', telefoon: { nummer: '0612345678' } });
  });

  it('never hides that help is needed', () => {
    const v = inRust();
    v.gebeurt('HulpvraagGesignaleerd', { thema: 'wonen', gevoeligeThemas: [], urgentie: 'urgent' }, { op: '2026-04-01T09:00:00Z' });
    expect(rij(v, '2026-04-10T10:00:00Z')).toMatchObject({ bak: 'nu', redenCode: 'hulpvraagUrgent' });
  });

  it('ends when it is taken back; without a day it does not end by itself', () => {
    const v = inRust();
    v.gebeurt('RustIngetrokken', { reden: 'opVerzoekJongere' }, { op: '2026-03-01T09:00:00Z' });
    expect(beeld(v, '2026-04-01T10:00:00Z')).not.toHaveProperty('rust');
    v.gebeurt('ContactGeweigerd', {}, { op: '2026-05-01T09:00:00Z' });
    expect(beeld(v, '2029-04-01T10:00:00Z').beeldstatus).toMatchObject({ status: 'RUST_OP_VERZOEK' });
    expect(alles(v, '2026-06-01T10:00:00Z')).toContain('Wil geen contact');
  });
});

describe('signals and wishes in the one shared view', () => {
  it('a risk of dropping out asks for a talk until there was one; its text stays with who wrote it', () => {
    const v = new Verhaal().aangemeld();
    v.gebeurt('UitvalrisicoGesignaleerd', { bij: 'stage', tekst: 'komt te laat' }, { op: '2026-03-01T09:00:00Z' });
    expect(alles(v, '2026-03-02T10:00:00Z')).toContain('Dreigt te stoppen met de stage, nog niet besproken');
    expect(beeld(v, '2026-03-02T10:00:00Z').uitvalrisico).toMatchObject({ bij: 'stage', tekst: 'komt te laat' });
    v.gebeurt('BetrokkenheidGestart', { organisatieId: WERKPLEIN, rol: 'gemeente', grondslag: 'PW 7a', van: dag('2026-01-10') }, { op: '2026-03-01T10:00:00Z' });
    expect(beeld(v, '2026-03-02T10:00:00Z', WERKPLEIN).uitvalrisico).toMatchObject({ bij: 'stage', afgeschermd: true });
    expect(beeld(v, '2026-03-02T10:00:00Z', WERKPLEIN).uitvalrisico).not.toHaveProperty('tekst');
    v.gebeurt('ContactGelegd', { kanaal: 'bellen', uitkomst: 'gesproken', gevoeligeThemas: [] }, { op: '2026-03-03T09:00:00Z' });
    expect(alles(v, '2026-03-04T10:00:00Z')).not.toContain('Dreigt');
    expect(leesUitvalrisicos(projecteer(jongereProjection, v.events), v.id, vraagVan(SCHOOL, '2026-03-04T10:00:00Z'), BLAD)!.waarde.totaal).toBe(1);
  });

  it('30 hours of work against a belastbaarheid of 20 is a warning, for who may know it', () => {
    const v = new Verhaal().aangemeld();
    v.gebeurt('BelastbaarheidVastgesteld', { belastbaarheid: [20], datum: dag('2026-02-01') }, { op: '2026-02-01T09:00:00Z' });
    v.gebeurt('PlaatsingGestart', { soort: 'werk', werkgever: 'Kruim', van: dag('2026-03-01'), contract: 'onbepaald', uren: 30 }, { op: '2026-03-01T09:00:00Z' });
    v.gebeurt('BetrokkenheidGestart', { organisatieId: WERKPLEIN, rol: 'gemeente', grondslag: 'PW 7a', van: dag('2026-01-10') }, { op: '2026-03-01T10:00:00Z' });
    expect(beeld(v, '2026-03-02T10:00:00Z')).toMatchObject({ belastbaarheid: { uren: 20 }, teVeelUren: { uren: 30, belastbaarheid: 20 } });
    expect(alles(v, '2026-03-02T10:00:00Z')).toContain('Werkt 30 uur per week, kan 20 uur aan');
    const ander = beeld(v, '2026-03-02T10:00:00Z', WERKPLEIN);
    expect([ander.belastbaarheid, ander.teVeelUren]).toEqual([undefined, undefined]);
    expect(leesBelastbaarheid(projecteer(jongereProjection, v.events), v.id, vraagVan(WERKPLEIN, '2026-03-02T10:00:00Z'), BLAD)!.waarde.items).toMatchObject([{ afgeschermd: true }]);
  });

  it('shows what was agreed to while it holds, and keeps what no longer does in its list', () => {
    const v = new Verhaal().aangemeld();
    const t = v.gebeurt('ToestemmingGegeven', { waarvoor: 'delen', organisatieId: WERKPLEIN, door: 'jongere', hoe: 'mondeling', datum: dag('2026-02-01') }, { op: '2026-02-01T09:00:00Z' });
    expect(beeld(v, '2026-03-01T10:00:00Z').toestemmingen).toMatchObject([{ waarvoorTekst: 'gegevens delen', met: { id: WERKPLEIN }, geldt: true }]);
    v.gebeurt('ToestemmingIngetrokken', { toestemmingId: t, datum: dag('2026-04-01') }, { op: '2026-04-01T09:00:00Z' });
    expect(beeld(v, '2026-04-01T10:00:00Z')).not.toHaveProperty('toestemmingen');
    const lijst = leesToestemmingen(projecteer(jongereProjection, v.events), v.id, vraagVan(SCHOOL, '2026-05-01T10:00:00Z', { bekendOp: moment('2026-05-01T10:00:00Z') }), BLAD)!.waarde;
    expect(lijst.items).toMatchObject([{ geldt: false, ingetrokkenDatum: '2026-04-01' }]);
  });
});
