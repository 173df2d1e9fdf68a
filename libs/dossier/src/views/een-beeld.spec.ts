import { dag, moment } from '@loopplank/kernel';
import { projecteer } from '@loopplank/projections/testing';
import { leesEenBeeld } from './een-beeld';
import { jongereProjection } from './jongere.projection';
import { COACH, coach, DOORSTROOMPUNT, MENTOR, SCHOOL, Verhaal, vraagVan, WERKPLEIN } from './testing/verhaal';

const NU = '2026-06-08T06:12:00Z';

function beeld(v: Verhaal, vraag = vraagVan(SCHOOL, NU)) {
  return leesEenBeeld(projecteer(jongereProjection, v.events), v.id, vraag)?.waarde;
}

describe('the one shared view', () => {
  it('shows the person, who holds the file and what comes next', () => {
    const v = new Verhaal().aangemeld({ tussenvoegsel: 'van', bsn: '123456782' });
    expect(beeld(v)).toMatchObject({
      persoon: { voornaam: 'Noa', tussenvoegsel: 'van', achternaam: 'Veldkamp', leeftijd: 19, gemeente: { code: 'GM0153', naam: 'Enschede' }, bsnBekend: true },
      regie: { organisatie: { id: SCHOOL, naam: 'School De Kade' }, medewerker: { id: MENTOR, naam: 'Hanneke Brouns' }, sindsDatum: '2026-01-05' },
      volgendMoment: { datum: '2026-01-19', redenTekst: 'Binnen 14 dagen na de aanmelding.' },
      pogingenSindsContact: 0,
    });
    expect(JSON.stringify(beeld(v))).not.toContain('123456782');
  });

  it('keeps the digits of a BSN out of the view altogether', () => {
    const v = new Verhaal().aangemeld({ bsn: '123456782' });
    const db = projecteer(jongereProjection, v.events);
    expect(JSON.stringify([db.prepare('SELECT * FROM jongere').all(), db.prepare('SELECT * FROM gebeurtenis').all()])).not.toContain('123456782');
  });

  it('takes the corrected name, and the first one again when asked what was known before', () => {
    const v = new Verhaal().aangemeld({ achternaam: 'Veldcamp' });
    v.gebeurt('GebeurtenisGecorrigeerd', { gebeurtenisId: v.events[0]!.eventId, reden: 'vergissing', vervangen: true }, { op: '2026-02-01T09:00:00Z' });
    v.gebeurt('JongereAangemeld', { herkomst: 'pro', gemeente: 'GM0153', voornaam: 'Noa', achternaam: 'Veldkamp', geboortedatum: dag('2007-02-11'), vervangt: v.events[0]!.eventId }, { op: '2026-02-01T09:00:00Z', geldig: '2026-01-05T09:00:00Z' });
    expect(beeld(v)?.persoon.achternaam).toBe('Veldkamp');
    expect(beeld(v, vraagVan(SCHOOL, NU, { bekendOp: moment('2026-01-31T00:00:00Z') }))?.persoon.achternaam).toBe('Veldcamp');
  });

  it('is not there on a day before the file began, nor when nobody knew it yet', () => {
    const v = new Verhaal().aangemeld();
    expect(beeld(v, vraagVan(SCHOOL, NU, { peildatum: dag('2026-01-04') }))).toBeUndefined();
    expect(beeld(v, vraagVan(SCHOOL, NU, { bekendOp: moment('2026-01-05T08:59:59Z') }))).toBeUndefined();
  });

  it('lets a late fact take its own place: an older contact told later is not the last one', () => {
    const v = new Verhaal().aangemeld();
    v.gebeurt('ContactGelegd', { kanaal: 'bellen', uitkomst: 'gesproken' }, { op: '2026-05-14T10:00:00Z' });
    v.gebeurt('ContactpogingGeregistreerd', { kanaal: 'bellen', uitkomst: 'nietOpgenomen', betrokkene: 'jongere' }, { op: '2026-05-28T10:00:00Z' });
    v.gebeurt('ContactGelegd', { kanaal: 'app', uitkomst: 'beantwoord' }, { op: '2026-06-01T10:00:00Z', geldig: '2026-04-01T10:00:00Z' });
    expect(beeld(v)).toMatchObject({ laatsteContact: { op: '2026-05-14T10:00:00.000Z', kanaal: 'bellen' }, pogingenSindsContact: 1 });
    expect(beeld(v)?.beeldstatus).toMatchObject({ status: 'IN_BEELD_CONTACT', totDatum: '2026-08-12', definitie: { code: 'ECHT-CONTACT' } });
  });

  it('forgets a corrected contact, also on earlier days, but not in what was known earlier', () => {
    const v = new Verhaal().aangemeld();
    const id = v.gebeurt('ContactGelegd', { kanaal: 'bellen', uitkomst: 'gesproken' }, { op: '2026-05-14T10:00:00Z' });
    v.gebeurt('GebeurtenisGecorrigeerd', { gebeurtenisId: id, reden: 'vergissing', vervangen: false }, { op: '2026-05-20T10:00:00Z' });
    expect(beeld(v)).not.toHaveProperty('laatsteContact');
    expect(beeld(v, vraagVan(SCHOOL, NU, { peildatum: dag('2026-05-15') }))).not.toHaveProperty('laatsteContact');
    expect(beeld(v, vraagVan(SCHOOL, NU, { bekendOp: moment('2026-05-19T00:00:00Z') }))).toHaveProperty('laatsteContact');
  });

  it('counts a conversation with the youngster at the table as contact', () => {
    const v = new Verhaal().aangemeld();
    v.gebeurt('UitstroomgesprekGevoerd', { datum: dag('2026-05-14'), aanwezig: ['jongere', 'school'], nummer: 1 }, { op: '2026-05-14T10:00:00Z' });
    v.gebeurt('UitstroomgesprekGevoerd', { datum: dag('2026-06-01'), aanwezig: ['ouder', 'school'], nummer: 2 }, { op: '2026-06-01T10:00:00Z' });
    expect(beeld(v)).toMatchObject({ laatsteContact: { op: '2026-05-14T10:00:00.000Z', kanaal: 'gesprek' }, beeldstatus: { status: 'IN_BEELD_CONTACT' } });
    expect(beeld(v)?.gesprekken.map((g) => [g.soort, g.nummer])).toEqual([['uitstroom', 2], ['uitstroom', 1]]);
  });

  it('learns from use whether a number works', () => {
    const v = new Verhaal().aangemeld();
    const oud = v.gebeurt('ContactgegevenToegevoegd', { soort: 'telefoon', waarde: '0612345678', van: dag('2026-01-05') });
    const nieuw = v.gebeurt('ContactgegevenToegevoegd', { soort: 'telefoon', waarde: '0687654321', herkomst: 'jongere', van: dag('2026-02-05') }, { op: '2026-02-05T10:00:00Z' });
    const bel = (contactgegevenId: string, uitkomst: 'nietOpgenomen' | 'nummerFout', op: string) =>
      v.gebeurt('ContactpogingGeregistreerd', { kanaal: 'bellen', uitkomst, betrokkene: 'jongere', contactgegevenId }, { op });
    v.gebeurt('ContactGelegd', { kanaal: 'bellen', uitkomst: 'gesproken', contactgegevenId: oud }, { op: '2026-02-10T10:00:00Z' });
    bel(oud, 'nietOpgenomen', '2026-03-01T10:00:00Z');
    expect(beeld(v)?.contactgegevens.map((g) => [g.id, g.werkt, g.misluktSindsdien])).toEqual([[nieuw, 'onbekend', 0], [oud, 'ja', 1]]);
    bel(oud, 'nummerFout', '2026-03-02T10:00:00Z');
    expect(beeld(v)?.contactgegevens[1]).toMatchObject({ id: oud, werkt: 'nee', laatstGeluktOp: '2026-02-10T10:00:00.000Z', misluktSindsdien: 2 });
  });

  it('keeps the history of a number when its dates are corrected, and starts anew when the number is', () => {
    const v = new Verhaal().aangemeld();
    const fout = v.gebeurt('ContactgegevenToegevoegd', { soort: 'telefoon', waarde: '0612345678', van: dag('2026-01-05') });
    v.gebeurt('ContactGelegd', { kanaal: 'bellen', uitkomst: 'gesproken', contactgegevenId: fout });
    const vervang = (id: string, waarde: string) => {
      v.gebeurt('GebeurtenisGecorrigeerd', { gebeurtenisId: id, reden: 'vergissing', vervangen: true });
      return v.gebeurt('ContactgegevenToegevoegd', { soort: 'telefoon', waarde, van: dag('2026-01-04'), vervangt: id });
    };
    const zelfde = vervang(fout, '0612345678');
    expect(beeld(v)?.contactgegevens).toMatchObject([{ id: zelfde, werkt: 'ja' }]);
    const ander = vervang(zelfde, '0612345679');
    expect(beeld(v)?.contactgegevens).toMatchObject([{ id: ander, werkt: 'onbekend' }]);
  });

  it('shows who is around, until when, and who guides on that day', () => {
    const v = new Verhaal().aangemeld();
    const bid = v.gebeurt('BetrokkenheidGestart', { organisatieId: WERKPLEIN, rol: 'begeleiding', grondslag: 'PW 7a', van: dag('2026-02-01') }, { op: '2026-02-01T10:00:00Z' });
    v.gebeurt('BegeleiderGekoppeld', { organisatieId: WERKPLEIN, medewerkerId: COACH, van: dag('2026-02-01') }, { door: coach });
    v.gebeurt('BetrokkenheidBeeindigd', { betrokkenheidId: bid, tot: dag('2026-06-07'), reden: 'klaar' }, { op: '2026-06-07T10:00:00Z' });
    const rijen = (peildatum: string) => beeld(v, vraagVan(SCHOOL, NU, { peildatum: dag(peildatum) }))?.betrokkenen.map((b) => [b.organisatie.id, b.totDatum, b.begeleiders.length]);
    expect(rijen('2026-01-31')).toEqual([[SCHOOL, undefined, 0], [DOORSTROOMPUNT, undefined, 0]]);
    expect(rijen('2026-06-07')).toContainEqual([WERKPLEIN, '2026-06-07', 1]);
    expect(rijen('2026-06-08')?.at(-1)).toEqual([WERKPLEIN, '2026-06-07', 0]);
  });

  it('starts a new stretch of regie only when somebody else gets it', () => {
    const v = new Verhaal().aangemeld();
    v.gebeurt('RegieToegewezen', { organisatieId: SCHOOL, medewerkerId: MENTOR, reden: 'vervanging' }, { op: '2026-03-01T10:00:00Z' });
    expect(beeld(v)?.regie.sindsDatum).toBe('2026-01-05');
    v.gebeurt('RegieToegewezen', { organisatieId: WERKPLEIN, reden: 'vangnet' }, { op: '2026-04-01T10:00:00Z' });
    expect(beeld(v)?.regie).toEqual({ organisatie: { id: WERKPLEIN, naam: 'Werkplein Oost' }, sindsDatum: '2026-04-01' });
  });

  it('copes with a person who was erased', () => {
    const v = new Verhaal().aangemeld({ voornaam: null, achternaam: null, geboortedatum: null });
    v.gebeurt('AfspraakGemaakt', { tekst: null, door: 'jongere' });
    expect(beeld(v)).toMatchObject({ persoon: { voornaam: null, geboortedatum: null, leeftijd: null }, afspraken: [{ tekst: null }] });
  });
});
