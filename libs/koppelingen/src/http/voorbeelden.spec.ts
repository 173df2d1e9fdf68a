import { voorbeeldenVan } from './voorbeelden';

const rij = (regel: number, ...cellen: string[]) => ({ regel, cellen });

describe('examples of what stands in a column', () => {
  it('are the first different values, also when a row is short', () => {
    expect(voorbeeldenVan(['A', 'B'], [rij(2, 'x', ''), rij(3, ' x '), rij(4, 'y', 'z'), rij(5, 'p'), rij(6, 'q')])).toEqual([
      { kolom: 'A', waarden: ['x', 'y', 'p'] },
      { kolom: 'B', waarden: ['z'] },
    ]);
  });

  it.each([['123456782', '•••••••82'], ['123.456.782', '•••.•••.•82'], ['12345678', '••••••78'], ['0612345678', '0612345678'], ['BSN 123456782 gezien', 'BSN •••••••82 gezien'], ['1-2-2008', '1-2-2008']])('of %s tells %s: no whole BSN', (cel, gezegd) => {
    expect(voorbeeldenVan(['A'], [rij(2, cel)])[0]!.waarden).toEqual([gezegd]);
  });

  it('stay short', () => expect([...voorbeeldenVan(['A'], [rij(2, 'é'.repeat(500))])[0]!.waarden[0]!]).toHaveLength(40));
});
