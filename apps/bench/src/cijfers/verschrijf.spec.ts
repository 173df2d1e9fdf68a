import { verschrijf } from './verschrijf';

describe('a slip of the pen', () => {
  it('leaves a letter out, types one twice or swaps two, by number', () => {
    expect([verschrijf('Yilmaz', 0), verschrijf('Yilmaz', 1), verschrijf('Yilmaz', 2)]).toEqual(['Ylmaz', 'Yillmaz', 'Yilamz']);
  });

  it.each(['Bos', 'Vermeulen', 'Aalders', 'Ooms', 'Lee'])('always changes %s, but not its first and last letter', (naam) => {
    for (let nr = 0; nr < 50; nr++) {
      const anders = verschrijf(naam, nr);
      expect(anders).not.toBe(naam);
      expect([anders[0], anders.at(-1)]).toEqual([naam[0], naam.at(-1)]);
    }
  });
});
