import { dag } from '@loopplank/kernel';
import { logVan, projecteer } from '@loopplank/projections/testing';
import { leesBanden } from './banden';
import { jongereProjection } from './jongere.projection';
import { openVerplaatsingen, relatiesVan } from './relaties';
import { jongereId, SCHOOL, Verhaal, vraagVan, VREEMD, WERKPLEIN, coach } from './testing/verhaal';

describe('relations, for access', () => {
  it('are those of this organisation, with their end; none is an empty list, no youngster is null', () => {
    const v = new Verhaal().aangemeld();
    const bid = v.gebeurt('BetrokkenheidGestart', { organisatieId: WERKPLEIN, rol: 'begeleiding', grondslag: 'PW 7a', van: dag('2026-02-01') });
    v.gebeurt('BetrokkenheidBeeindigd', { betrokkenheidId: bid, tot: dag('2026-03-01'), reden: 'klaar' });
    const db = projecteer(jongereProjection, v.events);
    expect(relatiesVan(db, v.id, WERKPLEIN)).toEqual([{ rol: 'begeleiding', grondslag: 'PW 7a', van: '2026-02-01', tot: '2026-03-01' }]);
    expect(relatiesVan(db, v.id, SCHOOL)).toEqual([{ rol: 'school', grondslag: 'WVO 2.31a', van: '2026-01-05' }]);
    expect(relatiesVan(db, v.id, VREEMD)).toEqual([]);
    expect(relatiesVan(db, jongereId(2), SCHOOL)).toBeNull();
  });

  it('follow corrections', () => {
    const v = new Verhaal().aangemeld();
    const bid = v.gebeurt('BetrokkenheidGestart', { organisatieId: WERKPLEIN, rol: 'begeleiding', grondslag: 'PW 7a', van: dag('2026-02-01') });
    v.gebeurt('GebeurtenisGecorrigeerd', { gebeurtenisId: bid, reden: 'vergissing', vervangen: false });
    expect(relatiesVan(projecteer(jongereProjection, v.events), v.id, WERKPLEIN)).toEqual([]);
  });
});

describe('moves out of a wrong file', () => {
  const naar = jongereId(2);
  function verhaal() {
    const [a, b] = [new Verhaal(jongereId(1)).aangemeld(), new Verhaal(naar).aangemeld()];
    const id = a.gebeurt('NotitieToegevoegd', { tekst: 'x' }, { op: '2026-05-01T10:00:00Z' });
    a.gebeurt('GebeurtenisGecorrigeerd', { gebeurtenisId: id, reden: 'verkeerdeJongere', vervangen: false, naarJongereId: naar }, { op: '2026-05-02T10:00:00Z' });
    return { a, b, id };
  }
  const open = (...v: Verhaal[]) => openVerplaatsingen(projecteer(jongereProjection, logVan(...v.map((x) => x.events)), { batch: 3 }));

  it('are open until the right file has them', () => {
    const { a, b, id } = verhaal();
    expect(open(a, b)).toEqual([{ gebeurtenisId: id, vanJongereId: a.id, naarJongereId: naar }]);
    b.gebeurt('NotitieToegevoegd', { tekst: 'x', verplaatstVan: id }, { op: '2026-05-03T10:00:00Z' });
    expect(open(a, b)).toEqual([]);
  });

  it('may arrive before they were hidden', () => {
    const { a, b, id } = verhaal();
    b.gebeurt('NotitieToegevoegd', { tekst: 'x', verplaatstVan: id }, { op: '2026-05-01T11:00:00Z' });
    expect(open(a, b)).toEqual([]);
  });
});

