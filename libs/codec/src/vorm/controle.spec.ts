import { eenDag, eenMoment, geheel, id, keuze, lijst, object, optioneel, persoonlijk, tekst, waarheid, type Vorm } from '@loopplank/kernel';
import fc from 'fast-check';
import { willekeurig } from '../testing';
import { controleerVorm } from './controle';

const uitleg = (vorm: Vorm, waarde: unknown): string => controleerVorm(vorm, waarde).map((f) => f.uitleg).join();

describe('shape', () => {
  test('reports every fault at once, with its JSON pointer', () => {
    const vorm = object({
      naam: tekst(10),
      geboren: eenDag(),
      adressen: lijst(object({ straat: tekst(5), sinds: optioneel(eenDag()) }), 3),
      soort: keuze(['a', 'b']),
    });
    const waarde = { geboren: '2026-02-30', adressen: [{ straat: 'Laan' }, { straat: 'Veel te lang', sinds: null }], soort: 'c', 'x/y~z': 1 };
    expect(controleerVorm(vorm, waarde)).toEqual([
      { pad: '/naam', uitleg: 'ontbreekt' },
      { pad: '/geboren', uitleg: 'moet een bestaande dag zijn (jjjj-mm-dd)' },
      { pad: '/adressen/1/straat', uitleg: 'mag hooguit 5 tekens hebben' },
      { pad: '/adressen/1/sinds', uitleg: 'moet een bestaande dag zijn (jjjj-mm-dd)' },
      { pad: '/soort', uitleg: 'moet een van deze zijn: a, b' },
      { pad: '/x~1y~0z', uitleg: 'is een onbekend veld' },
    ]);
  });

  test('counts characters as people do, not as JavaScript does', () => {
    expect(uitleg(tekst(3), '👍👍👍')).toBe('');
    expect(uitleg(tekst(3), '👍👍👍👍')).toBe('mag hooguit 3 tekens hebben');
    expect(uitleg(tekst(1_000), 'a'.repeat(1_000_000))).toBe('mag hooguit 1000 tekens hebben');
  });

  test.each(['\ud83d', 'a\udc4d', '\udc4d\ud83d'])('refuses text with half a surrogate pair', (half) => {
    expect(uitleg(tekst(10), half)).toBe('bevat een half teken');
  });

  test.each<[string, Vorm, unknown]>([
    ['empty text', tekst(), ''],
    ['a number for text', tekst(), 1],
    ['text outside its pattern', tekst(6, /^GM\d{4}$/), 'GM12'],
    ['a fraction', geheel(), 1.5],
    ['not a number', geheel(), NaN],
    ['a number out of bounds', geheel(1, 9), 10],
    ['a number beyond exactness', geheel(), 2 ** 53],
    ['a word for a truth', waarheid(), 'true'],
    ['an instant that is not UTC', eenMoment(), '2026-06-08T06:12:00.000+02:00'],
    ['a day for an instant', eenMoment(), '2026-06-08'],
    ['an upper-case id', id(), '11111111-1111-4111-8111-11111111111A'],
    ['an object for a list', lijst(waarheid()), {}],
    ['a list that is too long', lijst(waarheid(), 1), [true, true]],
    ['a list for an object', object({}), []],
    ['nothing for an object', object({}), null],
    ['null for an optional field', object({ a: optioneel(tekst()) }), { a: null }],
  ])('refuses %s', (_naam, vorm, waarde) => expect(controleerVorm(vorm, waarde)).toHaveLength(1));

  test('an optional field may be absent or undefined', () => {
    const vorm = object({ a: optioneel(tekst()) });
    expect(controleerVorm(vorm, {})).toEqual([]);
    expect(controleerVorm(vorm, { a: undefined })).toEqual([]);
  });

  test('a personal field is null only when it was read back', () => {
    const vorm = object({ naam: persoonlijk('identiteit', tekst()) });
    expect(controleerVorm(vorm, { naam: null })).toHaveLength(1);
    expect(controleerVorm(vorm, { naam: null }, { gelezen: true })).toEqual([]);
    expect(controleerVorm(vorm, {}, { gelezen: true })).toEqual([{ pad: '/naam', uitleg: 'ontbreekt' }]);
  });

  test('never says what the value was', () => {
    const vorm = object({ a: tekst(3), b: id(), c: keuze(['x']), d: geheel(), e: eenDag(), f: lijst(tekst(3)) });
    const geheim = 'Fenna Oosterwal';
    const fouten = controleerVorm(vorm, { a: geheim, b: geheim, c: geheim, d: geheim, e: geheim, f: [geheim] });
    expect(fouten).toHaveLength(6);
    expect(JSON.stringify(fouten)).not.toContain('Fenna');
  });

  test('accepts whatever is generated from it', () => {
    const vorm = object({ a: tekst(20), b: optioneel(lijst(object({ c: eenMoment(), d: persoonlijk('dossier', id()) }))), e: geheel(-3, 3) });
    fc.assert(fc.property(willekeurig(vorm), (waarde) => controleerVorm(vorm, waarde).length === 0));
  });
});
