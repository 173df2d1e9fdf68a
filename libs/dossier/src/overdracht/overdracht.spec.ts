import { dag, plusDagen } from '@loopplank/kernel';
import { projecteer } from '@loopplank/projections/testing';
import type { DossierCommandVan } from '../commands';
import { regieOp, volgendMomentOp } from '../regie/state';
import { relatiesVanState } from '../betrokkenheid/relaties';
import { begeleidersOp } from '../betrokkenheid/state';
import { Proefdossier } from '../testing/proefdossier';
import { INES, MARIJN, MEDEWERKER, ORGANISATIE, SORAYA, VANDAAG, WOUTER } from '../testing/voorbeelden';
import { isBetrokkenBij, jongereProjection, relatiesVan } from '../views';
import { faseVan, openOverdracht } from './loop';
import { loopVan } from './state';

/** Monday 8 June 2026: reminders after 2 and 5 working days, latest day after 10. */
const AANBOD: DossierCommandVan<'BiedOverdrachtAan'>['data'] = {
  naarOrganisatieId: ORGANISATIE.school, rol: 'school', grondslag: 'WVO 2.31a', reden: 'De school kent haar het best.',
  gedeeld: [{ onderdeel: 'werk', grondslag: 'PW 7a' }], uiterlijkDatum: dag('2026-06-22'), herinnerDatum: dag('2026-06-10'), leidingDatum: dag('2026-06-15'), ontvangers: 2,
};
const types = (events: readonly { readonly type: string }[]) => events.map((e) => e.type);

function aangeboden(anders: Partial<typeof AANBOD> = {}) {
  const d = Proefdossier.aangemeld();
  const [aanbod] = d.doe('BiedOverdrachtAan', { ...AANBOD, ...anders });
  return { d, overdrachtId: aanbod!.eventId };
}

describe('offering', () => {
  it('leaves the regie where it is, and opens a look for the receiver until the latest day', () => {
    const { d } = aangeboden();
    expect(regieOp(d.state, d.vandaag)!.data.organisatieId).toBe(ORGANISATIE.gemeente);
    expect(relatiesVanState(d.state, ORGANISATIE.school)).toEqual([{ rol: 'school', grondslag: 'WVO 2.31a', van: VANDAAG, tot: '2026-06-22', omvang: 'overdracht' }]);
    expect(d.events.at(-1)!.data).toMatchObject({ vanMedewerkerId: MEDEWERKER.marijn });
    expect(d.events.at(-1)!.data).not.toHaveProperty('ontvangers');
    const view = projecteer(jongereProjection, d.events);
    expect([ORGANISATIE.gemeente, ORGANISATIE.school].map((o) => isBetrokkenBij(view, d.jongereId, o, d.vandaag))).toEqual([true, false]);
  });

  it.each([
    ['to oneself', { naarOrganisatieId: ORGANISATIE.gemeente }, MARIJN, 'overdracht-aan-jezelf /naarOrganisatieId'],
    ['to an organisation where nobody can log in', { ontvangers: 0 }, MARIJN, 'ontvanger-zonder-medewerkers /naarOrganisatieId'],
    ['by an organisation without the regie', {}, WOUTER, 'overdracht-zonder-regie'],
    ['with a latest day that has passed', { uiterlijkDatum: dag('2026-06-07') }, MARIJN, 'aanbod-voorbij /uiterlijkDatum'],
    ['with a latest day after two months', { uiterlijkDatum: dag('2026-08-08') }, MARIJN, 'aanbod-te-lang /uiterlijkDatum'],
    ['with a driegesprek yesterday', { driegesprekDatum: dag('2026-06-07') }, MARIJN, 'driegesprek-voorbij /driegesprekDatum'],
  ])('is refused %s', (_, anders, actor, code) => {
    expect(Proefdossier.aangemeld().weigering('BiedOverdrachtAan', { ...AANBOD, ...anders }, { actor })).toBe(code);
  });

  it('is done one at a time; the same offer again changes nothing', () => {
    const { d } = aangeboden();
    expect(d.doe('BiedOverdrachtAan', AANBOD)).toEqual([]);
    expect(d.besluit('BiedOverdrachtAan', { ...AANBOD, naarOrganisatieId: ORGANISATIE.uwv })).toMatchObject({ code: 'overdracht-loopt-al', feiten: { uiterlijk: '2026-06-22' } });
  });

  it('can be taken back by the sender alone, until it is answered; the look is closed again', () => {
    const { d, overdrachtId } = aangeboden();
    d.doe('StelOverdrachtvraag', { overdrachtId, vraag: 'Waarom nu?' }, { actor: SORAYA });
    const weg = { gebeurtenisId: overdrachtId, reden: 'vergissing' as const };
    expect(d.weigering('CorrigeerGebeurtenis', weg, { actor: WOUTER })).toBe('andere-organisatie /gebeurtenisId');
    expect(d.weigering('CorrigeerGebeurtenis', { ...weg, reden: 'opVerzoekJongere' }, { actor: WOUTER })).toBe('andere-organisatie /gebeurtenisId');
    d.doe('CorrigeerGebeurtenis', weg);
    expect([openOverdracht(loopVan(d.state)), relatiesVanState(d.state, ORGANISATIE.school), loopVan(d.state)]).toEqual([undefined, [], []]);
  });
});

