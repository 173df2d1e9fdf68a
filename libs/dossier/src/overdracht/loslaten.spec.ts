import { dag, plusDagen } from '@loopplank/kernel';
import { betrokkenheden } from '../betrokkenheid/state';
import { volgendMomentOp, regieOp } from '../regie/state';
import { Proefdossier } from '../testing/proefdossier';
import { BETROKKEN, INES, MARIJN, MEDEWERKER, ORGANISATIE, SORAYA, WOUTER } from '../testing/voorbeelden';
import { faseVan, isBestendig, volgendeControle } from './loop';
import { loopVan } from './state';

const types = (events: readonly { readonly type: string }[]) => events.map((e) => e.type);
const GESPROKEN = { kanaal: 'bellen', uitkomst: 'gesproken' } as const;

/** Marijn handed over to the school; both are in it together, and Soraya just spoke with the youngster. */
function samen() {
  const d = Proefdossier.aangemeld();
  const [aanbod] = d.doe('BiedOverdrachtAan', {
    naarOrganisatieId: ORGANISATIE.school, rol: 'school', grondslag: 'WVO 2.31a', reden: 'proef', gedeeld: [],
    uiterlijkDatum: dag('2026-06-22'), herinnerDatum: dag('2026-06-10'), leidingDatum: dag('2026-06-15'), ontvangers: 1,
  });
  d.doe('AccepteerOverdracht', { overdrachtId: aanbod!.eventId, medewerkerId: MEDEWERKER.soraya }, { actor: SORAYA });
  d.doe('RegistreerContact', GESPROKEN, { actor: SORAYA });
  return d;
}

const stelVoor = (d: Proefdossier) => d.doe('StelLoslatenVoor', { mening: 'eens', meningTekst: 'Ik red me.' }, { actor: SORAYA })[0]!.eventId;

function geland(nazorgLooptDoor = false) {
  const d = samen();
  const [voorstel] = d.doe('StelLoslatenVoor', { mening: 'eens', nazorgLooptDoor }, { actor: SORAYA });
  d.doe('BevestigLoslaten', { voorstelId: voorstel!.eventId }, { actor: MARIJN });
  return d;
}

describe('two keys (golden vector 8)', () => {
  it('whoever holds the regie cannot end the part of the other while they are in it together', () => {
    const d = samen();
    const partner = betrokkenheden(d.state).find((b) => b.organisatieId === ORGANISATIE.gemeente)!;
    const einde = { betrokkenheidId: partner.id, tot: d.vandaag, reden: 'overig' } as const;
    expect(d.weigering('BeeindigBetrokkenheid', einde as never, { actor: SORAYA })).toBe('samen-tot-loslaten /betrokkenheidId');
  });

  it('nor by saying that it never was, began later or ended sooner; its own organisation may, and a wrong role can be put right', () => {
    const d = samen();
    const partner = betrokkenheden(d.state).find((b) => b.organisatieId === ORGANISATIE.gemeente)!;
    const correctie = { gebeurtenisId: partner.id, reden: 'vergissing' as const };
    for (const velden of [{ tot: plusDagen(d.vandaag, 1) }, { van: plusDagen(d.vandaag, 1) }]) {
      expect(d.weigering('CorrigeerGebeurtenis', { ...correctie, nieuw: { soort: 'betrokkenheid', velden } }, { actor: SORAYA })).toBe('samen-tot-loslaten /gebeurtenisId');
    }
    expect(d.weigering('CorrigeerGebeurtenis', correctie, { actor: SORAYA })).toBe('samen-tot-loslaten /gebeurtenisId');
    expect(d.besluit('CorrigeerGebeurtenis', { ...correctie, nieuw: { soort: 'betrokkenheid', velden: { grondslag: 'PW 7' } } }, { actor: SORAYA }).soort).toBe('aanvaard');
    expect(d.besluit('CorrigeerGebeurtenis', { ...correctie, nieuw: { soort: 'betrokkenheid', velden: { tot: plusDagen(d.vandaag, 1) } } }).soort).toBe('aanvaard');
  });

  it('A proposes, B of the same organisation confirms: refused; B of the other confirms: landed, with both names', () => {
    const d = samen();
    const voorstelId = stelVoor(d);
    const collega = { ...SORAYA, medewerkerId: INES.medewerkerId, rol: 'rmc' };
    expect(d.weigering('BevestigLoslaten', { voorstelId }, { actor: collega })).toBe('tweede-sleutel-zelfde-organisatie');
    expect(faseVan(loopVan(d.state)).soort).toBe('samen');
    const events = d.doe('BevestigLoslaten', { voorstelId }, { actor: MARIJN });
    expect(types(events)).toEqual(['LoslatenBevestigd', 'JongereGeland']);
    expect(events[1]!.data).toMatchObject({
      sleutels: [{ organisatieId: ORGANISATIE.school, medewerkerId: MEDEWERKER.soraya }, { organisatieId: ORGANISATIE.gemeente, medewerkerId: MEDEWERKER.marijn }],
      eenPartij: false, controleDatums: ['2026-07-20', '2026-09-07'],
    });
  });

  it('are turned by the two of the handover, not by a third', () => {
    const d = samen();
    expect(d.weigering('StelLoslatenVoor', { mening: 'eens' }, { actor: WOUTER })).toBe('geen-sleutelhouder');
    const voorstelId = stelVoor(d);
    expect(d.weigering('BevestigLoslaten', { voorstelId }, { actor: WOUTER })).toBe('geen-sleutelhouder');
  });

  it('with one organisation are turned by colleagues with different roles, and it says so', () => {
    const d = new Proefdossier();
    d.doe('MeldJongereAan', { voornaam: 'Tarik', achternaam: 'Amrani', geboortedatum: dag('2006-11-02'), gemeente: 'GM0153', herkomst: 'pro', betrokkenen: [BETROKKEN.gemeente] });
    d.doe('RegistreerContact', GESPROKEN);
    const [voorstel] = d.doe('StelLoslatenVoor', { mening: 'weetNiet' });
    const voorstelId = voorstel!.eventId;
    expect(voorstel!.data).toMatchObject({ eenPartij: true });
    expect(d.weigering('BevestigLoslaten', { voorstelId })).toBe('tweede-sleutel-zelfde-persoon');
    expect(d.besluit('BevestigLoslaten', { voorstelId }, { actor: INES })).toMatchObject({ code: 'tweede-sleutel-zelfde-rol', feiten: { rol: 'jobcoach' } });
    const events = d.doe('BevestigLoslaten', { voorstelId }, { actor: { ...INES, rol: 'combinatie' } });
    expect(events[1]!.data).toMatchObject({ eenPartij: true });
  });
});

