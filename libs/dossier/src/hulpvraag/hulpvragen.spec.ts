import { moment } from '@loopplank/kernel';
import { geldende } from '../correcties/state';
import { verplaatsingVan } from '../correcties/verplaatsing';
import { Proefdossier } from '../testing/proefdossier';
import { INES, JONGERE, MARIJN, MEDEWERKER, NU, ORGANISATIE, SORAYA, WOUTER } from '../testing/voorbeelden';
import { hulpvragen } from './state';

const { gemeente, doorstroompunt, school } = ORGANISATIE;
const dak = { thema: 'wonen', urgentie: 'urgent', tekst: 'slaapt in de auto' } as const;
const gemeld = (anders: object = {}) => {
  const d = Proefdossier.aangemeld();
  return { d, id: d.doe('MeldHulpvraag', { ...dak, ...anders })[0]!.eventId };
};
const stand = (d: Proefdossier) => hulpvragen(d.state).map((h) => [h.eigenaar?.data.organisatieId, h.eigenaar?.data.medewerkerId, h.afronding?.data.uitkomst]);

describe('MeldHulpvraag', () => {
  it('an urgent one is asked of whoever holds the regie, unless somebody else is named', () => {
    const { d } = gemeld();
    expect(d.events.at(-1)!.data).toEqual({ ...dak, gevoeligeThemas: [], gevraagdOrganisatieId: gemeente, gevraagdMedewerkerId: MEDEWERKER.marijn });
    const ander = gemeld({ gevraagd: { organisatieId: doorstroompunt } });
    expect(ander.d.events.at(-1)!.data).toMatchObject({ gevraagdOrganisatieId: doorstroompunt });
    expect(ander.d.events.at(-1)!.data).not.toHaveProperty('gevraagdMedewerkerId');
    expect(gemeld({ urgentie: undefined }).d.events.at(-1)!.data).toEqual({ thema: 'wonen', tekst: dak.tekst, urgentie: 'gewoon', gevoeligeThemas: [] });
  });

  it('a sensitive theme stands apart, and its absence looks like its presence', () => {
    const { d } = gemeld({ thema: 'schulden', urgentie: 'gewoon' });
    expect(d.events.at(-1)!.data).toMatchObject({ thema: 'gevoelig', gevoeligeThemas: ['schulden'] });
  });

  it('is told late with its own time; what cannot be is refused', () => {
    const { d } = gemeld({ gesignaleerdOp: moment('2026-06-05T20:00:00Z') });
    expect(d.events.at(-1)!.geldigOp).toBe('2026-06-05T20:00:00.000Z');
    expect(d.weigering('MeldHulpvraag', { ...dak, gesignaleerdOp: moment('2026-06-09T20:00:00Z') })).toBe('in-de-toekomst /gesignaleerdOp');
    expect(d.weigering('MeldHulpvraag', { ...dak, gevraagd: { organisatieId: school } })).toBe('niet-betrokken /gevraagd/organisatieId');
  });
});

describe('PakHulpvraagOp', () => {
  it('is taken up by whoever does it, and may be taken over', () => {
    const { d, id } = gemeld();
    d.doe('PakHulpvraagOp', { hulpvraagId: id }, { actor: WOUTER });
    expect(stand(d)).toEqual([[doorstroompunt, WOUTER.medewerkerId, undefined]]);
    expect(d.doe('PakHulpvraagOp', { hulpvraagId: id }, { actor: WOUTER })).toEqual([]);
    d.doe('PakHulpvraagOp', { hulpvraagId: id, organisatieId: gemeente, medewerkerId: INES.medewerkerId });
    expect(stand(d)).toEqual([[gemeente, INES.medewerkerId, undefined]]);
    d.doe('PakHulpvraagOp', { hulpvraagId: id, organisatieId: doorstroompunt });
    expect(stand(d)).toEqual([[doorstroompunt, undefined, undefined]]);
  });

  it('only by who is involved, and only while it is open', () => {
    const { d, id } = gemeld();
    expect(d.weigering('PakHulpvraagOp', { hulpvraagId: school })).toBe('hulpvraag-onbekend /hulpvraagId');
    expect(d.weigering('PakHulpvraagOp', { hulpvraagId: id }, { actor: SORAYA })).toBe('niet-betrokken /organisatieId');
    d.doe('RondHulpvraagAf', { hulpvraagId: id, uitkomst: 'opgelost' });
    expect(d.weigering('PakHulpvraagOp', { hulpvraagId: id })).toBe('hulpvraag-afgerond /hulpvraagId');
  });
});

