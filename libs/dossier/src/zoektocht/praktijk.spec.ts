import { definitieOp, DEFINITIES, plaatsOp, weegWaarnemingen } from '@loopplank/in-beeld';
import { beginVan, dag, type Dag, plusDagen, SYSTEEM } from '@loopplank/kernel';
import { logVan, projecteer } from '@loopplank/projections/testing';
import { leesBuitenBeeld } from '../views/buiten-beeld';
import { beeldProjection } from '../views/beeld.projection';
import { leesBeeldlijst } from '../views/beeld/lijst';
import { jongereProjection } from '../views/jongere.projection';
import { DOORSTROOMPUNT, jongereId, Verhaal, vraagVan } from '../views/testing/verhaal';
import { leesTijdlijn } from '../views/tijdlijn';
import { Proefdossier } from '../testing/proefdossier';
import { AANMELDING, BETROKKEN, ORGANISATIE, WOUTER } from '../testing/voorbeelden';
import { gatenVan } from './gaten';
import { vanSoort } from './loop';

/** What regions told about their practice, each as one check. */
const PUNT = { organisatieId: ORGANISATIE.doorstroompunt, rol: 'doorstroompunt', grondslag: 'WEB 9.2.5' } as const;
const bij = (d: Proefdossier) => d.doe('WerkGatenBij', { doorstroompunt: PUNT }, { actor: SYSTEEM });
const kop = (d: Dag) => `${d}T10:00:00Z`;
const lijst = (verhalen: readonly Verhaal[], code: string, op: Dag) =>
  leesBeeldlijst(projecteer(beeldProjection, logVan(...verhalen.map((v) => v.events))), {
    vrager: { medewerkerId: 'm', organisatieId: DOORSTROOMPUNT, inhoud: 'alles', vandaag: op }, definitie: { code }, peildatum: op, page: 1, pageSize: 100,
  })!;

describe('two calls a year (Midden-Limburg)', () => {
  const NU = dag('2026-09-01');
  const nagebeld = (n: number) => {
    const v = new Verhaal(jongereId(n)).aangemeld();
    for (const d of ['2026-02-01', '2026-08-01'] as Dag[]) v.gebeurt('ContactpogingGeregistreerd', { kanaal: 'bellen', uitkomst: 'nietOpgenomen', betrokkene: 'jongere' }, { op: kop(d) });
    return v;
  };
  const gesproken = new Verhaal(jongereId(8)).aangemeld();
  gesproken.gebeurt('ContactGelegd', { kanaal: 'bellen', uitkomst: 'gesproken' }, { op: kop(dag('2026-08-01')) });
  const stil = new Verhaal(jongereId(9)).aangemeld();

  it('are in view by the old habit and not by real contact; side by side, exactly those differ', () => {
    const wie = (code: string) => lijst([nagebeld(1), nagebeld(2), gesproken, stil], code, NU).items.map((r) => r.jongereId).sort();
    const [nabellen, echt] = [wie('NABELLEN'), wie('ECHT-CONTACT')];
    expect(nabellen).toEqual([stil.id]);
    expect(echt.filter((id) => !nabellen.includes(id))).toEqual([jongereId(1), jongereId(2)].sort());
  });
});