describe('answering', () => {
  it('yes moves the regie, with a next moment, and keeps who guided on the file', () => {
    const { d, overdrachtId } = aangeboden({ driegesprekDatum: dag('2026-06-15') });
    d.later(2);
    const events = d.doe('AccepteerOverdracht', { overdrachtId, medewerkerId: MEDEWERKER.soraya }, { actor: SORAYA });
    expect(types(events)).toEqual(['OverdrachtGeaccepteerd', 'BetrokkenheidGestart', 'RegieToegewezen', 'BegeleiderGekoppeld', 'VolgendMomentGepland']);
    expect(regieOp(d.state, d.vandaag)!.data).toEqual({ organisatieId: ORGANISATIE.school, medewerkerId: MEDEWERKER.soraya, reden: 'overdracht' });
    expect(volgendMomentOp(d.state, d.vandaag)!.data).toMatchObject({ datum: '2026-06-15', wat: 'Driegesprek' });
    expect(begeleidersOp(d.state, d.vandaag).map((b) => b.medewerkerId)).toEqual([MEDEWERKER.marijn]);
    // Six weeks after Wednesday 10 June.
    expect(events[0]!.data).toMatchObject({ controleDatum: '2026-07-22' });
    expect(faseVan(loopVan(d.state)).soort).toBe('samen');
  });

  it('yes is for the receiver alone, once, and in time', () => {
    const { d, overdrachtId } = aangeboden();
    expect(d.weigering('AccepteerOverdracht', { overdrachtId }, { actor: WOUTER })).toBe('overdracht-niet-aan-jou');
    expect(d.weigering('AccepteerOverdracht', { overdrachtId }, { actor: MARIJN })).toBe('overdracht-niet-aan-jou');
    const laat = aangeboden();
    laat.d.later(15);
    expect(laat.d.besluit('AccepteerOverdracht', { overdrachtId: laat.overdrachtId }, { actor: SORAYA })).toMatchObject({ code: 'overdracht-verlopen', feiten: { uiterlijk: '2026-06-22' } });
    d.doe('AccepteerOverdracht', { overdrachtId, medewerkerId: MEDEWERKER.soraya }, { actor: SORAYA });
    const collega = { ...SORAYA, medewerkerId: MEDEWERKER.wouter };
    expect(d.besluit('AccepteerOverdracht', { overdrachtId, medewerkerId: MEDEWERKER.wouter }, { actor: collega })).toMatchObject({ code: 'overdracht-al-aangenomen', feiten: { op: '2026-06-08' } });
    expect(d.doe('AccepteerOverdracht', { overdrachtId, medewerkerId: MEDEWERKER.soraya }, { actor: SORAYA })).toEqual([]);
    expect(d.weigering('CorrigeerGebeurtenis', { gebeurtenisId: overdrachtId, reden: 'vergissing' })).toBe('overdracht-beantwoord /gebeurtenisId');
  });

  it('yes comes too late once the regie went elsewhere', () => {
    const { d, overdrachtId } = aangeboden();
    d.doe('WijsRegieToe', { organisatieId: ORGANISATIE.doorstroompunt, reden: 'vangnet' });
    expect(d.weigering('AccepteerOverdracht', { overdrachtId }, { actor: SORAYA })).toBe('overdracht-achterhaald');
  });

  it('once the regie went elsewhere nothing is shown any more; who holds it now closes the offer, and it asks nobody for anything', () => {
    const { d, overdrachtId } = aangeboden();
    d.doe('WijsRegieToe', { organisatieId: ORGANISATIE.doorstroompunt, reden: 'vangnet' });
    const view = projecteer(jongereProjection, d.events);
    expect([relatiesVanState(d.state, ORGANISATIE.school), relatiesVan(view, d.jongereId, ORGANISATIE.school)]).toEqual([[], []]);
    expect(d.weigering('StelOverdrachtvraag', { overdrachtId, vraag: '?' }, { actor: SORAYA })).toBe('overdracht-achterhaald');
    expect(d.later(2).doe('HerinnerAanOverdracht', { overdrachtId, stap: 'ontvanger' })).toEqual([]);
    const weg = { gebeurtenisId: overdrachtId, reden: 'vergissing' as const };
    expect(d.besluit('CorrigeerGebeurtenis', weg, { actor: { ...WOUTER, organisatieId: ORGANISATIE.doorstroompunt } }).soort).toBe('aanvaard');
    d.later(13);
    expect(types(d.doe('LaatOverdrachtVerlopen', { overdrachtId }))).toEqual(['OverdrachtVerlopen']);
  });

  it('no says why and moves nothing', () => {
    const { d, overdrachtId } = aangeboden();
    expect(types(d.doe('WeigerOverdracht', { overdrachtId, reden: 'Woont elders.' }, { actor: SORAYA }))).toEqual(['OverdrachtGeweigerd']);
    expect([regieOp(d.state, d.vandaag)!.data.organisatieId, relatiesVanState(d.state, ORGANISATIE.school)]).toEqual([ORGANISATIE.gemeente, []]);
    expect(d.weigering('AccepteerOverdracht', { overdrachtId }, { actor: SORAYA })).toBe('overdracht-al-geweigerd');
  });

  it('a question is asked by the receiver and answered by the sender', () => {
    const { d, overdrachtId } = aangeboden();
    expect(d.weigering('StelOverdrachtvraag', { overdrachtId, vraag: '?' })).toBe('overdracht-niet-aan-jou');
    const [vraag] = d.doe('StelOverdrachtvraag', { overdrachtId, vraag: 'Waarom nu?' }, { actor: SORAYA });
    const antwoord = { overdrachtId, vraagId: vraag!.eventId, antwoord: 'Nieuw werk.' };
    expect(d.weigering('BeantwoordOverdrachtvraag', antwoord, { actor: SORAYA })).toBe('overdracht-niet-van-jou');
    d.doe('BeantwoordOverdrachtvraag', antwoord);
    expect(d.doe('BeantwoordOverdrachtvraag', antwoord)).toEqual([]);
    expect(d.weigering('BeantwoordOverdrachtvraag', { ...antwoord, antwoord: 'Anders.' })).toBe('vraag-al-beantwoord /antwoord');
  });
});

