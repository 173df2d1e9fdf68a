import type { Feit, Waarneming } from '@loopplank/in-beeld';
import { type Dag, dag, dagenTussen, plusDagen } from '@loopplank/kernel';
import fc from 'fast-check';
import type { Nazorgbesluit } from './einde';
import { bepaalKlokken, type Klok } from './klok';
import { PROGRAMMACODES, type Programmacode } from './programma';
import { PROGRAMMAS, programmaOp, programmaVersie } from './programmas';

let teller = 0;
const f = (soort: Feit['soort'], van: string, meer: Partial<Feit> = {}): Feit =>
  ({ gebeurtenisId: `f${teller++}`, soort, geldigVan: dag(van), ontvangenOp: dag(van), bron: 'school', zekerheid: 'bevestigd', ...meer });
const uit = (van: string, id = 'x1') => f('uitstroom', van, { gebeurtenisId: id });
const sprak = (...dagen: string[]) => dagen.map((d) => f('tweezijdigContact', d));
const pauze = (van: string, hervatOp: string, effect: 'teltDoor' | 'schuift') => f('pauze', van, { hervatOp: dag(hervatOp), effect });

const klokken = (code: Programmacode, feiten: readonly Waarneming[], op: string, kennis = op, besluiten: readonly Nazorgbesluit[] = []) =>
  bepaalKlokken(feiten, { programma: () => programmaOp(code, dag(op)), besluiten: () => besluiten }, dag(op), dag(kennis));

/** Name, programme, facts, the day, and what is expected of each clock. */
type Profiel = readonly [string, Programmacode, readonly Waarneming[], string, readonly Partial<Klok>[]];
const d = (t: string) => dag(t);
const gemist = (op: Dag, n: number) => [{ gebeurtenisId: 'c', soort: 'correctie' as const, corrigeert: 'x1', wordt: { geldigVan: op }, ontvangenOp: plusDagen(op, n) }];

