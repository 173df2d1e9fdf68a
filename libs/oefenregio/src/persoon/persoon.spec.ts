import { GEBRUIKERSNAAM } from '@loopplank/access';
import { dagVan, leeftijdOp } from '@loopplank/kernel';
import { GEMEENTEN } from '@loopplank/referentie';
import { maakLeven } from '../leven/maak-leven';
import { DOORSTROOMPUNTREGIO, GEMEENTEGEWICHTEN } from '../regio/organisaties';
import { maakRegio } from '../regio/regio';
import { NU, opdracht } from '../testing/proefregio';
import { Toeval } from '../toeval/toeval';
import { testBsn } from './bsn';
import { maakNaam } from './namen';

const elfproef = (bsn: string): boolean => [...bsn].reduce((som, c, i) => som + Number(c) * (i === 8 ? -1 : 9 - i), 0) % 11 === 0;

describe('people who do not exist', () => {
  it('have numbers that pass the elfproef, begin with a 9 and are theirs alone', () => {
    const nummers = Array.from({ length: 42_000 }, (_, i) => testBsn(i));
    expect(nummers.every((n) => /^9\d{8}$/.test(n) && elfproef(n))).toBe(true);
    expect(new Set(nummers).size).toBe(nummers.length);
  });

  it('are of an age that fits, and live in the region', () => {
    const regio = maakRegio(opdracht(200));
    for (let i = 0; i < 200; i++) {
      const { geboortedatum, gemeente } = maakLeven(regio, i).persoon;
      const leeftijd = leeftijdOp(geboortedatum, dagVan(NU));
      expect(leeftijd >= 16 && leeftijd < 27).toBe(true);
      expect(Object.keys(GEMEENTEGEWICHTEN)).toContain(gemeente);
    }
  });

  it('have names from many places, with tussenvoegsels and diacritics', () => {
    const toeval = new Toeval('namen');
    const namen = Array.from({ length: 500 }, () => maakNaam(toeval));
    expect(namen.filter((n) => n.tussenvoegsel !== undefined).length).toBeGreaterThan(60);
    expect(namen.filter((n) => /[^\x20-\x7e]/.test(n.voornaam + n.achternaam)).length).toBeGreaterThan(40);
    expect(namen.some((n) => n.achternaam.includes('|'))).toBe(false);
  });

  it('live in exactly the municipalities of one Doorstroompunt region', () => {
    const echt = GEMEENTEN.filter((g) => g.doorstroompuntregio === DOORSTROOMPUNTREGIO).map((g) => g.code);
    expect(Object.keys(GEMEENTEGEWICHTEN).sort()).toEqual([...echt].sort());
  });

  it('are helped by people with usernames of their own', () => {
    const namen = maakRegio(opdracht(41_000)).bezetting.allen.map((c) => c.gebruikersnaam);
    expect(new Set(namen).size).toBe(namen.length);
    expect(namen.filter((n) => !GEBRUIKERSNAAM.test(n))).toEqual([]);
  });
});
