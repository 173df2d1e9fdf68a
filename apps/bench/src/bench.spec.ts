import { existsSync, readdirSync } from 'node:fs';
import { bench } from './bench';
import { MATEN } from './maat';
import { WERKPLAATS } from './proces/paden';
import { fouten, tabel } from './verslag/tabel';
import { isGoed, type Verslag } from './verslag/verslag';

/** Every figure the design asks for. */
const CIJFERS: readonly [number, string][] = [
  [1, 'opdrachten op een koud dossier, 1 beller'],
  [1, 'opdrachten, 1 beller'],
  [1, 'opdrachten, 32 bellers'],
  [2, 'herbouw van alle overzichten (gebeurtenissen)'],
  [3, 'één beeld'],
  [3, 'tijdlijn, eerste bladzijde'],
  [3, 'werklijst'],
  [3, 'zoeken met een schrijffout'],
  [3, 'nazorg op maandag, honderd rijen'],
  [3, 'buiten beeld, één gemeente'],
  [3, 'buiten beeld, hele regio'],
  [3, 'twee definities vergelijken, 24 maanden'],
  [3, 'contact vastleggen, 1 beller'],
  [3, 'contact vastleggen, 32 bellers'],
  [4, 'schrijven tot zichtbaar, in rust'],
  [4, 'schrijven tot zichtbaar, bij 50 per seconde'],
  [5, 'event loop bij herbouw en verkeer'],
  [5, 'geheugen na herbouw'],
  [5, 'eerste start, met laden van 12 jongeren'],
  [5, 'geheugen na laden'],
  [5, 'volgende start'],
  [5, 'geheugen na een volgende start'],
];

/** Figures that have something bare to be compared with. */
const MET_VLOER = /^(opdrachten|herbouw|één beeld|tijdlijn|werklijst|zoeken|nazorg|buiten beeld|contact vastleggen|event loop)/;

describe('the bench at its smallest size', () => {
  let verslag: Verslag;
  beforeAll(async () => {
    verslag = await bench(MATEN.proef, () => undefined);
  }, 240_000);

  it('has every figure', () => expect(verslag.rijen.map((r) => [r.figuur, r.naam])).toEqual(CIJFERS));

  it('found nothing wrong behind any of them', () => {
    expect(fouten(verslag)).toEqual([]);
    expect(isGoed(verslag)).toBe(true);
  });

  it('gives a ratio where there is a floor, and finite numbers everywhere', () => {
    for (const rij of verslag.rijen) {
      expect([rij.naam, rij.vloer !== null, rij.verhouding !== null]).toEqual([rij.naam, MET_VLOER.test(rij.naam), MET_VLOER.test(rij.naam)]);
      for (const s of [rij.ons, rij.vloer, rij.verhouding]) {
        if (!s) continue;
        for (const getal of [s.min, s.mediaan, s.max]) expect([rij.naam, Number.isFinite(getal) && getal > 0]).toEqual([rij.naam, true]);
        expect(s.min).toBeLessThanOrEqual(s.mediaan);
        expect(s.mediaan).toBeLessThanOrEqual(s.max);
      }
      for (const l of [rij.latenties?.ons, rij.latenties?.vloer]) if (l) expect(l.p50 <= l.p95 && l.p95 <= l.p99 && l.aantal > 0).toBe(true);
    }
  });

  it('knows its machine, prints every row, and leaves nothing behind', () => {
    expect(verslag.machine.fsyncP50).toBeGreaterThan(0);
    expect(tabel(verslag).split('\n')).toHaveLength(CIJFERS.length + 2);
    expect(existsSync(WERKPLAATS) ? readdirSync(WERKPLAATS).filter((naam) => naam.startsWith(`werk-${process.pid}-`)) : []).toEqual([]);
  });
});
