import { dag, plusDagen } from '@loopplank/kernel';
import fc from 'fast-check';
import { GEWICHTEN } from './gewichten';
import { type Persoonsgegevens, type Uitslag, VELDEN_VAN_PERSOON, type Vergelijking } from './persoon';
import { uitlegVanBezwaar, uitlegVanVeld } from './uitleg';
import { kiesUit, vergelijk } from './vergelijk';

/** "voornaam | tussenvoegsel | achternaam | dag | postcode | bsn | schoolnummer", as short as a list writes it. */
function wie(tekst: string): Persoonsgegevens {
  const [voornaam, tussenvoegsel, achternaam, geboren, postcode, bsnIndex, schoolnummer] = tekst.split('|').map((t) => t.trim());
  const velden = { voornaam, tussenvoegsel, achternaam, geboortedatum: geboren ? dag(geboren) : undefined, postcode, bsnIndex, schoolnummer };
  return Object.fromEntries(Object.entries(velden).filter(([, w]) => w)) as Persoonsgegevens;
}

const GOUD: readonly (readonly [string, string, string, Uitslag])[] = [
  // Particles, in any field and order.
  ['particle in the surname', 'Sanne|van der|Linden|2008-03-04|7511AB', 'Sanne||van der Linden|2008-03-04|7511AB', 'zelfde'],
  ['particle behind a comma', 'Sanne|van der|Linden|2008-03-04|7511AB', 'Sanne||Linden, van der|2008-03-04|7511AB', 'zelfde'],
  ['short particle', 'Koen|van den|Berg|2008-03-04|7511AB', 'Koen|v.d.|Berg|2008-03-04|7511AB', 'zelfde'],
  ['particle left out', 'Koen|van den|Berg|2008-03-04|7511AB', 'Koen||Berg|2008-03-04|7511AB', 'zelfde'],
  ['particle glued on', 'Koen|van den|Berg|2008-03-04|7511AB', 'Koen||Vandenberg|2008-03-04|7511AB', 'zelfde'],
  ['Arabic article glued on', 'Ayoub||El Amrani|2008-03-04|7511AB', 'Ayoub||Elamrani|2008-03-04|7511AB', 'zelfde'],
  ['another particle', 'Koen|van der|Berg|2008-03-04|7511AB', 'Koen|van|Berg|2008-03-04|7511AB', 'zelfde'],
  // Accents and other scripts.
  ['accents', 'Zoë||Yılmaz|2008-03-04|7511AB', 'Zoe||Yilmaz|2008-03-04|7511AB', 'zelfde'],
  ['Polish letters', 'Paweł||Wójcik|2008-03-04|7511AB', 'Pawel||Wojcik|2008-03-04|7511AB', 'zelfde'],
  ['y for ij', 'Daan|van|Dijk|2008-03-04|7511AB', 'Daan|van|Dyk|2008-03-04|7511AB', 'zelfde'],
  ['double letters', 'Mohammed||Bouzidi|2008-03-04|7511AB', 'Mohamed||Bouzidi|2008-03-04|7511AB', 'zelfde'],
  ['written from hearing', 'Youssef||Bouzidi|2008-03-04|7511AB', 'Yusuf||Bouzidi|2008-03-04|7511AB', 'twijfel'],
  ['written from hearing, with a number', 'Youssef||Bouzidi|2008-03-04||b1', 'Yusuf||Bouzidi|2008-03-04||b1', 'zelfde'],
  // First names.
  ['nickname', 'Johannes||Bakker|2008-03-04|7511AB', 'Jan||Bakker|2008-03-04|7511AB', 'twijfel'],
  ['nickname, number of the school', 'Johannes||Bakker|2008-03-04|||26CC-0418', 'Jan||Bakker|2008-03-04|||26CC-0418', 'zelfde'],
  ['all first names against one', 'Johannes Petrus Maria||Bakker|2008-03-04|7511AB', 'Johannes||Bakker|2008-03-04|7511AB', 'zelfde'],
  ['called by the second name', 'Maria Johanna||Bakker|2008-03-04|7511AB', 'Hanneke||Bakker|2008-03-04|7511AB', 'twijfel'],
  ['initials', 'J.P.||Bakker|2008-03-04|7511AB', 'Jan||Bakker|2008-03-04|7511AB', 'twijfel'],
  ['wrong initial', 'K.||Bakker|2008-03-04', 'Jan||Bakker|2008-03-04', 'ander'],
  ['hyphen', 'Jean-Pierre||Bakker|2008-03-04|7511AB', 'Jean Pierre||Bakker|2008-03-04|7511AB', 'zelfde'],
  ['first name mistyped', 'Quinten||Bakker|2008-03-04|7511AB', 'Quniten||Bakker|2008-03-04|7511AB', 'twijfel'],
  ['columns swapped', 'Tahiri||Ilyas|2008-03-04', 'Ilyas||Tahiri|2008-03-04', 'twijfel'],
  // Double names.
  ['name of a partner added', 'Femke||Jansen|2008-03-04|7511AB', 'Femke||Jansen-de Vries|2008-03-04|7511AB', 'zelfde'],
  ['double name turned round', 'Femke|de|Vries-Jansen|2008-03-04|7511AB', 'Femke||Jansen-de Vries|2008-03-04|7511AB', 'zelfde'],
  ['one part shared', 'Femke||Jansen-Bakker|2008-03-04|7511AB', 'Femke||Jansen-Smit|2008-03-04|7511AB', 'twijfel'],
  ['married name, same number', 'Femke||Jansen|2008-03-04||b1', 'Femke|de|Vries|2008-03-04||b1', 'zelfde'],
  // Day of birth.
  ['day and month swapped', 'Femke||Jansen|2008-03-04|7511AB', 'Femke||Jansen|2008-04-03|7511AB', 'twijfel'],
  ['one figure wrong', 'Femke||Jansen|2008-03-04|7511AB', 'Femke||Jansen|2009-03-04|7511AB', 'twijfel'],
  ['two figures swapped', 'Femke||Jansen|2008-03-12|7511AB', 'Femke||Jansen|2008-03-21|7511AB', 'twijfel'],
  ['day of birth wrong, same number', 'Femke||Jansen|2008-03-04||b1', 'Femke||Jansen|2008-03-05||b1', 'zelfde'],
  ['estimated day', 'Filmon||Tesfay|2007-01-01|7511AB', 'Filmon||Tesfay|2007-01-01|7511AB', 'twijfel'],
  ['quite another day', 'Femke||Jansen|2008-03-04', 'Femke||Jansen|2005-11-19', 'ander'],
  ['same name at one address, another day: a cousin, or a father', 'Femke||Jansen|2008-03-04|7511AB', 'Femke||Jansen|1975-11-19|7511AB', 'ander'],
  // Name and day of birth alone do occur twice in one region.
  ['name and day of birth, nothing else', 'Femke||Jansen|2008-03-04', 'Femke||Jansen|2008-03-04', 'twijfel'],
  ['moved to another town', 'Femke||Jansen|2008-03-04|7511AB', 'Femke||Jansen|2008-03-04|5913XK', 'twijfel'],
  ['moved within the quarter', 'Femke||Jansen|2008-03-04|7511AB', 'Femke||Jansen|2008-03-04|7511 CD', 'zelfde'],
  // Numbers.
  ['number alone', '|||||b1', 'Femke||Jansen|2008-03-04||b1', 'zelfde'],
  ['other numbers, other people', 'Femke||Jansen|2005-11-19||b1', 'Femke||Jansen|2008-03-04||b2', 'ander'],
  ['other numbers, all else equal', 'Femke||Jansen|2008-03-04||b1', 'Femke||Jansen|2008-03-04||b2', 'twijfel'],
  ['number of somebody else', 'Daan||Smit|2005-11-19||b1', 'Femke||Jansen|2008-03-04||b1', 'twijfel'],
  ['number of a pupil without its zeros', 'Femke||Jansen|2008-03-04|||00418', 'Femke||Jansen|2008-03-04|||418', 'zelfde'],
  // Twins and families.
  ['twins', 'Tim||Jansen|2008-03-04|7511AB', 'Tom||Jansen|2008-03-04|7511AB', 'twijfel'],
  ['twins with names alike', 'Lisa||Jansen|2008-03-04|7511AB', 'Lise||Jansen|2008-03-04|7511AB', 'twijfel'],
  ['twins with numbers', 'Lisa||Jansen|2008-03-04|7511AB|b1', 'Anna||Jansen|2008-03-04|7511AB|b2', 'ander'],
  ['the number of the twin', 'Tim||Jansen|2008-03-04|7511AB|b1', 'Anna||Jansen|2008-03-04|7511AB|b1', 'twijfel'],
  ['brothers', 'Tim||Jansen|2008-03-04|7511AB', 'Daan||Jansen|2010-07-21|7511AB', 'ander'],
  ['classmates born on one day', 'Tim||Jansen|2008-03-04|7511AB', 'Daan||Smit|2008-03-04|7512CD', 'ander'],
  ['only a surname', '||Jansen|', 'Daan||Jansen|2008-03-04', 'ander'],
  ['nothing', '', 'Daan||Jansen|2008-03-04', 'ander'],
];

