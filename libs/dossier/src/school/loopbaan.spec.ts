import { dag } from '@loopplank/kernel';
import { verplaatsingVan } from '../correcties/verplaatsing';
import { Proefdossier } from '../testing/proefdossier';
import { JONGERE, MARIJN, NU, ORGANISATIE, SORAYA, WOUTER } from '../testing/voorbeelden';
import { isStartkwalificatie } from './diploma';
import { diplomas, uitnodigingen, uitstroomprofiel } from './loopbaan';

const mbo2 = { niveau: 'mbo2', leerweg: 'bol', datum: dag('2026-06-05'), opleiding: 'groen' } as const;

describe('MeldDiploma', () => {
  it('is so on the day on the diploma, and keeps who told it', () => {
    const d = Proefdossier.aangemeld();
    const [e] = d.doe('MeldDiploma', { ...mbo2, bron: 'DUO' });
    expect(e).toMatchObject({ type: 'DiplomaBehaald', geldigOp: '2026-06-04T22:00:00.000Z', bron: 'DUO', data: mbo2 });
  });

  it('the same again changes nothing; from another source it is news', () => {
    const d = Proefdossier.aangemeld();
    d.doe('MeldDiploma', { ...mbo2, bron: 'jongere' });
    expect(d.doe('MeldDiploma', { ...mbo2, bron: 'jongere' })).toEqual([]);
    expect(d.doe('MeldDiploma', { ...mbo2, bron: 'DUO' })).toHaveLength(1);
    expect(diplomas(d.state)).toHaveLength(2);
  });

  it.each([
    ['in-de-toekomst /datum', { datum: dag('2026-06-09') }],
    ['voor-geboorte /datum', { datum: dag('2007-01-01') }],
    ['leerweg-alleen-mbo /leerweg', { niveau: 'pro' as const }],
  ])('refuses with %s', (code, anders) => expect(Proefdossier.aangemeld().weigering('MeldDiploma', { ...mbo2, ...anders })).toBe(code));

  it('havo, vwo and mbo from level 2 are a startkwalificatie, entree and pro are not', () =>
    expect((['havo', 'vwo', 'mbo2', 'mbo3', 'mbo4', 'entree', 'pro', 'vso', 'vmbo', 'overig'] as const).filter(isStartkwalificatie)).toEqual(['havo', 'vwo', 'mbo2', 'mbo3', 'mbo4']));
});

describe('StelUitstroomprofielVast', () => {
  it('the last one by its own day holds, however late it is told', () => {
    const d = Proefdossier.aangemeld();
    d.doe('StelUitstroomprofielVast', { profiel: 'arbeid', datum: dag('2026-05-01') });
    d.doe('StelUitstroomprofielVast', { profiel: 'beschut', datum: dag('2026-02-01') });
    expect(uitstroomprofiel(d.state)?.data.profiel).toBe('arbeid');
    expect(d.doe('StelUitstroomprofielVast', { profiel: 'arbeid' })).toEqual([]);
    expect(d.doe('StelUitstroomprofielVast', { profiel: 'beschut' })).toHaveLength(1);
    expect(uitstroomprofiel(d.state)?.data.profiel).toBe('beschut');
    expect(d.weigering('StelUitstroomprofielVast', { profiel: 'arbeid', datum: dag('2026-06-09') })).toBe('in-de-toekomst /datum');
  });
});