describe('proposing to let go', () => {
  it('needs that somebody heard how it goes in the last 30 days; an attempt is not that', () => {
    const d = samen().later(31);
    d.doe('RegistreerContact', { kanaal: 'bellen', uitkomst: 'nietOpgenomen' });
    expect(d.besluit('StelLoslatenVoor', { mening: 'eens' })).toMatchObject({ code: 'situatie-niet-bevestigd', feiten: { dagen: 30 } });
    d.doe('RegistreerContact', GESPROKEN);
    expect(types(d.doe('StelLoslatenVoor', { mening: 'eens' }))).toEqual(['LoslatenVoorgesteld']);
  });

  it('waits for an urgent help request, also at the second key', () => {
    const d = samen();
    const voorstelId = stelVoor(d);
    const [hulp] = d.doe('MeldHulpvraag', { thema: 'wonen', urgentie: 'urgent' });
    expect(d.weigering('BevestigLoslaten', { voorstelId })).toBe('urgente-hulpvraag-open');
    d.doe('RondHulpvraagAf', { hulpvraagId: hulp!.eventId, uitkomst: 'opgelost' });
    expect(types(d.doe('BevestigLoslaten', { voorstelId }))).toContain('JongereGeland');
  });

  it('says that the aftercare goes on while it runs, and is then followed for a year', () => {
    const d = samen();
    d.doe('StartNazorg', { programma: 'pro', anker: dag('2026-06-01'), oorzaak: 'gekozen' } as never);
    expect(d.weigering('StelLoslatenVoor', { mening: 'eens' })).toBe('nazorg-loopt /nazorgLooptDoor');
    const { data } = geland(true).events.find((e) => e.type === 'JongereGeland')!;
    expect(data).toMatchObject({ controleDatums: ['2026-07-20', '2026-09-07', '2026-12-07', '2027-06-07'] });
  });

  it('is answered with not yet, a reason and a day; then it can be proposed anew', () => {
    const d = samen();
    const voorstelId = stelVoor(d);
    expect(d.weigering('StelLoslatenVoor', { mening: 'eens' }, { actor: MARIJN })).toBe('loslaten-bevestig');
    expect(d.weigering('StelLoslatenUit', { voorstelId, reden: 'x', opnieuwDatum: dag('2026-06-01') })).toBe('moment-voorbij /opnieuwDatum');
    d.doe('StelLoslatenUit', { voorstelId, reden: 'Eerst de proeftijd.', opnieuwDatum: dag('2026-07-01') });
    expect(d.weigering('BevestigLoslaten', { voorstelId })).toBe('loslaten-al-uitgesteld');
    expect(types(d.doe('StelLoslatenVoor', { mening: 'eens' }))).toEqual(['LoslatenVoorgesteld']);
  });

  it('expires after 21 days', () => {
    const d = samen();
    const voorstelId = stelVoor(d);
    d.later(21);
    expect(d.doe('LaatLoslatenVerlopen', { voorstelId })).toEqual([]);
    d.later(1);
    expect(d.weigering('BevestigLoslaten', { voorstelId })).toBe('loslaten-verlopen');
    expect(types(d.doe('LaatLoslatenVerlopen', { voorstelId }))).toEqual(['LoslatenVerlopen']);
    expect([d.doe('LaatLoslatenVerlopen', { voorstelId }), faseVan(loopVan(d.state)).soort]).toEqual([[], 'samen']);
  });

  it('and handing over do not run at once', () => {
    const d = samen();
    stelVoor(d);
    const aanbod = { naarOrganisatieId: ORGANISATIE.uwv, rol: 'uwv' as const, grondslag: 'SUWI 30a', reden: 'x', gedeeld: [], uiterlijkDatum: dag('2026-06-22'), herinnerDatum: dag('2026-06-10'), leidingDatum: dag('2026-06-15'), ontvangers: 1 };
    expect(d.weigering('BiedOverdrachtAan', aanbod, { actor: SORAYA })).toBe('loslaten-loopt');
  });
});

