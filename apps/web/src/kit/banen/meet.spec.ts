import type { Bandperiode, Bandpunt, Bandrij } from '@loopplank/dossier/antwoorden';
import type { Dag } from '@loopplank/kernel';
import { as, plek, samen, sporen, stukken, vanOrganisatie, type Venster } from './meet';

const d = (t: string) => t as Dag;
/** A hundred days, so that a day is one percent; today is day 80. */
const v: Venster = { van: d('2026-01-01'), tot: d('2026-04-10'), peil: d('2026-03-21') };
const periode = (id: string, van: string, tot?: string): Bandperiode => ({ id, vanDatum: d(van), ...(tot ? { totDatum: d(tot) } : {}), label: id });
const punt = (op: string, soort: Bandpunt['soort'] = 'poging', aantal = 1): Bandpunt => ({ opDatum: d(op), soort, aantal, gebeurtenisIds: [], label: soort });

describe('measuring the lanes', () => {
  it('turns days into percent of the window and never leaves it', () => {
    expect([plek(d('2026-01-01'), v), plek(d('2026-01-11'), v), plek(d('2026-04-10'), v, true)]).toEqual([0, 10, 100]);
    expect([plek(d('2020-01-01'), v), plek(d('2030-01-01'), v)]).toEqual([0, 100]);
  });

  it('splits a bar at today: known before, expected after', () => {
    expect(stukken({ vanDatum: d('2026-01-11'), totDatum: d('2026-04-09') }, v)).toEqual({ bekend: { x: 10, breed: 70 }, verwacht: { x: 80, breed: 19 } });
    expect(stukken({ vanDatum: d('2026-01-11') }, v)).toEqual({ bekend: { x: 10, breed: 70 } });
    expect(stukken({ vanDatum: d('2026-03-31'), totDatum: d('2026-04-01') }, v)).toEqual({ verwacht: { x: 89, breed: 2 } });
  });

  it('draws a bar of one day and none outside the window', () => {
    expect(stukken({ vanDatum: d('2026-01-11'), totDatum: d('2026-01-11') }, v).bekend).toEqual({ x: 10, breed: 1 });
    expect(stukken({ vanDatum: d('2020-01-01'), totDatum: d('2020-02-01') }, v)).toEqual({});
  });

  it('puts bars that overlap below each other, in as few tracks as possible', () => {
    const lagen = sporen([periode('c', '2026-02-01'), periode('a', '2026-01-01', '2026-01-31'), periode('b', '2026-01-15', '2026-02-15')]);
    expect(lagen.map((laag) => laag.map((p) => p.id))).toEqual([['a', 'c'], ['b']]);
  });

  it('merges dots of one kind that would touch, and keeps the count', () => {
    const uit = samen([punt('2026-01-10'), punt('2026-01-11'), punt('2026-01-11', 'tweezijdig'), punt('2026-02-10', 'poging', 2)], v);
    expect(uit.map((p) => [p.soort, p.aantal])).toEqual([['poging', 2], ['tweezijdig', 1], ['poging', 2]]);
  });

  it('marks quarters, with the year at January, and leaves room for the word of today', () => {
    const lang: Venster = { van: d('2024-09-08'), tot: d('2026-09-08'), peil: d('2026-06-08') };
    expect(as(lang).map((s) => s.tekst)).toEqual(['okt', '2025', 'apr', 'juli', 'okt', '2026', 'apr']);
    expect(as(lang).filter((s) => s.jaar).map((s) => s.tekst)).toEqual(['2025', '2026']);
    expect(as({ ...lang, peil: d('2026-02-01') }).filter((s) => s.jaar).map((s) => s.tekst)).toEqual(['2025']);
  });

  it('shows one organisation and what belongs to nobody', () => {
    const rij: Bandrij = {
      band: 'contact', naam: 'Contact', zin: '', gaten: [],
      perioden: [{ ...periode('x', '2026-01-01'), organisatie: { id: 'a', naam: 'A' } }, periode('y', '2026-01-01')],
      punten: [{ ...punt('2026-01-01'), organisatie: { id: 'b', naam: 'B' } }],
    };
    expect(vanOrganisatie(rij, 'a')).toMatchObject({ perioden: [{ id: 'x' }, { id: 'y' }], punten: [] });
    expect(vanOrganisatie(rij, null)).toBe(rij);
  });
});