describe('NodigUitVoorUitstroomgesprek', () => {
  it('invites the municipality that is involved', () => {
    const d = Proefdossier.aangemeld();
    const [e] = d.doe('NodigUitVoorUitstroomgesprek', { nummer: 2, gesprekDatum: dag('2026-06-20') });
    expect(e).toMatchObject({ type: 'UitstroomgesprekUitgenodigd', data: { organisatieId: ORGANISATIE.gemeente, datum: '2026-06-08', gesprekDatum: '2026-06-20', nummer: 2 } });
    expect(d.later(2).doe('NodigUitVoorUitstroomgesprek', { nummer: 2, gesprekDatum: dag('2026-06-20') })).toEqual([]);
    expect(uitnodigingen(d.state)).toHaveLength(1);
  });

  it.each([
    ['niet-betrokken /organisatieId', { organisatieId: ORGANISATIE.uwv }],
    ['gesprek-voor-uitnodiging /gesprekDatum', { gesprekDatum: dag('2026-06-07') }],
    ['te-ver-vooruit /gesprekDatum', { gesprekDatum: dag('2027-06-09') }],
    ['in-de-toekomst /datum', { datum: dag('2026-06-09'), organisatieId: ORGANISATIE.gemeente }],
    // The municipality became involved today.
    ['uitgenodigde-nodig /organisatieId', { datum: dag('2026-06-01') }],
  ])('refuses with %s', (code, anders) => expect(Proefdossier.aangemeld().weigering('NodigUitVoorUitstroomgesprek', anders)).toBe(code));
});

describe('corrections of the way out of school', () => {
  it('a diploma may be corrected by anybody involved; a profile only by who settled it', () => {
    const d = Proefdossier.aangemeld();
    const [diploma] = d.doe('MeldDiploma', { ...mbo2, bron: 'school' });
    const [, nieuw] = d.doe('CorrigeerGebeurtenis', { gebeurtenisId: diploma!.eventId, reden: 'vergissing', nieuw: { soort: 'diploma', velden: { niveau: 'mbo3' } } }, { actor: WOUTER });
    expect(nieuw).toMatchObject({ bron: 'school', data: { ...mbo2, niveau: 'mbo3', vervangt: diploma!.eventId } });
    const [profiel] = d.doe('StelUitstroomprofielVast', { profiel: 'arbeid', toelichting: 'rustige plek' });
    const anders = { gebeurtenisId: profiel!.eventId, reden: 'vergissing', nieuw: { soort: 'uitstroomprofiel', velden: { profiel: 'beschut' } } } as const;
    expect(d.weigering('CorrigeerGebeurtenis', anders, { actor: WOUTER })).toBe('andere-organisatie /gebeurtenisId');
    d.doe('CorrigeerGebeurtenis', anders);
    expect(uitstroomprofiel(d.state)?.data).toMatchObject({ profiel: 'beschut', toelichting: 'rustige plek' });
    const [uit] = d.doe('NodigUitVoorUitstroomgesprek', {});
    expect(d.weigering('CorrigeerGebeurtenis', { gebeurtenisId: uit!.eventId, reden: 'vergissing', nieuw: { soort: 'uitnodiging', velden: { gesprekDatum: dag('2026-06-01') } } })).toBe('gesprek-voor-uitnodiging /nieuw/gesprekDatum');
    d.doe('CorrigeerGebeurtenis', { gebeurtenisId: uit!.eventId, reden: 'dubbel' });
    expect(uitnodigingen(d.state)).toEqual([]);
  });

  it('all three move to the right file as they were', () => {
    const [d, tarik] = [Proefdossier.aangemeld(), new Proefdossier(NU, MARIJN, JONGERE.tarik)];
    tarik.legVast(d.events.slice(0, 4));
    const feiten = [d.doe('MeldDiploma', { ...mbo2, bron: 'DUO' }), d.doe('StelUitstroomprofielVast', { profiel: 'arbeid' }), d.doe('NodigUitVoorUitstroomgesprek', {})].map(([e]) => {
      const [correctie] = d.doe('CorrigeerGebeurtenis', { gebeurtenisId: e!.eventId, reden: 'verkeerdeJongere', naarJongereId: JONGERE.tarik });
      return verplaatsingVan(d.state, correctie!.eventId)!.feiten[0]!;
    });
    const over = tarik.doe('NeemVerplaatsteOver', { feiten }, { actor: SORAYA });
    expect(over.map((e) => [e.type, e.bron, (e.data as { verplaatstVan?: string }).verplaatstVan])).toEqual([
      ['DiplomaBehaald', 'DUO', feiten[0]!.verplaatstVan], ['UitstroomprofielVastgesteld', 'medewerker', feiten[1]!.verplaatstVan], ['UitstroomgesprekUitgenodigd', 'medewerker', feiten[2]!.verplaatstVan],
    ]);
    expect(diplomas(d.state)).toEqual([]);
  });
});

