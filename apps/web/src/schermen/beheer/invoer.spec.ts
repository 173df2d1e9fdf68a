import { gebreken, LEEG, nieuwLichaam, type Organisatie, wijzigLichaam, wissel } from './invoer';

const school: Organisatie = { naam: ' De Werf ', soort: 'school', gemeenten: ['GM0153'], doorstroompuntregio: null, grondslagen: ['WVO 2.31a'] };

describe('the form of an organisation', () => {
  it('names what is missing, and a region only for who needs one', () => {
    expect(Object.keys(gebreken(LEEG))).toEqual(['naam', 'soort']);
    expect(gebreken(school)).toEqual({});
    expect(Object.keys(gebreken({ ...school, soort: 'doorstroompunt' }))).toEqual(['doorstroompuntregio']);
  });

  it('sends a new one whole, without what is empty', () => {
    expect(nieuwLichaam(school)).toEqual({ naam: 'De Werf', soort: 'school', gemeenten: ['GM0153'], grondslagen: ['WVO 2.31a'] });
    expect(nieuwLichaam({ ...school, doorstroompuntregio: 6 })).toMatchObject({ doorstroompuntregio: 6 });
  });

  it('sends of a change only what is different', () => {
    const oud = { ...school, naam: 'De Werf' };
    expect(wijzigLichaam(oud, school)).toEqual({});
    expect(wijzigLichaam(oud, { ...oud, gemeenten: [], doorstroompuntregio: 3 })).toEqual({ gemeenten: [], doorstroompuntregio: 3 });
    expect(wijzigLichaam({ ...oud, doorstroompuntregio: 3 }, oud)).toEqual({ doorstroompuntregio: null });
  });

  it('puts a choice on and off', () => expect([wissel(['a'], 'b'), wissel(['a', 'b'], 'a')]).toEqual([['a', 'b'], ['b']]));
});