const sterker: Readonly<Record<Uitslag, number>> = { ander: 0, twijfel: 1, zelfde: 2 };
const oordeel = (v: Vergelijking, veld: string) => v.velden.find((x) => x.veld === veld)!;

describe('pairs of people', () => {
  it.each(GOUD)('%s', (_, a, b, uitslag) => {
    const v = vergelijk(wie(a), wie(b));
    expect({ uitslag: v.uitslag, score: v.score, bezwaren: v.bezwaren }).toMatchObject({ uitslag });
  });

  it('tell which field agrees, differs or is missing, with its share in the score', () => {
    const v = vergelijk(wie('Johannes||Bakker|2008-03-04|7511AB'), wie('Jan||Bakker|2008-04-03'));
    expect(v.velden.map((f) => [f.veld, f.oordeel, f.hoe])).toEqual([
      ['bsn', 'ontbreekt', 'ontbreekt'], ['voornaam', 'lijkt', 'roepnaam'], ['tussenvoegsel', 'ontbreekt', 'ontbreekt'], ['achternaam', 'gelijk', 'gelijk'],
      ['geboortedatum', 'lijkt', 'dagEnMaand'], ['postcode', 'ontbreekt', 'ontbreekt'], ['gemeente', 'ontbreekt', 'ontbreekt'], ['schoolnummer', 'ontbreekt', 'ontbreekt'],
    ]);
    expect(v.score).toBe(v.velden.reduce((som, f) => som + f.gewicht, 0));
    expect([...v.velden.map(uitlegVanVeld), ...v.bezwaren.map(uitlegVanBezwaar)].join(' ')).toContain('Geboortedatum: dag en maand staan omgewisseld.');
  });

  it('give one sure match, a question, or nobody', () => {
    const rij = wie('Tim||Jansen|2008-03-04|7511AB');
    const naast = (...teksten: string[]) => kiesUit(teksten.map((t) => ({ id: t, vergelijking: vergelijk(rij, wie(t)) })));
    const [zelf, tweeling, neef] = ['Tim||Jansen|2008-03-04|7511AB', 'Tom||Jansen|2008-03-04|7511AB', 'Tim||Jansen|2001-10-30|7511AB'];
    expect(naast(tweeling!, zelf!, neef!)).toMatchObject({ soort: 'zelfde', wie: { id: zelf } });
    expect(naast(tweeling!, neef!)).toMatchObject({ soort: 'twijfel', kandidaten: [{ id: tweeling }] });
    expect(naast(zelf!, zelf!)).toMatchObject({ soort: 'twijfel' });
    expect(naast(neef!)).toEqual({ soort: 'niemand' });
  });
});

