import { dag, moment } from '@loopplank/kernel';
import { logVan, projecteer } from '@loopplank/projections/testing';
import { jongereProjection } from './jongere.projection';
import { COACH, coach, DOORSTROOMPUNT, jongereId, MENTOR, SCHOOL, Verhaal, vraagVan, VREEMD, WERKPLEIN, type Wanneer } from './testing/verhaal';
import { leesWerklijst } from './werklijst';
import { leesZonderRegie } from './zonder-regie';

const NU = '2026-06-08T06:12:00Z';
const BLAD = { page: 1, pageSize: 25 };
const mijn = (anders = {}, medewerker = MENTOR, org = SCHOOL, inhoud: 'alles' | 'feiten' = 'alles') => vraagVan(org, NU, anders, inhoud, medewerker);

/** A youngster with a recent conversation and a next moment. */
function jongere(n: number, datum: string, { voornaam = `Noa${n}`, gesproken = '2026-06-01T10:00:00Z' } = {}): Verhaal {
  const v = new Verhaal(jongereId(n)).aangemeld({ voornaam });
  const wanneer: Wanneer = { op: gesproken };
  v.gebeurt('ContactGelegd', { kanaal: 'bellen', uitkomst: 'gesproken' }, wanneer);
  v.gebeurt('VolgendMomentGepland', { datum: dag(datum), kanaal: 'bellen', reden: 'naContact' }, wanneer);
  return v;
}

const lijst = (verhalen: Verhaal[], vraag: Parameters<typeof leesWerklijst>[1] = mijn(), bak?: 'nu' | 'straks') =>
  leesWerklijst(projecteer(jongereProjection, logVan(...verhalen.map((v) => v.events))), vraag, BLAD, bak);

