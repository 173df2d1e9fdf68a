import fc from 'fast-check';
import { bovenkant, elkeZoveel, hoogteVan } from './schaal';

describe('the scale of a chart', () => {
  it('is never below the highest value, and divides in four whole parts', () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000 }), (n) => {
        const boven = bovenkant(n);
        expect(boven).toBeGreaterThanOrEqual(n);
        expect(boven % 4).toBe(0);
        expect(boven).toBeLessThanOrEqual(Math.max(4, n * 2.5));
      }),
    ));
  it('puts nothing at the bottom and the top at the top', () => expect([hoogteVan(0, 40), hoogteVan(40, 40)]).toEqual([100, 0]));
  it('leaves out labels that do not fit', () => expect([elkeZoveel(6, 12), elkeZoveel(24, 12), elkeZoveel(25, 12)]).toEqual([1, 2, 3]));
});
