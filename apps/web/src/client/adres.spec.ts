import fc from 'fast-check';
import { leesFilters, leesSortering, schrijfFilters, schrijfSortering, type Filterveld } from './adres';

const opties = ['teLaat', 'vandaag', 'straks'].map((code) => ({ code, naam: code }));
const velden: readonly Filterveld[] = [
  { naam: 'reden', label: 'Reden', opties, meer: true },
  { naam: 'bak', label: 'Bak', opties },
];

describe('the address of a list', () => {
  it('gives back every choice it was made from, and keeps what belongs to others', () =>
    fc.assert(
      fc.property(fc.subarray(['teLaat', 'vandaag', 'straks']), fc.subarray(['teLaat', 'vandaag'], { maxLength: 1 }), (reden, bak) => {
        const adres = schrijfFilters('peildatum=2026-06-08', velden, { reden, bak });
        expect(leesFilters(adres, velden)).toEqual({ reden, bak });
        expect(new URLSearchParams(adres).get('peildatum')).toBe('2026-06-08');
      }),
    ));

  it('never takes in what nobody offers', () => {
    expect(leesFilters('reden=teLaat,Esra%20Y.&bak=onzin', velden)).toEqual({ reden: ['teLaat'], bak: [] });
    expect(schrijfFilters('', velden, { reden: ['Esra Y.'], naam: ['Esra'] })).toBe('');
    const metNaam: Filterveld = { naam: 'wie', label: 'Wie', opties: [{ code: 'Esra Yalçın', naam: 'Esra' }] };
    expect(schrijfFilters('', [metNaam], { wie: ['Esra Yalçın'] })).toBe('');
  });

  it('takes one where one can be chosen', () => expect(leesFilters('bak=teLaat,vandaag', velden)['bak']).toEqual(['teLaat']));

  it('reads and writes the order, of known columns only', () => {
    expect(leesSortering('sorteer=-naam', ['naam'])).toEqual({ kolom: 'naam', af: true });
    expect(leesSortering('sorteer=bsn', ['naam'])).toBeNull();
    expect(schrijfSortering('bak=teLaat', { kolom: 'naam', af: false })).toBe('bak=teLaat&sorteer=naam');
    expect(schrijfSortering('bak=teLaat&sorteer=naam', null)).toBe('bak=teLaat');
  });
});
