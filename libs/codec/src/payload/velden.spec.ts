import { id, lijst, object, optioneel, persoonlijk, tekst, type Velden } from '@loopplank/kernel';
import { splitserVan, zetTerug, type PersoonlijkVeld } from './velden';

const naam = persoonlijk('identiteit', tekst());
const splits = (velden: Velden, data: object): { helder: unknown; apart: PersoonlijkVeld[] } => {
  const apart: PersoonlijkVeld[] = [];
  return { helder: splitserVan(velden, 'Test')(data, '', 'jongere-x', apart), apart };
};

describe('splitting off personal fields', () => {
  test('leaves the clear ones, in the order of the shape, and says whose the others are', () => {
    const velden = { a: tekst(), wie: id(), naam, over: optioneel(persoonlijk('bijzonder', tekst(), 'wie')), rij: lijst(object({ naam })) };
    const { helder, apart } = splits(velden, { rij: [{ naam: 'p' }, { naam: 'q' }], over: 'o', naam: 'n', wie: 'w', a: 'a' });
    expect(JSON.stringify(helder)).toBe('{"a":"a","wie":"w","rij":[{},{}]}');
    expect(apart).toEqual([
      { klasse: 'identiteit', onderwerp: 'jongere-x', pad: '/naam', waarde: 'n' },
      { klasse: 'bijzonder', onderwerp: 'jongere-w', pad: '/over', waarde: 'o' },
      { klasse: 'identiteit', onderwerp: 'jongere-x', pad: '/rij/0/naam', waarde: 'p' },
      { klasse: 'identiteit', onderwerp: 'jongere-x', pad: '/rij/1/naam', waarde: 'q' },
    ]);
  });

  test('puts a value back, and only where there is a place for it', () => {
    const data = { rij: [{}, {}] };
    expect(zetTerug(data, '/rij/1/naam', 'q')).toBe(true);
    expect(zetTerug(data, '/weg/naam', 'q')).toBe(false);
    expect(zetTerug(data, '', 'q')).toBe(false);
    expect(data).toEqual({ rij: [{}, { naam: 'q' }] });
  });

  test.each<[string, Velden]>([
    ['a list of personal texts', { namen: lijst(naam) }],
    ['personal inside personal', { een: persoonlijk('dossier', object({ naam })) }],
    ['optional inside a list', { een: lijst(optioneel(tekst())) }],
    ['a subject that is not there', { een: persoonlijk('dossier', tekst(), 'wie') }],
    ['a subject that may be absent', { wie: optioneel(id()), een: persoonlijk('dossier', tekst(), 'wie') }],
    ['a subject that is personal itself', { wie: persoonlijk('dossier', id()), een: persoonlijk('dossier', tekst(), 'wie') }],
    ['a field name with a slash', { 'a/b': tekst() }],
    ['a field name that JavaScript owns', { constructor: tekst() }],
  ])('refuses %s when the shape is declared', (_naam, velden) => {
    expect(() => splitserVan(velden, 'Test')).toThrow(/^Test\//);
  });
});