describe('RondHulpvraagAf', () => {
  it('says how it ended, once', () => {
    const { d, id } = gemeld();
    d.doe('RondHulpvraagAf', { hulpvraagId: id, uitkomst: 'opgelost', toelichting: 'heeft een kamer' });
    expect(stand(d)).toEqual([[undefined, undefined, 'opgelost']]);
    expect(d.doe('RondHulpvraagAf', { hulpvraagId: id, uitkomst: 'opgelost' })).toEqual([]);
    expect(d.weigering('RondHulpvraagAf', { hulpvraagId: id, uitkomst: 'nietGelukt' })).toBe('hulpvraag-afgerond /hulpvraagId');
    expect(d.weigering('RondHulpvraagAf', { hulpvraagId: school, uitkomst: 'opgelost' })).toBe('hulpvraag-onbekend /hulpvraagId');
  });
});

describe('corrections of help requests', () => {
  it('by its own organisation; who has it stays', () => {
    const { d, id } = gemeld();
    d.doe('PakHulpvraagOp', { hulpvraagId: id });
    const nieuw = { soort: 'hulpvraag', velden: { thema: 'schulden', tekst: null } } as const;
    expect(d.weigering('CorrigeerGebeurtenis', { gebeurtenisId: id, reden: 'vergissing', nieuw }, { actor: WOUTER })).toBe('andere-organisatie /gebeurtenisId');
    const [, versie] = d.doe('CorrigeerGebeurtenis', { gebeurtenisId: id, reden: 'vergissing', nieuw }, { actor: INES });
    expect(versie!.data).toEqual({ thema: 'gevoelig', gevoeligeThemas: ['schulden'], urgentie: 'urgent', gevraagdOrganisatieId: gemeente, gevraagdMedewerkerId: MEDEWERKER.marijn, vervangt: id });
    expect(stand(d)).toEqual([[gemeente, MEDEWERKER.marijn, undefined]]);
    d.doe('RondHulpvraagAf', { hulpvraagId: id, uitkomst: 'opgelost', toelichting: 'x' });
    d.doe('CorrigeerGebeurtenis', { gebeurtenisId: d.events.at(-1)!.eventId, reden: 'vergissing', nieuw: { soort: 'hulpvraagAfronding', velden: { uitkomst: 'doorverwezen', toelichting: null } } });
    expect(stand(d)).toEqual([[gemeente, MEDEWERKER.marijn, 'doorverwezen']]);
  });

  it('that was none takes what was done about it along; an opgepakt that was not so can only cease', () => {
    const { d, id } = gemeld();
    const [o] = d.doe('PakHulpvraagOp', { hulpvraagId: id });
    expect(d.weigering('CorrigeerGebeurtenis', { gebeurtenisId: o!.eventId, reden: 'vergissing', nieuw: { soort: 'notitie', velden: { tekst: 'x' } } })).toBe('vervangen-kan-niet /nieuw');
    d.doe('CorrigeerGebeurtenis', { gebeurtenisId: o!.eventId, reden: 'vergissing' });
    expect(stand(d)).toEqual([[undefined, undefined, undefined]]);
    d.doe('PakHulpvraagOp', { hulpvraagId: id });
    d.doe('RondHulpvraagAf', { hulpvraagId: id, uitkomst: 'opgelost' });
    expect(d.doe('CorrigeerGebeurtenis', { gebeurtenisId: id, reden: 'dubbel' })).toHaveLength(3);
    expect([stand(d), geldende(d.state, d.state.hulpvragen.afgerond)]).toEqual([[], []]);
  });

  it('in the wrong file moves without who had it there: the other file has its own regie', () => {
    const { d, id } = gemeld();
    const tarik = new Proefdossier(NU, MARIJN, JONGERE.tarik);
    tarik.legVast(d.events.slice(0, 4));
    tarik.doe('WijsRegieToe', { organisatieId: gemeente, medewerkerId: INES.medewerkerId });
    d.doe('PakHulpvraagOp', { hulpvraagId: id });
    const [correctie] = d.doe('CorrigeerGebeurtenis', { gebeurtenisId: id, reden: 'verkeerdeJongere', naarJongereId: JONGERE.tarik });
    expect(stand(d)).toEqual([]);
    const over = tarik.doe('NeemVerplaatsteOver', { feiten: verplaatsingVan(d.state, correctie!.eventId)!.feiten });
    expect(over.map((e) => e.data)).toEqual([{ ...dak, gevoeligeThemas: [], gevraagdOrganisatieId: gemeente, gevraagdMedewerkerId: INES.medewerkerId, verplaatstVan: id }]);
  });
});