describe('MeldUitvalrisico', () => {
  it('is kept as it was seen, with its source; seen twice is told twice', () => {
    const d = Proefdossier.aangemeld();
    const [e] = d.doe('MeldUitvalrisico', { bij: 'stage', verwachtDatum: dag('2026-07-01'), tekst: 'komt te laat', bron: 'school' });
    expect(e).toMatchObject({ type: 'UitvalrisicoGesignaleerd', bron: 'school', geldigOp: NU, data: { bij: 'stage', verwachtDatum: '2026-07-01' } });
    expect(d.doe('MeldUitvalrisico', { bij: 'stage' })).toHaveLength(1);
    expect(d.weigering('MeldUitvalrisico', { bij: 'school', verwachtDatum: dag('2028-01-01') })).toBe('te-ver-vooruit /verwachtDatum');
    const anders = { gebeurtenisId: e!.eventId, reden: 'vergissing', nieuw: { soort: 'uitvalrisico', velden: { bij: 'school' } } } as const;
    expect(d.weigering('CorrigeerGebeurtenis', anders, { actor: WOUTER })).toBe('andere-organisatie /gebeurtenisId');
    expect(d.doe('CorrigeerGebeurtenis', anders)[1]).toMatchObject({ bron: 'school', data: { bij: 'school', tekst: 'komt te laat' } });
  });
});

describe('MeldSchoolwissel', () => {
  it('is a new enrolment and the end of what still ran, without a day in between', () => {
    const d = Proefdossier.aangemeld();
    const [oud] = d.doe('MeldInschrijving', { school: 'De Kade', van: dag('2025-08-25'), bron: 'school' });
    d.doe('MeldInschrijving', { school: 'vroeger', van: dag('2022-08-25'), tot: dag('2025-07-15') });
    const events = d.doe('MeldSchoolwissel', { school: 'Lindewaard', opleiding: 'entree', per: dag('2026-02-01'), bron: 'DUO' });
    expect(events.map((e) => [e.type, e.bron, e.data])).toEqual([
      ['InschrijvingGemeld', 'DUO', { school: 'Lindewaard', opleiding: 'entree', van: '2026-02-01', aangekondigd: false }],
      ['UitschrijvingGemeld', 'DUO', { inschrijvingId: oud!.eventId, per: '2026-02-01', reden: 'andereSchool' }],
    ]);
    expect(d.doe('MeldSchoolwissel', { school: 'Lindewaard', opleiding: 'entree', per: dag('2026-02-01'), bron: 'DUO' })).toEqual([]);
  });

  it('names the field of the request', () => {
    expect(Proefdossier.aangemeld().weigering('MeldSchoolwissel', { per: dag('2026-02-01') })).toBe('school-nodig /school');
    expect(Proefdossier.aangemeld().weigering('MeldSchoolwissel', { school: 'x', per: dag('1999-02-01') })).toBe('voor-geboorte /per');
  });
});

describe('an exitgesprek', () => {
  it('is a conversation like the others, with where it goes from here', () => {
    const d = Proefdossier.aangemeld();
    const [e] = d.doe('LegGesprekVast', { soort: 'exit', datum: d.vandaag, aanwezig: ['jongere', 'school'], profiel: 'arbeid', verslag: 'wil werken' });
    expect(e).toMatchObject({ type: 'ExitgesprekGevoerd', data: { profiel: 'arbeid', verslag: 'wil werken' } });
    expect(d.weigering('LegGesprekVast', { soort: 'exit', datum: d.vandaag, aanwezig: ['jongere'], nummer: 1 })).toBe('veld-hoort-niet /nummer');
  });
});
