import fc from 'fast-check';
import { inBlokken, sorteerRijen, type Kolom } from './kolom';

interface R { readonly naam: string; readonly n: number | null }
const kolommen: readonly Kolom<R>[] = [
  { naam: 'naam', kop: 'Naam', cel: (r) => r.naam, sorteer: (r) => r.naam },
  { naam: 'n', kop: 'N', cel: (r) => r.n, sorteer: (r) => r.n },
];
const r = (naam: string, n: number | null): R => ({ naam, n });

describe('the order of a table', () => {
  it('sorts words as Dutch does and numbers as numbers', () => {
    const rijen = [r('Zoë', 10), r('éva', 9), r('Anna', 100)];
    expect(sorteerRijen(rijen, kolommen, { kolom: 'naam', af: false }).map((x) => x.naam)).toEqual(['Anna', 'éva', 'Zoë']);
    expect(sorteerRijen(rijen, kolommen, { kolom: 'n', af: true }).map((x) => x.n)).toEqual([100, 10, 9]);
  });
  it('puts the unknown last in both directions', () => {
    for (const af of [true, false]) expect(sorteerRijen([r('a', null), r('b', 1)], kolommen, { kolom: 'n', af }).at(-1)?.n).toBeNull();
  });
  it('loses nothing and leaves equals in place', () =>
    fc.assert(
      fc.property(fc.array(fc.record({ naam: fc.constantFrom('a', 'b'), n: fc.integer() })), (rijen) => {
        const uit = sorteerRijen(rijen, kolommen, { kolom: 'naam', af: false });
        for (const naam of ['a', 'b']) expect(uit.filter((x) => x.naam === naam)).toEqual(rijen.filter((x) => x.naam === naam));
        expect(uit).toHaveLength(rijen.length);
      }),
    ));
  it('cuts rows in blocks without losing one', () =>
    fc.assert(fc.property(fc.array(fc.integer()), fc.integer({ min: 1, max: 50 }), (rijen, n) => expect(inBlokken(rijen, n).flat()).toEqual(rijen))));
});