const PROFIELEN: readonly Profiel[] = [
  ['left pro on 29 February: two years later is 28 February', 'pro', [uit('2024-02-29')], '2025-03-01', [{ einde: d('2026-02-28'), staat: 'loopt' }]],
  ['diploma of bol-2 on 29 February: one year', 'bol-2', [uit('2024-02-29')], '2024-06-01', [{ einde: d('2025-02-28') }]],
  ['left on 31 August: February of year 2 makes no shorter months', 'pro', [uit('2025-08-31')], '2025-09-01', [{ einde: d('2027-08-31') }]],
  ['diploma twice without school in between: one clock', 'niveau-3', [uit('2025-06-20'), uit('2025-07-04', 'x2')], '2025-09-01', [{ anker: d('2025-06-20') }]],
  ['diploma twice after a whole course: two clocks', 'bol-2', [uit('2025-06-20'), f('inschrijving', '2025-08-25'), uit('2026-06-19', 'x2')], '2026-07-01', [{ staat: 'verlengd' }, { anker: d('2026-06-19'), staat: 'loopt' }]],
  ['back at school for 90 days: the clock ran on', 'pro', [uit('2025-07-15'), f('inschrijving', '2025-09-01'), uit('2025-11-30', 'x2')], '2026-01-01', [{ anker: d('2025-07-15') }]],
  ['back at school for 91 days: a second clock, both visible', 'pro', [uit('2025-07-15'), f('inschrijving', '2025-09-01'), uit('2025-12-01', 'x2')], '2026-01-01', [{ anker: d('2025-07-15') }, { anker: d('2025-12-01') }]],
  ['enrolled again and still there: only announced plans never count as a stay', 'pro', [uit('2025-07-15'), f('inschrijving', '2025-08-01', { aangekondigd: true }), uit('2026-02-01', 'x2')], '2026-03-01', [{ anker: d('2025-07-15') }]],
  ['left again long after the first clock had ended: a new one, though no school is known', 'loopbaancoach', [uit('2025-01-15'), ...sprak('2025-04-10'), uit('2026-02-01', 'x2')], '2026-03-01', [{ staat: 'beeindigd' }, { staat: 'loopt' }]],
  ['moved during a handover: contact by either side counts for the one clock', 'pro', [uit('2025-07-15'), ...sprak('2025-07-29', '2025-08-12')], '2025-08-13', [{ contacten: 2, gemist: [], volgend: { gepland: d('2025-08-26'), van: d('2025-08-19'), tot: d('2025-09-09'), soort: 'regulier' } }]],
  ['two reports of one meeting fulfil one moment', 'pro', [uit('2025-07-15'), ...sprak('2025-08-06', '2025-08-06')], '2025-08-07', [{ contacten: 2, volgend: { gepland: d('2025-08-12'), van: d('2025-08-05'), tot: d('2025-08-26'), soort: 'regulier' } }]],
  ['exit date corrected after 14 months: everything is computed anew', 'pro', [uit('2024-07-15'), ...gemist(d('2024-09-01'), 380)], '2025-09-20', [{ anker: d('2024-09-01'), einde: d('2026-09-01') }]],
  ['a term of 3 months after the diploma', 'loopbaancoach', [uit('2022-07-08'), ...sprak('2022-07-22')], '2022-10-08', [{ einde: d('2022-10-08'), staat: 'loopt' }]],
  ['transitieroute: the first year of work', 'transitieroute', [uit('2025-07-15')], '2025-08-01', [{ einde: d('2026-07-15') }]],
  ['a pause that lets the term run on beyond its end', 'loopbaancoach', [uit('2025-01-15'), pauze('2025-02-01', '2025-06-01', 'teltDoor')], '2025-04-20', [{ staat: 'verlengd', einde: d('2025-04-29') }]],
  ['two pauses that move the end, one after the other', 'pro', [uit('2024-07-15'), pauze('2025-01-01', '2025-01-31', 'schuift'), pauze('2025-03-01', '2025-03-11', 'schuift')], '2025-05-01', [{ verschovenDagen: 40, einde: d('2026-08-24') }]],
  ['a pause during the last days of the term moves the end too', 'loopbaancoach', [uit('2025-01-15'), pauze('2025-04-10', '2025-04-20', 'schuift')], '2025-04-18', [{ staat: 'gepauzeerd', einde: d('2025-04-25') }]],
  ['abroad without a known end is a pause', 'pro', [uit('2025-07-15'), f('verblijfBuitenland', '2025-09-01')], '2025-10-01', [{ staat: 'gepauzeerd', volgend: null, herzieningOp: d('2026-03-03') }]],
  ['emigrated: the end on that day', 'pro', [uit('2025-07-15'), f('emigratie', '2025-09-01')], '2025-09-01', [{ staat: 'beeindigd', beeindigdDoor: 'emigratie', einde: d('2025-09-01'), volgend: null }]],
  ['death that is only hearsay stops nothing', 'pro', [uit('2025-07-15'), f('overleden', '2025-09-01', { zekerheid: 'opgave' })], '2025-09-02', [{ staat: 'loopt' }]],
  ['a contract that ends in winter: denser around it', 'pro', [uit('2024-07-15'), ...sprak('2025-10-15'), f('werk', '2025-02-01', { contract: 'bepaald', geldigTot: d('2025-12-31') })], '2025-11-01', [{ volgend: { gepland: d('2025-11-05'), van: d('2025-10-29'), tot: d('2025-11-19'), soort: 'contract' } }]],
  ['all regular moments done: a last one in the last 45 days', 'loopbaancoach', [uit('2025-01-15'), ...sprak('2025-01-29', '2025-02-12', '2025-02-26', '2025-02-27', '2025-02-28')], '2025-04-16', [{ staat: 'verlengd', volgend: { gepland: d('2025-04-29'), van: d('2025-03-01'), tot: d('2025-04-29'), soort: 'slot' } }]],
];