const naam = fc.constantFrom('Jan', 'Johannes', 'Hanneke', 'Maria Johanna', 'J.', 'J.P.', 'Lisa', 'Lise', 'Yusuf', 'Youssef', 'Zoë', 'Jean-Pierre', 'El', '-', 'Bo');
const achternaam = fc.constantFrom('Jansen', 'Jansen-de Vries', 'de Vries-Jansen', 'van den Berg', 'Vandenberg', 'Berg, van den', 'Jan', 'Yılmaz', 'Yilmas', 'Ben', 'de', 'Jansen-Smit', 'Jansen-Bakker');
const datum = fc.oneof(fc.constantFrom(dag('2008-03-04'), dag('2008-04-03'), dag('2008-01-01'), dag('2009-03-04')), fc.integer({ min: 0, max: 4000 }).map((n) => plusDagen(dag('2000-01-01'), n)));
const persoon: fc.Arbitrary<Persoonsgegevens> = fc
  .record(
    {
      voornaam: fc.oneof(naam, fc.string()), tussenvoegsel: fc.constantFrom('van', 'van den', 'v.d.', 'de', ''), achternaam: fc.oneof(achternaam, fc.string()), geboortedatum: datum,
      bsnIndex: fc.constantFrom('b1', 'b2'), postcode: fc.constantFrom('7511AB', '7511 ab', '7511CD', '5913XK', '75'), gemeente: fc.constantFrom('GM0153', 'GM0983'), schoolnummer: fc.constantFrom('418', '00418', '7'),
    },
    { requiredKeys: [] },
  );