describe('somebody who asked to be left alone', () => {
  const inRust = () => {
    const { d, overdrachtId } = aangeboden();
    d.doe('LegRustVast', { magTerugkomen: true });
    return { d, overdrachtId };
  };
  const morgen = (d: Proefdossier) => ({ datum: plusDagen(d.vandaag, 1) });

  it('keeps that promise when the regie moves: no moment before it, chosen or by rule', () => {
    const { d, overdrachtId } = inRust();
    const ja = { overdrachtId, medewerkerId: MEDEWERKER.soraya };
    expect(d.weigering('AccepteerOverdracht', { ...ja, volgendMoment: morgen(d) }, { actor: SORAYA })).toBe('rust-op-verzoek /volgendMoment/datum');
    d.doe('AccepteerOverdracht', ja, { actor: SORAYA });
    expect(volgendMomentOp(d.state, d.vandaag)!.data).toMatchObject({ datum: '2026-12-08', reden: 'rust' });
  });

  it('and when somebody checks how it goes', () => {
    const { d, overdrachtId } = inRust();
    d.doe('AccepteerOverdracht', { overdrachtId, medewerkerId: MEDEWERKER.soraya }, { actor: SORAYA });
    expect(d.weigering('VoerControleUit', { uitkomst: 'zorgen', volgendMoment: morgen(d) }, { actor: SORAYA })).toBe('rust-op-verzoek /volgendMoment/datum');
    for (const uitkomst of ['zorgen', 'gaatGoed'] as const) d.doe('VoerControleUit', { uitkomst }, { actor: SORAYA });
    expect(volgendMomentOp(d.state, d.vandaag)!.data).toMatchObject({ datum: '2026-12-08', reden: 'rust' });
  });
});

