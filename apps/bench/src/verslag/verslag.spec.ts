import { MATEN } from '../maat';
import { gelijk, geen, isGehaald, isJuist, type Rij } from './rij';
import { fouten, feiten, tabel, waarschuwing } from './tabel';
import { isGoed, metOordeel, type Verslag } from './verslag';

const een = (w: number) => ({ mediaan: w, min: w, max: w });
const goed = geen('nothing went wrong', 0);

const tempo: Rij = {
  figuur: 1, naam: 'opdrachten', eenheid: '/s', maat: 'tempo', ons: { mediaan: 1234, min: 1000, max: 1500 }, vloer: een(4000),
  verhouding: { mediaan: 0.3085, min: 0.25, max: 0.375 }, latenties: { ons: { p50: 0.5, p95: 1.25, p99: 12.34, aantal: 100 }, vloer: null },
  doel: { op: 'verhouding', soort: 'minstens', grens: 0.25 }, controles: [goed],
};
const traag: Rij = { ...tempo, naam: 'beeld', eenheid: 'ms', maat: 'p95', verhouding: een(3.5), doel: { op: 'verhouding', soort: 'hoogstens', grens: 3 } };

const verslag = (...rijen: Rij[]): Verslag => ({
  versie: 1, op: '2026-11-24T21:00:00.000Z', maat: MATEN.klein, gebeurtenissen: 11_259, seconden: 61.2,
  machine: { kernen: 2, processor: 'proef', geheugenMb: 8000, node: 'v20', platform: 'linux x64', belasting: 0.4, fsyncP50: 0.15, fsyncP99: 1.9 },
  rijen: metOordeel(rijen),
});

describe('a target', () => {
  it('is a limit on the ratio or on our own figure, from below or from above', () => {
    expect([isGehaald(tempo), isGehaald(traag), isGehaald({ ...tempo, doel: null })]).toEqual([true, false, null]);
    expect(isGehaald({ ...tempo, verhouding: een(0.2499) })).toBe(false);
    expect(isGehaald({ ...traag, doel: { op: 'ons', soort: 'hoogstens', grens: 1234 } })).toBe(true);
  });

  it('on a ratio is not judged without a floor', () => expect(isGehaald({ ...tempo, vloer: null, verhouding: null })).toBeNull());
});

describe('a row', () => {
  it('is right when somebody looked and everything was so', () => {
    expect(isJuist(tempo)).toBe(true);
    expect(isJuist({ ...tempo, controles: [goed, gelijk('same', 3, 4)] })).toBe(false);
    expect(isJuist({ ...tempo, controles: [] })).toBe(false);
  });

  it('that is wrong has its numbers struck through, reached no target, says why, and fails the run', () => {
    const v = verslag(tempo, { ...traag, verhouding: een(1), controles: [gelijk('rows', 3, 4)] });
    expect(isGoed(v)).toBe(false);
    expect(v.rijen.map((r) => [r.juist, r.gehaald])).toEqual([[true, true], [false, false]]);
    const [, , heel, stuk] = tabel(v).split('\n');
    expect(heel).not.toContain('~~');
    expect(stuk).toMatch(/~~1\.234 \[1\.000\.\.1\.500\]~~.*~~1×~~.*niet gehaald.*FOUT/);
    expect(fouten(v)).toEqual(['FOUT in «beeld»: rows (3 instead of 4)']);
  });
});

describe('the table', () => {
  it('shows median and range, shares for rates, multiples for times, and percentiles', () => {
    const regels = tabel(verslag(tempo, traag)).split('\n');
    expect(new Set(regels.map((r) => r.length)).size).toBe(1);
    expect(regels[2]).toMatch(/1\.234 \[1\.000\.\.1\.500\] *\| 4\.000 *\| 31% \[25%\.\.38%\] *\| 0,5 \/ 1,25 \/ 12,3 *\| – *\| ≥ 25% gehaald *\| juist/);
    expect(regels[3]).toMatch(/ms p95 .* 3,5× .*≤ 3× niet gehaald/);
  });

  it('names the machine, and warns when others were at work', () => {
    expect(feiten(verslag(tempo))).toContain('2 × proef');
    expect([waarschuwing(1.5), waarschuwing(1.51)]).toEqual([null, expect.stringContaining('1,51')]);
  });
});
