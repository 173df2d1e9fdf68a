import type { WerklijstRij } from '@loopplank/dossier/antwoorden';
import { groepslichaam, LEGE_GROEP, misluktVan, passend, wissel } from './invoer';

const rij = (jongereId: string, naam: string) => ({ jongereId, naam }) as WerklijstRij;

describe('one entry for a group', () => {
  it('is everybody, with the exceptions that are in the group', () => {
    expect(groepslichaam({ ...LEGE_GROEP, jongeren: ['a', 'b'] })).toEqual({ jongeren: ['a', 'b'] });
    expect(groepslichaam({ jongeren: ['a', 'b'], afwezig: ['b', 'weg'], notitie: ' open avond ' })).toEqual({ jongeren: ['a', 'b'], uitzonderingen: [{ jongereId: 'b' }], notitie: 'open avond' });
  });

  it('finds names without accents, and keeps who was chosen in front', () => {
    const rijen = [rij('1', 'Zoë B.'), rij('2', 'Anna C.'), rij('3', 'Bo D.')];
    expect(passend(rijen, 'zoe', []).map((r) => r.jongereId)).toEqual(['1']);
    expect(passend(rijen, 'an', ['3']).map((r) => r.jongereId)).toEqual(['3', '2']);
    expect(wissel(wissel([], 'a'), 'a')).toEqual([]);
  });

  it('knows for whom it did not work', () =>
    expect(misluktVan({ items: [{ jongereId: 'a', gelukt: true }, { jongereId: 'b', gelukt: false, code: 'x', uitleg: 'y' }], totaal: 2, mislukt: 1 })).toEqual(['b']));
});
