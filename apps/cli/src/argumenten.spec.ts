import { resolve } from 'node:path';
import { leesAanroep, Verkeerd } from './argumenten';

describe('reading the command line', () => {
  it('takes a verb of two words with its options in any order', () => {
    expect(leesAanroep(['medewerker', 'maak', '--naam', 'Mila Boom', 'mila', '--rol', 'beheerder', '--organisatie', 'De Brug', '--json'])).toEqual({
      verb: 'medewerker maak',
      args: { naam: 'Mila Boom', gebruikersnaam: 'mila', rol: 'beheerder', organisatie: 'De Brug' },
      json: true,
      wachtwoordVanStdin: false,
    });
  });
  it('reads numbers and flags as what they are', () => {
    expect(leesAanroep(['oefenregio', '--jongeren', '50', '--als', 'baas'])).toMatchObject({ args: { jongeren: 50 }, als: 'baas' });
    expect(leesAanroep(['herbouw', '--alles']).args).toEqual({ alles: true });
    expect(leesAanroep(['herbouw', 'jongere']).args).toEqual({ view: 'jongere' });
  });
  it('makes a folder or file absolute: a running server stands elsewhere', () => {
    expect(leesAanroep(['importeer', 'lijst.csv', '--profiel', 'leerlingen', '--proef', '--als', 'rmc'])).toMatchObject({ args: { bestand: resolve('lijst.csv'), profiel: 'leerlingen', proef: true }, als: 'rmc' });
    expect(leesAanroep(['bewaar', 'back-up']).args).toEqual({ map: resolve('back-up') });
    expect(leesAanroep(['herstel', '/mnt/back-up']).args).toEqual({ map: resolve('/mnt/back-up') });
  });
  it.each([
    [['vlieg'], 'Onbekende opdracht'],
    [['herbouw', '--snel'], 'Onbekende optie'],
    [['oefenregio', '--jongeren', 'veel'], 'geen heel getal'],
    [['oefenregio', '--jongeren'], 'heeft een waarde nodig'],
    [['hervat'], 'Gebruik: loopplank hervat'],
    [['status', 'nu'], 'Gebruik: loopplank status'],
  ])('refuses %j with one line that helps', (argv, regel) => {
    expect(() => leesAanroep(argv)).toThrow(Verkeerd);
    expect(() => leesAanroep(argv)).toThrow(regel);
  });
});