describe('laws of comparing', () => {
  it('the order of two people makes no difference', () => {
    fc.assert(fc.property(persoon, persoon, (a, b) => expect(vergelijk(a, b)).toEqual(vergelijk(b, a))), { numRuns: 500 });
  });

  it('nobody is like somebody more than that person is', () => {
    fc.assert(
      fc.property(persoon, persoon, (a, b) => {
        const zelf = vergelijk(a, a);
        expect(zelf.velden.filter((v) => v.oordeel === 'anders')).toEqual([]);
        expect(zelf.score).toBeGreaterThanOrEqual(vergelijk(a, b).score);
      }),
      { numRuns: 500 },
    );
  });

  it('more agreement never makes it less likely', () => {
    const gelijkmaken = fc.constantFrom('bsnIndex', 'voornaam', 'geboortedatum', 'postcode', 'gemeente', 'schoolnummer') as fc.Arbitrary<keyof Persoonsgegevens>;
    fc.assert(
      fc.property(persoon, persoon, gelijkmaken, (a, b, veld) => {
        const { [veld]: _, ...rest } = b;
        fc.pre(a[veld] !== undefined);
        const [zonder, met, eerst] = [vergelijk(a, rest), vergelijk(a, { ...rest, [veld]: a[veld] }), vergelijk(a, b)];
        expect(met.score).toBeGreaterThanOrEqual(Math.max(zonder.score, eerst.score));
        expect(sterker[met.uitslag]).toBeGreaterThanOrEqual(Math.max(sterker[zonder.uitslag], sterker[eerst.uitslag]));
      }),
      { numRuns: 1000 },
    );
  });

  it('a first name that is quite different is never decided without a person, and different numbers neither', () => {
    fc.assert(
      fc.property(persoon, persoon, (a, b) => {
        const v = vergelijk(a, b);
        const anders = ['voornaam', 'bsn'].some((veld) => oordeel(v, veld).oordeel === 'anders');
        expect(anders && v.uitslag === 'zelfde').toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('every way to compare has a weight and words, and agreeing weighs most', () => {
    for (const veld of VELDEN_VAN_PERSOON) {
      const gewichten = GEWICHTEN[veld];
      expect(Object.entries(gewichten).every(([, w]) => w <= gewichten.gelijk! && w >= gewichten.anders!)).toBe(true);
    }
  });
});