describe('outside every register (Achterhoek)', () => {
  it('is 2.4% when 1,000 of 41,000 are; the count is of people, not of a goal', () => {
    const register = DEFINITIES.find((d) => d.code === 'REGISTER')!;
    const op = dag('2026-06-08');
    const inRegister = [{ gebeurtenisId: 'k', soort: 'werk', geldigVan: dag('2026-01-01'), ontvangenOp: dag('2026-01-01'), bron: 'Inlichtingenbureau', zekerheid: 'bevestigd', contract: 'onbepaald', inkomenPerMaand: 900 }] as const;
    const uit = (feiten: typeof inRegister | readonly []) => plaatsOp(weegWaarnemingen(feiten, register, op).gewogen, op, dag('2025-01-01')).uit !== null;
    const buiten = Array.from({ length: 41_000 }, (_, i) => i < 1_000).filter((weg) => uit(weg ? [] : inRegister)).length;
    expect([buiten, Math.round((1000 * buiten) / 41_000) / 10]).toEqual([1_000, 2.4]);
  });

  it('a switch back and forth keeps one file and one intake', () => {
    const d = Proefdossier.aangemeld();
    d.doe('StartPlaatsing', { soort: 'werk', werkgever: 'Kruim', van: d.vandaag, contract: 'onbepaald' });
    const werk = d.events.at(-1)!.eventId;
    d.later(60).doe('BeeindigPlaatsing', { plaatsingId: werk, tot: d.vandaag });
    d.later(30).doe('StartPlaatsing', { soort: 'werk', werkgever: 'De Ketting', van: d.vandaag, contract: 'flex' });
    expect(d.events.filter((e) => e.type === 'JongereAangemeld')).toHaveLength(1);
  });
});

describe('told late, or told before (Amsterdam)', () => {
  const school = (d: Proefdossier) => d.doe('MeldInschrijving', { school: 'De Kade', van: dag('2024-08-26'), bron: 'school' });
  const gat = (d: Proefdossier) => gatenVan(d.state, d.vandaag).find((g) => g.staat === 'open')!;

  it('a report of DUO 75 days after the leaving is 75 days unknown to us', () => {
    const d = Proefdossier.aangemeld();
    school(d);
    d.doe('MeldUitschrijving', { school: 'De Kade', per: plusDagen(d.vandaag, -75), bron: 'DUO' });
    expect(gat(d)).toMatchObject({ latentie: 75, onbekendDagen: 75 });
  });

  it('the same person announced by the school half a year before is 0 days unknown', () => {
    const d = Proefdossier.aangemeld();
    school(d);
    const per = plusDagen(d.vandaag, 180);
    d.doe('MeldUitschrijving', { school: 'De Kade', per, aangekondigd: true, bron: 'school' });
    d.later(255).doe('MeldUitschrijving', { school: 'De Kade', per, bron: 'DUO' });
    expect(gat(d)).toMatchObject({ latentie: 75, onbekendDagen: 0 });
  });
});

describe('in no register at all (Drechtsteden, and S3:816)', () => {
  it('a 22-year-old comes in by a partner, counts as outside every register, and is in view after a conversation', () => {
    const op = dag('2026-06-08');
    const v = new Verhaal(jongereId(1)).aangemeld({ herkomst: 'partner', geboortedatum: dag('2004-01-15') }, { op: kop(dag('2026-06-01')) });
    expect(lijst([v], 'REGISTER', op).items).toMatchObject([{ reden: 'nietsBekend' }]);
    v.gebeurt('ContactGelegd', { kanaal: 'huisbezoek', uitkomst: 'gesproken' }, { op: kop(dag('2026-06-05')) });
    expect([lijst([v], 'ECHT-CONTACT', op).totaal, lijst([v], 'REGISTER', op).totaal]).toEqual([0, 1]);
  });
});

