import fc from 'fast-check';
import { latenties, mediaan, percentiel, spreiding, verhouding } from './statistiek';

const waarden = fc.array(fc.double({ min: 0.001, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 200 });

describe('a percentile', () => {
  const honderd = Array.from({ length: 100 }, (_, i) => 100 - i);

  it.each([[1, 1], [50, 50], [95, 95], [99, 99], [99.5, 100], [100, 100]])('%d of the numbers 1 to 100 is %d', (p, uit) => {
    expect(percentiel(honderd, p)).toBe(uit);
  });

  it('of few samples is the nearest one that was measured', () => {
    expect([percentiel([7], 99), percentiel([3, 1], 50), percentiel([3, 1], 51), percentiel([1, 2, 3], 95)]).toEqual([7, 1, 3, 3]);
  });

  it('refuses nothing, and what is not a percentile', () => {
    expect(() => percentiel([], 50)).toThrow(RangeError);
    for (const p of [0, -1, 101, Number.NaN]) expect(() => percentiel([1], p)).toThrow(RangeError);
  });

  it('is a sample that enough samples do not exceed, and never falls as p rises', () => {
    fc.assert(
      fc.property(waarden, fc.integer({ min: 1, max: 100 }), (w, p) => {
        const uit = percentiel(w, p);
        expect(w).toContain(uit);
        expect(w.filter((x) => x <= uit).length).toBeGreaterThanOrEqual((p / 100) * w.length);
        expect(percentiel(w, Math.min(100, p + 5))).toBeGreaterThanOrEqual(uit);
      }),
    );
  });

  it('leaves the samples in the order in which they were taken', () => {
    const w = [3, 1, 2];
    latenties(w);
    expect(w).toEqual([3, 1, 2]);
  });
});

describe('a median', () => {
  it('is the middle one, or between the middle two', () => {
    expect([mediaan([5]), mediaan([9, 1, 5]), mediaan([4, 1, 2, 3])]).toEqual([5, 5, 2.5]);
    expect(() => mediaan([])).toThrow(RangeError);
  });

  it('lies between the least and the most', () => {
    fc.assert(
      fc.property(waarden, (w) => {
        const s = spreiding(w);
        expect(s.min).toBeLessThanOrEqual(s.mediaan);
        expect(s.mediaan).toBeLessThanOrEqual(s.max);
      }),
    );
  });
});

describe('a ratio', () => {
  it('is taken round by round, so that a busy round does not tilt it', () => {
    expect(verhouding([100, 50, 80], [200, 100, 160])).toEqual({ mediaan: 0.5, min: 0.5, max: 0.5 });
    // Of the medians it would have been 10/20; the rounds tell another story.
    expect(verhouding([10, 40, 9], [10, 20, 90])).toEqual({ mediaan: 1, min: 0.1, max: 2 });
  });

  it('needs rounds in pairs', () => expect(() => verhouding([1, 2], [1])).toThrow(RangeError));
});