describe('the two-year picture', () => {
  const NU = '2026-06-08T06:12:00Z';
  function rij(v: Verhaal, band: string, anders = {}) {
    const banden = leesBanden(projecteer(jongereProjection, v.events), v.id, vraagVan(SCHOOL, NU, anders))!.waarde;
    return banden.rijen.find((r) => r.band === band)!;
  }
  const gesproken = (v: Verhaal, ...dagen: string[]) => dagen.forEach((d) => v.gebeurt('ContactGelegd', { kanaal: 'bellen', uitkomst: 'gesproken' }, { op: `${d}T10:00:00Z` }));

  it('draws the stretches in which no contact counted', () => {
    const v = new Verhaal().aangemeld();
    gesproken(v, '2026-01-09', '2026-01-20', '2026-05-01');
    expect(rij(v, 'contact').gaten).toEqual([
      { vanDatum: '2026-01-05', totDatum: '2026-01-08', dagen: 4, label: 'gat: 4 dagen' },
      { vanDatum: '2026-04-21', totDatum: '2026-04-30', dagen: 10, label: 'gat: 10 dagen' },
    ]);
    expect(rij(v, 'contact', { peildatum: dag('2026-04-25') }).gaten.at(-1)).toMatchObject({ vanDatum: '2026-04-21', totDatum: '2026-04-25' });
  });

  it('shows who had the youngster in view until when, with a white spot of 14 days between two of them', () => {
    const v = new Verhaal().aangemeld();
    gesproken(v, '2026-01-05');
    // 90 days carry through 5 April; the next organisation speaks 14 days later.
    v.gebeurt('ContactGelegd', { kanaal: 'bellen', uitkomst: 'gesproken' }, { op: '2026-04-20T10:00:00Z', door: coach });
    v.gebeurt('PlaatsingGestart', { soort: 'werk', werkgever: 'W', van: dag('2026-05-20'), contract: 'bepaald', tot: dag('2026-12-31') }, { op: '2026-05-20T10:00:00Z' });
    expect(rij(v, 'beeld')).toMatchObject({
      perioden: [
        { label: 'School De Kade', vanDatum: '2026-01-05', totDatum: '2026-04-05' },
        { label: 'Werkplein Oost', vanDatum: '2026-04-20', totDatum: '2026-05-19' },
        { label: 'Werk', vanDatum: '2026-05-20', totDatum: '2026-06-08' },
      ],
      gaten: [{ vanDatum: '2026-04-06', totDatum: '2026-04-19', dagen: 14, label: 'witte vlek: 14 dagen' }],
    });
    expect(rij(v, 'beeld').zin).toContain('1 witte vlek, samen 14 dagen');
  });

  it('names nobody while the youngster wants rest, and no place that may be sensitive', () => {
    const v = new Verhaal().aangemeld();
    gesproken(v, '2026-01-05');
    v.gebeurt('ContactGeweigerd', {}, { op: '2026-02-01T10:00:00Z' });
    expect(rij(v, 'beeld').perioden.map((p) => p.label)).toEqual(['School De Kade', 'Rust op verzoek']);
  });

  it('says the lane in a sentence and counts equal dots of a day once', () => {
    const v = new Verhaal().aangemeld();
    for (let i = 0; i < 3; i++) v.gebeurt('ContactpogingGeregistreerd', { kanaal: 'bellen', uitkomst: 'voicemail', betrokkene: 'jongere' }, { op: `2026-01-06T1${i}:00:00Z` });
    gesproken(v, '2026-01-09');
    expect(rij(v, 'contact').punten.map((p) => [p.opDatum, p.soort, p.aantal])).toEqual([['2026-01-06', 'poging', 3], ['2026-01-09', 'tweezijdig', 1]]);
    expect(rij(v, 'contact').zin).toBe('Contact: 1 gesprek en 3 pogingen; laatste gesprek vr 9 januari; 2 gaten, het langste 60 dagen.');
  });

  it('shows who held the file, one after the other, and what is planned', () => {
    const v = new Verhaal().aangemeld();
    v.gebeurt('RegieToegewezen', { organisatieId: WERKPLEIN, reden: 'vangnet' }, { op: '2026-04-01T10:00:00Z' });
    expect(rij(v, 'regie')).toMatchObject({
      perioden: [
        { vanDatum: '2026-01-05', totDatum: '2026-03-31', label: 'Hanneke Brouns, School De Kade' },
        { vanDatum: '2026-04-01', label: 'Werkplein Oost', vacant: true },
      ],
      punten: [{ opDatum: '2026-01-19', soort: 'gepland' }],
    });
  });
});
