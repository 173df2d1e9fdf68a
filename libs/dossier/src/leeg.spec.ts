import fc from 'fast-check';
import { gelijk, gewijzigd, zonderLeeg } from './leeg';

describe('plain values', () => {
  it('an absent field is absent', () => expect(Object.keys(zonderLeeg({ a: undefined, b: null, c: 0 }))).toEqual(['b', 'c']));

  it('a change keeps the rest, null takes away, undefined says nothing', () => {
    const oud: { a: string; b?: string; c?: string } = { a: 'x', b: 'y', c: 'z' };
    expect(gewijzigd(oud, { a: 'nieuw', b: null })).toEqual({ a: 'nieuw', c: 'z' });
    expect(gewijzigd(oud, {})).toEqual(oud);
  });

  it('equal is equal whatever the order of keys, and nothing else is', () => {
    expect(gelijk({ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1 })).toBe(true);
    expect([gelijk({ a: 1 }, { a: 1, b: undefined }), gelijk([1], [1, 2]), gelijk(null, {}), gelijk({ a: undefined }, { b: undefined })]).toEqual([false, false, false, false]);
    fc.assert(fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(gelijk(a, structuredClone(a))).toBe(true);
      expect(gelijk(a, b)).toBe(gelijk(b, a));
    }));
  });
});