describe('checks', () => {
  it('in the together-phase come every six weeks; a check that is due is put on today', () => {
    const d = samen();
    const naId = faseVan(loopVan(d.state)).soort === 'samen' ? d.events.find((e) => e.type === 'OverdrachtGeaccepteerd')!.eventId : '';
    d.doe('PlanVolgendMoment', { datum: dag('2026-10-01') });
    expect(d.doe('VraagOmControle', { naId })).toEqual([]);
    d.later(42);
    expect(types(d.doe('VraagOmControle', { naId }))).toEqual(['VolgendMomentGepland']);
    const [controle] = d.doe('VoerControleUit', { uitkomst: 'gaatGoed' });
    expect(controle!.data).toMatchObject({ soort: 'samen', geplandDatum: '2026-07-20', volgendeDatum: '2026-08-31' });
    expect([d.doe('VraagOmControle', { naId }), volgendeControle(loopVan(d.state))]).toEqual([[], '2026-08-31']);
  });

  it('after landing come at 6 and 13 weeks; then it holds', () => {
    const d = geland();
    expect(volgendeControle(loopVan(d.state))).toBe('2026-07-20');
    d.later(42).doe('VoerControleUit', { uitkomst: 'gaatGoed' });
    expect([isBestendig(loopVan(d.state)), volgendMomentOp(d.state, d.vandaag)!.data.datum]).toEqual([false, '2026-09-07']);
    d.later(49).doe('VoerControleUit', { uitkomst: 'gaatGoed' });
    expect(isBestendig(loopVan(d.state))).toBe(true);
    expect(d.weigering('VoerControleUit', { uitkomst: 'gaatGoed' })).toBe('geen-controle-nodig');
  });

  it('that finds worries is followed within a week', () => {
    const d = geland().later(42);
    d.doe('VoerControleUit', { uitkomst: 'zorgen', toelichting: 'Slaapt slecht.' });
    expect(volgendMomentOp(d.state, d.vandaag)!.data.datum).toBe(plusDagen(d.vandaag, 7));
  });
});

describe('falling back', () => {
  it('puts the youngster on the list of the last holder the same day, without a new intake', () => {
    const d = geland().later(20);
    const voor = regieOp(d.state, d.vandaag)!.id;
    expect(types(d.doe('MeldTerugval', { reden: 'werkGestopt' }, { actor: MARIJN }))).toEqual(['JongereTeruggevallen', 'VolgendMomentGepland']);
    expect([regieOp(d.state, d.vandaag)!.id, volgendMomentOp(d.state, d.vandaag)!.data.datum, faseVan(loopVan(d.state)).soort]).toEqual([voor, d.vandaag, 'samen']);
    expect(d.doe('MeldTerugval', { reden: 'werkGestopt' })).toEqual([]);
    d.doe('RegistreerContact', GESPROKEN);
    expect(types(d.doe('StelLoslatenVoor', { mening: 'eens' }))).toEqual(['LoslatenVoorgesteld']);
  });

  it('is not for who never landed', () => {
    expect(samen().weigering('MeldTerugval', { reden: 'overig' })).toBe('niet-geland');
  });
});
