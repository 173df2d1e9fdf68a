import type { Plaatsing } from '@loopplank/dossier/antwoorden';
import type { Dag } from '@loopplank/kernel';
import { GESPREKKEN, UITNODIGING, uitschrijvingVan } from './formulieren/school';
import { HULPVRAAG, NUMMER, RUST } from './formulieren/wensen';
import { BELASTBAARHEID, bezoekBij, voorwaardenVan, wijzigingVan } from './formulieren/werk';
import { beginVan, type Formulier, foutenVan, lichaamVan, serverFouten, type Waarden } from './vorm';

const VANDAAG = '2026-06-08' as Dag;
const vul = (f: Formulier, anders: Waarden = {}): Waarden => ({ ...beginVan(f, VANDAAG), ...anders });
const fouten = (f: Formulier, anders: Waarden = {}) => Object.keys(foutenVan(f, vul(f, anders), VANDAAG));

describe('a short form as data', () => {
  it('sends only what was filled in, in the shape of the request', () => {
    expect(lichaamVan(RUST, vul(RUST))).toEqual({ magTerugkomen: true });
    expect(lichaamVan(RUST, vul(RUST, { magTerugkomen: 'nee', weerWelkomDatum: '01-09-2026', toelichting: ' rust ' }))).toEqual({ magTerugkomen: false, toelichting: 'rust' });
    expect(lichaamVan(UITNODIGING, vul(UITNODIGING, { nummer: '2', gesprekDatum: '20 6 2026' }))).toEqual({ nummer: 2, gesprekDatum: '2026-06-20' });
    expect(lichaamVan(uitschrijvingVan('i1'), vul(uitschrijvingVan('i1'), { reden: 'diploma' }))).toEqual({ inschrijvingId: 'i1', perDatum: '2026-06-08', reden: 'diploma', aangekondigd: false });
    expect(lichaamVan(HULPVRAAG, vul(HULPVRAAG, { thema: 'wonen', organisatieId: 'o1' }))).toEqual({ thema: 'wonen', urgentie: 'gewoon', gevraagd: { organisatieId: 'o1' } });
  });

  it('asks little, and says what is needed or wrong at the field', () => {
    expect(fouten(RUST)).toEqual([]);
    expect(fouten(HULPVRAAG)).toEqual(['thema']);
    expect(fouten(RUST, { weerWelkomDatum: '01-06-2026' })).toEqual(['weerWelkomDatum']);
    expect(fouten(RUST, { weerWelkomDatum: '31-02-2026' })).toEqual(['weerWelkomDatum']);
    expect(fouten(BELASTBAARHEID, { uren: '61' })).toEqual(['uren']);
    expect(fouten(BELASTBAARHEID, { uren: 'veel' })).toEqual(['uren']);
    expect(fouten(GESPREKKEN, { soort: 'advies', datum: '09-06-2026' })).toEqual(['datum']);
  });

  it('a toekomstgesprek needs an agreement, the others do not', () => {
    expect(fouten(GESPREKKEN, { soort: 'toekomst' })).toEqual(['afspraken']);
    expect(fouten(GESPREKKEN, { soort: 'uitstroom', nummer: '2' })).toEqual([]);
    const af = [{ tekst: 'samen kijken', door: 'jongere', uiterlijk: '20-06-2026' }];
    expect(fouten(GESPREKKEN, { soort: 'toekomst', afspraken: [{ ...af[0]!, tekst: ' ' }] })).toEqual(['afspraken']);
    expect(lichaamVan(GESPREKKEN, vul(GESPREKKEN, { soort: 'toekomst', afspraken: af }))).toEqual({
      soort: 'toekomst', datum: '2026-06-08', aanwezig: ['jongere', 'school'], afspraken: [{ tekst: 'samen kijken', door: 'jongere', uiterlijkDatum: '2026-06-20' }],
    });
  });

  it('a number has the shape of a number, an address need not', () => {
    expect(fouten(NUMMER)).toEqual(['waarde']);
    expect(fouten(NUMMER, { waarde: 'bel mij' })).toEqual(['waarde']);
    expect(fouten(NUMMER, { soort: 'adres', waarde: 'Dorpsstraat 1' })).toEqual([]);
    expect(lichaamVan(NUMMER, vul(NUMMER, { waarde: ' 06 12345678 ' }))).toEqual({ soort: 'telefoon', waarde: '06 12345678', bron: 'jongere' });
  });

  it('puts the faults of the server at their field, and keeps the others together', () => {
    const uit = serverFouten(GESPREKKEN, [{ veld: '/afspraken/0/uiterlijkDatum', uitleg: 'te vroeg' }, { veld: '/aanwezig', uitleg: 'wie' }, { veld: '/elders', uitleg: 'rest' }]);
    expect(uit).toEqual({ bij: { afspraken: 'te vroeg', aanwezig: 'wie' }, rest: ['rest'] });
  });
});

const werk = { id: 'p1', soort: 'werk', werkgever: 'Kruim', vanDatum: '2026-02-01', totDatum: '2099-08-31', contract: 'bepaald', uren: 16, telefoon: '0531234567', bron: 'medewerker', vastgelegdOp: '2026-02-01T00:00:00.000Z' } as unknown as Plaatsing;

describe('forms about work', () => {
  it('send only the terms that changed; what was emptied is taken away', () => {
    const f = wijzigingVan(werk);
    const begin = { ...beginVan(f, VANDAAG, voorwaardenVan(werk)) };
    expect(lichaamVan(f, begin)).toEqual({ perDatum: '2026-06-08' });
    expect(lichaamVan(f, { ...begin, uren: '20', telefoon: '' })).toEqual({ perDatum: '2026-06-08', uren: 20, telefoon: null });
    expect(lichaamVan(f, { ...begin, contract: 'onbepaald' })).toEqual({ perDatum: '2026-06-08', contract: 'onbepaald', totDatum: null });
  });

  it('a visit is at work that is known or at another employer, and warns when it is too much', () => {
    const f = bezoekBij([werk]);
    expect(lichaamVan(f, vul(f, { uren: '24', belastbaarheid: '20' }))).toEqual({ plaatsingId: 'p1', aanwezig: ['jongere', 'werkgever'], uren: 24, belastbaarheid: 20 });
    expect(f.let!(vul(f, { uren: '24', belastbaarheid: '20' }))).toContain('te veel');
    expect(f.let!(vul(f, { uren: '20', belastbaarheid: '20' }))).toBeNull();
    expect(fouten(f, { plaatsingId: 'anders' })).toEqual(['werkgever']);
    expect(lichaamVan(f, vul(f, { plaatsingId: 'anders', werkgever: 'De Ketting', weer: '2' }))).toMatchObject({ werkgever: 'De Ketting', volgendMoment: { datum: expect.any(String) } });
  });
});