describe('scenarios from the law', () => {
  it('1: left on 1 September, heard on 20 November: both days on the time line and in the row, the delay from the true exit', () => {
    const v = new Verhaal(jongereId(1)).aangemeld();
    const i = v.gebeurt('InschrijvingGemeld', { school: 'A', van: dag('2025-08-25'), aangekondigd: false }, { op: kop(dag('2026-01-06')) });
    v.gebeurt('UitschrijvingGemeld', { per: dag('2026-09-01'), inschrijvingId: i }, { op: '2026-11-20T10:00:00Z', geldig: beginVan(dag('2026-09-01')) });
    for (const d of ['2026-11-23', '2026-11-25'] as Dag[]) v.gebeurt('ContactpogingGeregistreerd', { kanaal: 'bellen', uitkomst: 'nietOpgenomen', betrokkene: 'jongere' }, { op: kop(d) });
    const db = projecteer(jongereProjection, v.events);
    const vraag = vraagVan(DOORSTROOMPUNT, '2026-12-20T10:00:00Z');
    const [regel] = leesTijdlijn(db, v.id, vraag, { page: 1, pageSize: 10 })!.items.filter((t) => t.soort === 'UitschrijvingGemeld');
    expect(regel).toMatchObject({ geldigOp: '2026-08-31T22:00:00.000Z', vastgelegdOp: '2026-11-20T10:00:00.000Z', dagenLater: 80 });
    const rij = leesBuitenBeeld(db, lijst([v], 'ECHT-CONTACT', dag('2026-12-20')), vraag).items[0]!;
    expect(rij).toMatchObject({ redenCode: 'uitgeschreven', sindsDatum: '2026-09-01', pogingenSindsContact: 2, laatstBekend: { opDatum: '2026-09-01', vertragingDagen: 80 }, voorstel: { code: 'nummerZoeken' } });
  });

  it('10: DUO takes the diploma back that was the startkwalificatie: the Doorstroompunt hears of the gap after all', () => {
    const d = new Proefdossier();
    d.doe('MeldJongereAan', { ...AANMELDING, betrokkenen: [BETROKKEN.gemeente] });
    d.doe('MeldUitschrijving', { per: dag('2026-06-01'), bron: 'DUO' });
    const diploma = d.doe('MeldDiploma', { niveau: 'mbo2', leerweg: 'bol', datum: dag('2026-06-01'), bron: 'DUO' })[0]!.eventId;
    bij(d.later(28));
    const signalen = () => vanSoort(d.state.zoektocht, 'GatGesignaleerd').map((s) => s.data.organisatieId);
    expect(signalen()).toEqual([undefined]);
    d.doe('CorrigeerGebeurtenis', { gebeurtenisId: diploma, reden: 'vergissing' });
    expect(bij(d).map((e) => e.type)).toContain('BetrokkenheidGestart');
    expect(signalen()).toEqual([undefined, ORGANISATIE.doorstroompunt]);
    d.doe('RegistreerContact', { kanaal: 'bellen', uitkomst: 'gesproken' }, { actor: WOUTER });
    expect(bij(d)).toEqual([]);
  });

  it('15: two weekly deliveries are missing: the feed is named as old, and an empty list is not good news', () => {
    const v = new Verhaal(jongereId(1)).aangemeld();
    v.gebeurt('ContactGelegd', { kanaal: 'bellen', uitkomst: 'gesproken' }, { op: kop(dag('2026-06-01')) });
    v.gebeurt('InschrijvingGemeld', { school: 'A', van: dag('2026-05-01'), aangekondigd: false }, { op: kop(dag('2026-06-01')) });
    const events = v.events.map((e) => (e.type === 'InschrijvingGemeld' ? { ...e, bron: 'DUO' } : e));
    const bron = (op: Dag) => {
      const gevonden = lijst([{ ...v, events } as unknown as Verhaal], 'ECHT-CONTACT', op);
      return leesBuitenBeeld(projecteer(jongereProjection, events), gevonden, vraagVan(DOORSTROOMPUNT, kop(op))).aanvoer;
    };
    expect([bron(dag('2026-06-15')), bron(dag('2026-06-16'))]).toMatchObject([[{ bron: 'DUO', dagen: 14, oud: false }], [{ bron: 'DUO', dagen: 15, oud: true }]]);
  });

  it('12: the bound of the law is a version with a first day, never a constant', () => {
    expect([definitieOp('ECHT-CONTACT', dag('2025-12-31'))?.doelgroep.leeftijdTot, definitieOp('ECHT-CONTACT', dag('2026-01-01'))?.doelgroep.leeftijdTot]).toEqual([23, 27]);
  });
});
