import type { Dag } from '@loopplank/kernel';
import { perVeld } from '../../client/probleem';
import { lichaam, LEEG, wijzers, zoekFouten, type Invoer } from './invoer';

const vandaag = '2026-06-08' as Dag;
const goed: Invoer = { ...LEEG, voornaam: ' Lotte ', achternaam: 'Wever', geboortedatum: '2-3-2007', gemeente: 'GM0153', herkomst: 'pro' };

describe('the registration form', () => {
  it('names every missing field at once, in the order of the form', () => {
    expect(Object.keys(zoekFouten(LEEG, vandaag))).toEqual(['voornaam', 'achternaam', 'geboortedatum', 'gemeente', 'herkomst']);
  });

  it.each([
    ['30-02-2008', '30\u00a0februari bestaat niet. Kies een andere dag.'],
    ['09-06-2026', 'Deze dag is nog niet geweest.'],
    ['vorig jaar', 'Schrijf de dag als dd-mm-jjjj, zoals 22-06-2026.'],
  ])('says what is wrong with birth date %s', (getypt, fout) => expect(zoekFouten({ ...goed, geboortedatum: getypt }, vandaag).geboortedatum).toBe(fout));

  it('checks what was filled in and leaves the rest alone', () => {
    expect(zoekFouten(goed, vandaag)).toEqual({});
    expect(Object.keys(zoekFouten({ ...goed, telefoon: '06', email: 'x', bsn: '12' }, vandaag))).toEqual(['telefoon', 'email', 'bsn']);
    expect(zoekFouten({ ...goed, telefoon: '+31 6 12345678', bsn: '123.456.782' }, vandaag)).toEqual({});
  });

  it('sends what the contract asks and nothing that is empty', () => {
    expect(lichaam(goed, false)).toEqual({ voornaam: 'Lotte', achternaam: 'Wever', geboortedatum: '2007-03-02', gemeente: 'GM0153', herkomst: 'pro' });
    expect(lichaam({ ...goed, tussenvoegsel: 'van der', bsn: '123 456 782', email: 'l@x.nl' }, true)).toMatchObject({
      tussenvoegsel: 'van der', bsn: '123456782', contactgegevens: [{ soort: 'email', waarde: 'l@x.nl' }], bevestigdNieuw: true,
    });
  });

  it('finds the field for a fault of the server, also among the contact details', () => {
    const fouten = [{ veld: '/contactgegevens/0/waarde', code: 'waarde', uitleg: 'Dit is geen e-mailadres.' }];
    expect(perVeld(fouten, wijzers({ ...goed, email: 'l@x' })).bij).toEqual({ email: 'Dit is geen e-mailadres.' });
    expect(perVeld(fouten, wijzers({ ...goed, telefoon: '0612345678', email: 'l@x' })).bij).toEqual({ telefoon: 'Dit is geen e-mailadres.' });
  });
});