describe('time', () => {
  it('reminds on the second and fifth working day, once each, and never early', () => {
    const { d, overdrachtId } = aangeboden();
    expect(d.doe('HerinnerAanOverdracht', { overdrachtId, stap: 'ontvanger' })).toEqual([]);
    d.later(2);
    expect(types(d.doe('HerinnerAanOverdracht', { overdrachtId, stap: 'ontvanger' }))).toEqual(['OverdrachtHerinnerd']);
    expect(d.doe('HerinnerAanOverdracht', { overdrachtId, stap: 'ontvanger' })).toEqual([]);
    expect(d.doe('HerinnerAanOverdracht', { overdrachtId, stap: 'leiding' })).toEqual([]);
    d.later(5);
    expect(types(d.doe('HerinnerAanOverdracht', { overdrachtId, stap: 'leiding' }))).toEqual(['OverdrachtHerinnerd']);
  });

  it('lets an offer expire after its latest day: the sender has it still, and must choose today', () => {
    const { d, overdrachtId } = aangeboden();
    d.doe('PlanVolgendMoment', { datum: plusDagen(VANDAAG, 60) });
    d.later(14);
    expect(d.doe('LaatOverdrachtVerlopen', { overdrachtId })).toEqual([]);
    d.later(1);
    expect(types(d.doe('LaatOverdrachtVerlopen', { overdrachtId }))).toEqual(['OverdrachtVerlopen', 'VolgendMomentGepland']);
    expect(volgendMomentOp(d.state, d.vandaag)!.data.datum).toBe('2026-06-23');
    expect([d.doe('LaatOverdrachtVerlopen', { overdrachtId }), regieOp(d.state, d.vandaag)!.data.organisatieId]).toEqual([[], ORGANISATIE.gemeente]);
  });

  it('says once that a seat is empty, and then the vangnet takes over, visibly', () => {
    const d = Proefdossier.aangemeld();
    const [regie] = d.doe('WijsRegieToe', { organisatieId: ORGANISATIE.gemeente }, { actor: MARIJN });
    const regieId = regie!.eventId;
    const vangnet = { organisatieId: ORGANISATIE.uwv, rol: 'uwv' as const, grondslag: 'SUWI 30a' };
    expect(d.doe('NeemOverAlsVangnet', { regieId, vangnet })).toEqual([]);
    expect(types(d.doe('SignaleerVacature', { regieId }))).toEqual(['RegieVacatureGesignaleerd', 'VolgendMomentGepland']);
    expect(d.doe('SignaleerVacature', { regieId })).toEqual([]);
    expect(d.doe('NeemOverAlsVangnet', { regieId })).toEqual([]);
    const systeem = { medewerkerId: '00000000-0000-5000-8000-000000000000', organisatieId: '00000000-0000-5000-8000-000000000000', rol: 'systeem' };
    expect(types(d.doe('NeemOverAlsVangnet', { regieId, vangnet }, { actor: systeem }))).toEqual(['BetrokkenheidGestart', 'RegieToegewezen']);
    expect(regieOp(d.state, d.vandaag)!.data).toEqual({ organisatieId: ORGANISATIE.uwv, reden: 'vangnet' });
  });

  it('does nothing about a seat that somebody took', () => {
    const d = Proefdossier.aangemeld();
    const [regie] = d.doe('WijsRegieToe', { organisatieId: ORGANISATIE.gemeente });
    d.doe('WijsRegieToe', { organisatieId: ORGANISATIE.gemeente, medewerkerId: INES.medewerkerId });
    expect(d.doe('SignaleerVacature', { regieId: regie!.eventId })).toEqual([]);
  });
});