describe('leavers as they come', () => {
  it.each(PROFIELEN)('%s', (_naam, code, feiten, op, verwacht) => expect(klokken(code, feiten, op)).toMatchObject(verwacht));

  it('are at least twenty kinds', () => expect(PROFIELEN.length).toBeGreaterThanOrEqual(20));

  it('the old end stays visible to who asks what was known before a correction', () => {
    const feiten = [uit('2024-07-15'), ...gemist(d('2024-09-01'), 380)];
    expect(klokken('pro', feiten, '2025-09-20', '2025-09-15')[0]!.einde).toBe('2026-07-15');
    expect(klokken('pro', feiten, '2025-09-20', '2025-09-16')[0]!.einde).toBe('2026-09-01');
  });

  it('a named decision ends a clock, or lets it go on with the same test at its new end', () => {
    const feiten = [uit('2025-01-15')];
    const besluit = (b: Nazorgbesluit) => klokken('loopbaancoach', feiten, '2025-07-01', '2025-07-01', [b])[0]!;
    expect(besluit({ soort: 'einde', op: d('2025-06-20') })).toMatchObject({ staat: 'beeindigd', einde: '2025-06-20', beeindigdDoor: 'besluit' });
    expect(besluit({ soort: 'verlenging', op: d('2025-06-20'), tot: d('2025-08-01') })).toMatchObject({ staat: 'loopt', einde: '2025-08-01' });
    expect(klokken('loopbaancoach', feiten, '2025-07-01')[0]).toMatchObject({ staat: 'besluitNodig' });
  });
});

describe('the programmes', () => {
  it('each have a source, and are found by version and by day', () => {
    for (const code of PROGRAMMACODES) {
      expect(programmaVersie(code, 1)).toBe(programmaOp(code, d('2020-01-01')));
      expect(programmaVersie(code, 99)).toBe(programmaOp(code, d('2099-01-01')));
    }
    expect(PROGRAMMAS.filter((p) => p.aard !== 'praktijk').every((p) => /^https:\/\/wetten\.overheid\.nl\//.test(p.bron.adres ?? ''))).toBe(true);
  });
});

describe('laws of the clock', () => {
  const dagen = fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 25 });
  const pauzes = fc.array(fc.record({ van: fc.integer({ min: 0, max: 700 }), lang: fc.integer({ min: 1, max: 200 }), effect: fc.constantFrom('teltDoor' as const, 'schuift' as const) }), { maxLength: 3 });
  const BEGIN = d('2024-02-29');
  const na = (n: number) => plusDagen(BEGIN, n);
  const feitenVan = (contact: readonly number[], p: readonly { van: number; lang: number; effect: 'teltDoor' | 'schuift' }[]): Feit[] => [
    uit(BEGIN), ...sprak(...contact.map(na)), ...p.map((x) => pauze(na(x.van), na(x.van + x.lang), x.effect)),
  ];

  it('the order of the facts means nothing', () => {
    fc.assert(fc.property(dagen, pauzes, fc.integer({ min: 0, max: 1000 }), (c, p, op) => {
      const feiten = feitenVan(c, p);
      expect(klokken('pro', [...feiten].reverse(), na(op))).toEqual(klokken('pro', feiten, na(op)));
    }));
  });

  it('nothing is due in a pause or after the end, and what is due can still be done', () => {
    fc.assert(fc.property(dagen, pauzes, fc.integer({ min: 0, max: 1000 }), (c, p, op) => {
      const [k] = klokken('pro', feitenVan(c, p), na(op));
      if (k!.staat === 'gepauzeerd' || k!.staat === 'beeindigd' || k!.staat === 'besluitNodig') expect(k!.volgend).toBeNull();
      else if (k!.volgend) expect(k!.volgend.tot >= na(op)).toBe(true);
    }));
  });

  it('between two days on which it says it changes, it does not change', () => {
    fc.assert(fc.property(dagen, pauzes, fc.integer({ min: 0, max: 1000 }), (c, p, op) => {
      const feiten = feitenVan(c.filter((n) => n <= op), p.filter((x) => x.van <= op));
      const [nu] = klokken('pro', feiten, na(op));
      const tot = nu!.verandertOp ?? na(op + 200);
      for (const dag of [na(op + 1), plusDagen(tot, -1)].filter((x) => x > na(op) && x < tot)) {
        expect({ ...klokken('pro', feiten, dag)[0], verandertOp: null }).toEqual({ ...nu, verandertOp: null });
      }
    }), { numRuns: 300 });
  });

  it('a term that moves only moves by days of a pause', () => {
    fc.assert(fc.property(pauzes, (p) => {
      const [k] = klokken('pro', feitenVan([], p), na(0));
      expect(dagenTussen(k!.basisEinde, plusDagen(k!.einde, -k!.verlengdDagen))).toBe(k!.verschovenDagen);
    }));
  });
});