describe('the worklist', () => {
  it('puts what cannot wait first and says of every row why it is there', () => {
    const vacant = jongere(5, '2026-06-20');
    vacant.gebeurt('RegieToegewezen', { organisatieId: SCHOOL, reden: 'vervanging' });
    const oud = jongere(6, '2026-06-15', { gesproken: '2026-03-15T10:00:00Z' });
    const kwijt = jongere(7, '2026-06-18', { gesproken: '2026-02-15T10:00:00Z' });
    const w = lijst([jongere(1, '2026-07-02'), jongere(2, '2026-06-08'), jongere(3, '2026-06-04'), jongere(4, '2026-06-01'), vacant, oud, kwijt]);
    expect(w.items.map((r) => [r.naam, r.bak, r.redenCode, r.reden])).toEqual([
      ['Noa4 V.', 'nu', 'teLaat', 'Bellen: moest op ma 1 juni, 7 dagen te laat'],
      ['Noa3 V.', 'nu', 'teLaat', 'Bellen: moest op do 4 juni, 4 dagen te laat'],
      ['Noa5 V.', 'nu', 'geenBegeleider', 'Nog niemand van jullie heeft de regie'],
      ['Noa2 V.', 'nu', 'vandaag', 'Bellen: vandaag'],
      ['Noa6 V.', 'straks', 'beeldVerloopt', 'Nog in beeld tot en met za 13 juni'],
      ['Noa7 V.', 'straks', 'buitenBeeld', 'Niet meer in beeld sinds za 16 mei'],
      ['Noa1 V.', 'straks', 'binnenkort', 'Bellen: over 3 weken (do 2 juli)'],
    ]);
    expect(w).toMatchObject({ totaal: 7, nu: 4, straks: 3 });
    expect(w.items[2]?.ook).toEqual(['Bellen: over 12 dagen (za 20 juni)']);
  });

  it('has nobody on it who died or left the country, from that day on', () => {
    const weg = (n: number, reden: 'overleden' | 'vertrokken') => {
      const v = jongere(n, '2026-06-08');
      const nazorgId = v.gebeurt('NazorgGestart', { programma: 'pro', versie: 1, anker: dag('2026-05-01'), oorzaak: 'uitschrijving' }, { op: '2026-06-02T10:00:00Z' });
      v.gebeurt('NazorgBeeindigd', { nazorgId, op: dag('2026-06-05'), reden }, { op: '2026-06-05T10:00:00Z' });
      return v;
    };
    expect(lijst([jongere(1, '2026-06-08'), weg(2, 'overleden'), weg(3, 'vertrokken')]).items.map((r) => r.naam)).toEqual(['Noa1 V.']);
    expect(lijst([weg(2, 'overleden')], mijn({ peildatum: dag('2026-06-04') })).totaal).toBe(1);
  });

  it('gives one part when asked, with the counts of the whole', () => {
    expect(lijst([jongere(1, '2026-07-02'), jongere(2, '2026-06-08')], mijn(), 'straks')).toMatchObject({ totaal: 1, nu: 1, straks: 1, items: [{ naam: 'Noa1 V.' }] });
  });

  it('is about my own caseload: where I hold the file or guide, and seats of my team that are empty', () => {
    const begeleid = jongere(1, '2026-06-08');
    begeleid.gebeurt('BetrokkenheidGestart', { organisatieId: WERKPLEIN, rol: 'begeleiding', grondslag: 'PW 7a', van: dag('2026-02-01') });
    begeleid.gebeurt('BegeleiderGekoppeld', { organisatieId: WERKPLEIN, medewerkerId: COACH, van: dag('2026-06-01') }, { door: coach });
    const van = (vraag: ReturnType<typeof mijn>) => lijst([begeleid, jongere(2, '2026-06-08')], vraag).items.map((r) => r.naam);
    expect(van(mijn())).toEqual(['Noa1 V.', 'Noa2 V.']);
    expect(van(mijn({}, COACH, WERKPLEIN))).toEqual(['Noa1 V.']);
    expect(van(mijn({}, COACH))).toEqual([]);
    expect(van(mijn({}, MENTOR, VREEMD))).toEqual([]);
    expect(van(mijn({ peildatum: dag('2026-05-31') }, COACH, WERKPLEIN))).toEqual([]);
  });

  it('has the work of an absent colleague, said for whom, and nobody twice', () => {
    const vanMentor = jongere(1, '2026-06-08');
    const samen = jongere(2, '2026-06-08');
    samen.gebeurt('BegeleiderGekoppeld', { organisatieId: SCHOOL, medewerkerId: COACH, van: dag('2026-02-01') });
    const vacant = jongere(3, '2026-06-08');
    vacant.gebeurt('RegieToegewezen', { organisatieId: SCHOOL, reden: 'vervanging' });
    const vraag = { ...mijn({}, COACH), namens: [MENTOR] };
    const rijen = (v: typeof vraag) => lijst([vanMentor, samen, vacant], v).items.map((r) => [r.naam, r.namens]);
    expect(rijen(vraag)).toEqual([['Noa3 V.', undefined], ['Noa1 V.', { id: MENTOR, naam: 'Hanneke Brouns' }], ['Noa2 V.', undefined]]);
    expect(rijen({ ...vraag, namens: [] })).toEqual([['Noa3 V.', undefined], ['Noa2 V.', undefined]]);
    expect(lijst([vanMentor], { ...vraag, vrager: { ...vraag.vrager, organisatieId: VREEMD } }).items).toEqual([]);
  });

  it('stops for an organisation that is no longer involved, also when asked about an earlier day', () => {
    const v = jongere(1, '2026-06-08');
    const bid = v.gebeurt('BetrokkenheidGestart', { organisatieId: WERKPLEIN, rol: 'begeleiding', grondslag: 'PW 7a', van: dag('2026-02-01') }, { op: '2026-02-01T10:00:00Z' });
    v.gebeurt('BegeleiderGekoppeld', { organisatieId: WERKPLEIN, medewerkerId: COACH, van: dag('2026-02-01') });
    const vraag = mijn({ peildatum: dag('2026-06-01') }, COACH, WERKPLEIN);
    expect(lijst([v], vraag).totaal).toBe(1);
    v.gebeurt('BetrokkenheidBeeindigd', { betrokkenheidId: bid, tot: dag('2026-06-07'), reden: 'klaar' }, { op: '2026-06-02T10:00:00Z' });
    expect(lijst([v], vraag).totaal).toBe(0);
  });

  it('offers the number that works, and says so when none does', () => {
    const v = jongere(1, '2026-06-20');
    const een = v.gebeurt('ContactgegevenToegevoegd', { soort: 'telefoon', waarde: '0612345678', van: dag('2026-01-05') });
    const twee = v.gebeurt('ContactgegevenToegevoegd', { soort: 'telefoon', waarde: '0687654321', van: dag('2026-01-06') });
    v.gebeurt('ContactvoorkeurVastgelegd', { discreet: true });
    expect(lijst([v]).items[0]).toMatchObject({ telefoon: { contactgegevenId: twee, nummer: '0687654321' }, discreet: true });
    v.gebeurt('ContactgegevenOngeldigGebleken', { contactgegevenId: twee, reden: 'overig' });
    expect(lijst([v]).items[0]).toMatchObject({ telefoon: { contactgegevenId: een } });
    v.gebeurt('ContactgegevenOngeldigGebleken', { contactgegevenId: een, reden: 'overig' });
    expect(lijst([v]).items[0]).toMatchObject({ redenCode: 'nummerOngeldig' });
    expect(lijst([v]).items[0]).not.toHaveProperty('telefoon');
  });

  describe('where somebody must look', () => {
    const DAAR = (anders: object = {}) => mijn(anders, COACH, DOORSTROOMPUNT);
    function gat() {
      const v = jongere(1, '2026-06-20');
      v.gebeurt('BetrokkenheidGestart', { organisatieId: DOORSTROOMPUNT, rol: 'doorstroompunt', grondslag: 'WEB 9.2.5', van: dag('2026-05-01') });
      v.gebeurt('UitschrijvingGemeld', { per: dag('2026-03-01') }, { op: '2026-03-02T10:00:00Z' });
      v.gebeurt('GatGesignaleerd', { uitschrijvingId: v.events.at(-1)!.eventId, start: dag('2026-03-01'), gezienOp: dag('2026-03-02'), organisatieId: DOORSTROOMPUNT }, { op: '2026-05-01T10:00:00Z' });
      return v;
    }

    it('a signal is on the list of everybody at the Doorstroompunt, and of nobody else', () => {
      const v = gat();
      expect(lijst([v], DAAR()).items).toMatchObject([{ redenCode: 'gatSignaal', bak: 'straks' }]);
      expect(lijst([v], mijn({}, COACH, VREEMD)).totaal).toBe(0);
      expect(lijst([v]).items[0]).not.toMatchObject({ redenCode: 'gatSignaal' });
    });

    it.each([
      ['it closes', (v: Verhaal) => v.gebeurt('GatGesloten', { signaalId: v.events.at(-1)!.eventId, reden: 'hersteld', achteraf: false }, { op: '2026-05-20T10:00:00Z' })],
      ['there was contact', (v: Verhaal) => v.gebeurt('ContactGelegd', { kanaal: 'bellen', uitkomst: 'gesproken' }, { op: '2026-05-20T10:00:00Z' })],
      ['the youngster wants rest', (v: Verhaal) => v.gebeurt('ContactGeweigerd', {}, { op: '2026-05-20T10:00:00Z' })],
    ])('it leaves the list when %s', (_, dan) => {
      const v = gat();
      dan(v);
      expect(lijst([v], DAAR()).totaal).toBe(0);
    });

    it('a search of ours goes on there until there was contact or nobody was found', () => {
      const v = gat();
      v.gebeurt('OnderzoekGestart', { aanleiding: 'gat', organisatieId: DOORSTROOMPUNT }, { op: '2026-05-20T10:00:00Z' });
      expect(lijst([v], DAAR()).items).toMatchObject([{ redenCode: 'zoektocht' }]);
      v.gebeurt('OnbereikbaarVastgesteld', { onderzoekId: v.events.at(-1)!.eventId, pogingen: 12, opnieuwDatum: dag('2026-12-01') }, { op: '2026-06-01T10:00:00Z' });
      expect(lijst([v], DAAR()).totaal).toBe(0);
    });

    it('an announced leaving is a reason a month before, while it can still be turned', () => {
      const v = jongere(1, '2026-06-20');
      v.gebeurt('UitschrijvingAangekondigd', { per: dag('2026-07-09') }, { op: '2026-05-01T10:00:00Z' });
      expect(lijst([v], mijn({ peildatum: dag('2026-06-07') })).items[0]!.ook).toEqual(['Buiten beeld: nog geen gesprek gehad']);
      expect(lijst([v], mijn({ peildatum: dag('2026-06-08') })).items[0]!.ook).toEqual(['Gaat van school op do 9 juli, nog geen vervolg bekend', 'Buiten beeld: nog geen gesprek gehad']);
    });
  });

  it('looks back: what the list was on an earlier day, as known then', () => {
    const v = jongere(1, '2026-06-20');
    expect(lijst([v], mijn({ peildatum: dag('2026-01-20') })).items[0]).toMatchObject({ redenCode: 'teLaat', volgendMoment: { datum: '2026-01-19' } });
    v.gebeurt('VolgendMomentGepland', { datum: dag('2026-05-01'), reden: 'gekozen' }, { op: '2026-06-07T10:00:00Z', geldig: '2026-06-02T10:00:00Z' });
    expect(lijst([v]).items[0]).toMatchObject({ redenCode: 'teLaat' });
    expect(lijst([v], mijn({ bekendOp: moment('2026-06-06T00:00:00Z') })).items[0]).toMatchObject({ volgendMoment: { datum: '2026-06-20' } });
  });
});

