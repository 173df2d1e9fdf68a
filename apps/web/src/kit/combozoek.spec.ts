import { zoekIn } from './combozoek';

const opties = ["'s-Gravenhage", 'Den Helder', 'Gouda', 'Súdwest-Fryslân', 'Zaanstad'].map((naam) => ({ code: naam, naam }));
const vind = (getypt: string) => zoekIn(opties, getypt).map((o) => o.naam);

describe('finding one out of many', () => {
  it('puts names that begin with the letters first', () => expect(vind('g')).toEqual(['Gouda', "'s-Gravenhage"]));
  it('looks through accents, apostrophes and hyphens', () => {
    expect(vind('sudwest f')).toEqual(['Súdwest-Fryslân']);
    expect(vind("'s gra")).toEqual(["'s-Gravenhage"]);
    expect(vind('denh')).toEqual(['Den Helder']);
  });
  it('shows everything for nothing typed, and nothing for nonsense', () => {
    expect(vind('')).toHaveLength(5);
    expect(vind('qqq')).toEqual([]);
  });
});