describe('the list that must be empty', () => {
  const zonder = (v: Verhaal, vraag = mijn()) => leesZonderRegie(projecteer(jongereProjection, v.events), vraag, BLAD);

  it('is empty when everybody has regie and a next moment', () => expect(zonder(jongere(1, '2026-06-08'))).toEqual({ items: [], totaal: 0 }));

  it('names who fell out of it, to those involved and to the auditor', () => {
    const v = new Verhaal();
    v.gebeurt('JongereAangemeld', { herkomst: 'pro', gemeente: 'GM0153', voornaam: 'Noa', achternaam: 'Veldkamp', geboortedatum: dag('2007-02-11') });
    v.gebeurt('BetrokkenheidGestart', { organisatieId: SCHOOL, rol: 'school', grondslag: 'WVO 2.31a', van: dag('2026-01-05') });
    expect(zonder(v)).toMatchObject({ totaal: 1, items: [{ naam: 'Noa V.', mist: ['regie', 'volgendMoment'], aangemeldDatum: '2026-01-05' }] });
    expect(zonder(v, mijn({}, COACH, VREEMD)).totaal).toBe(0);
    expect(zonder(v, mijn({}, COACH, VREEMD, 'feiten')).totaal).toBe(1);
  });

  it('looks closer when the first assignment was corrected', () => {
    const v = jongere(1, '2026-06-20');
    const id = v.events.find((e) => e.type === 'RegieToegewezen')!.eventId;
    v.gebeurt('GebeurtenisGecorrigeerd', { gebeurtenisId: id, reden: 'vergissing', vervangen: true }, { op: '2026-06-02T10:00:00Z' });
    expect(zonder(v)).toMatchObject({ totaal: 1, items: [{ mist: ['regie'] }] });
    expect(zonder(v, mijn({ bekendOp: moment('2026-06-01T12:00:00Z') })).totaal).toBe(0);
    v.gebeurt('RegieToegewezen', { organisatieId: SCHOOL, reden: 'correctie', vervangt: id }, { op: '2026-06-02T10:00:00Z', geldig: '2026-01-05T09:00:00Z' });
    expect(zonder(v).totaal).toBe(0);
  });
});
