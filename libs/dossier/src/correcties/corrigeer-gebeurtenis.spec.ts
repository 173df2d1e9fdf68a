import { dag, moment, SYSTEEM } from '@loopplank/kernel';
import { aanmeldingVan } from '../aanmelding/state';
import { isBetrokken } from '../betrokkenheid/state';
import { contactgegevensOp, contactmomenten, laatsteContact } from '../contact/state';
import { zonderRegie } from '../regie/invariant';
import { regieOp, volgendMomentOp } from '../regie/state';
import { gesprekken } from '../school/state';
import { Proefdossier } from '../testing/proefdossier';
import { BETROKKEN, INES, ORGANISATIE, SORAYA, WOUTER } from '../testing/voorbeelden';
import type { Nieuw } from './nieuw';
import { geldende } from './state';

const { gemeente, doorstroompunt, school } = ORGANISATIE;
const poging = { kanaal: 'bellen', uitkomst: 'nietOpgenomen' } as const;
const vergissing = 'vergissing' as const;
const moment_ = (d: Proefdossier) => volgendMomentOp(d.state, d.vandaag)!.data;
const verbeter = (gebeurtenisId: string, nieuw: Nieuw) => ['CorrigeerGebeurtenis', { gebeurtenisId, reden: vergissing, nieuw }] as const;
const eerste = (d: Proefdossier, type: string) => d.events.find((e) => e.type === type)!.eventId;

describe('a corrected touchpoint', () => {
  it('gets a new version with the changed fields only, and the old one stays in the history', () => {
    const d = Proefdossier.aangemeld();
    const [oud] = d.doe('RegistreerContact', { ...poging, aanleiding: 'belronde', notitie: 'ging lang over', plaatsgevondenOp: moment('2026-06-05T09:00:00Z') });
    const events = d.later(0, 1).doe(...verbeter(oud!.eventId, { soort: 'contact', velden: { uitkomst: 'gesproken', notitie: null } }), { actor: INES });
    expect(events.map((e) => e.type)).toEqual(['GebeurtenisGecorrigeerd', 'ContactGelegd', 'VolgendMomentGepland']);
    expect(events[0]!.data).toEqual({ gebeurtenisId: oud!.eventId, reden: 'vergissing', vervangen: true });
    expect(events[1]).toMatchObject({ geldigOp: '2026-06-05T09:00:00.000Z', data: { kanaal: 'bellen', uitkomst: 'gesproken', aanleiding: 'belronde', vervangt: oud!.eventId } });
    expect(events[1]!.data).not.toHaveProperty('notitie');
    expect(contactmomenten(d.state)).toHaveLength(1);
    expect(d.state.contact.momenten).toHaveLength(2);
    expect(moment_(d)).toEqual({ datum: '2026-06-19', reden: 'naContact' });
  });

  it('takes its consequences along: the number works again and the promised moment stays', () => {
    const d = Proefdossier.aangemeld();
    const nummer = d.state.contact.gegevens[0]!.id;
    const [fout] = d.doe('RegistreerContact', { ...poging, uitkomst: 'nummerFout', contactgegevenId: nummer, volgendMoment: { datum: dag('2026-06-17') } });
    expect(contactgegevensOp(d.state, d.vandaag)[0]!.ongeldig).toBeDefined();
    const [, nieuw] = d.doe(...verbeter(fout!.eventId, { soort: 'contact', velden: { uitkomst: 'voicemail' } }));
    expect(contactgegevensOp(d.state, d.vandaag)[0]!.ongeldig).toBeUndefined();
    expect(moment_(d).datum).toBe('2026-06-17');
    d.doe(...verbeter(nieuw!.eventId, { soort: 'contact', velden: { uitkomst: 'nummerFout' } }));
    expect(contactgegevensOp(d.state, d.vandaag)[0]!.ongeldig).toBeDefined();
  });

  it('may be corrected again and again, but only in its last version', () => {
    const d = Proefdossier.aangemeld();
    const [a] = d.doe('RegistreerContact', poging);
    const [, b] = d.doe(...verbeter(a!.eventId, { soort: 'contact', velden: { uitkomst: 'voicemail' } }));
    expect(d.weigering(...verbeter(a!.eventId, { soort: 'contact', velden: { uitkomst: 'gesproken' } }))).toBe('al-gecorrigeerd /gebeurtenisId');
    d.doe(...verbeter(b!.eventId, { soort: 'contact', velden: { uitkomst: 'gesproken' } }));
    expect(moment_(d)).toEqual({ datum: '2026-06-22', reden: 'naContact' });
  });

  it('meets the rules it would have met at first', () => {
    const d = Proefdossier.aangemeld();
    const [a] = d.doe('RegistreerContact', poging);
    const met = (velden: Extract<Nieuw, { soort: 'contact' }>['velden']) => d.weigering(...verbeter(a!.eventId, { soort: 'contact', velden }));
    expect(met({ plaatsgevondenOp: moment('2026-06-09T09:00:00Z') })).toBe('in-de-toekomst /nieuw/plaatsgevondenOp');
    expect(met({ contactgegevenId: school })).toBe('contactgegeven-onbekend /nieuw/contactgegevenId');
  });

  it('changes nothing when the new version is the old one', () => {
    const d = Proefdossier.aangemeld();
    const [a] = d.doe('RegistreerContact', poging);
    expect(d.doe(...verbeter(a!.eventId, { soort: 'contact', velden: { uitkomst: 'nietOpgenomen' } }))).toEqual([]);
  });
});

describe('an event that ceases to hold', () => {
  it('gives the moment back that it used up', () => {
    const d = Proefdossier.aangemeld();
    const [a] = d.doe('RegistreerContact', poging);
    const weg = d.doe('CorrigeerGebeurtenis', { gebeurtenisId: a!.eventId, reden: 'dubbel', toelichting: 'stond er al' });
    expect(weg.map((e) => e.type)).toEqual(['GebeurtenisGecorrigeerd', 'GebeurtenisGecorrigeerd']);
    expect(weg[0]!.data).toEqual({ gebeurtenisId: a!.eventId, reden: 'dubbel', toelichting: 'stond er al', vervangen: false });
    expect(moment_(d)).toEqual({ datum: '2026-06-22', reden: 'aanmelding' });
    expect(contactmomenten(d.state)).toEqual([]);
  });

  it('plans anew when the moment before it is already over', () => {
    const d = Proefdossier.aangemeld();
    const [a] = d.later(14).doe('RegistreerContact', { ...poging, uitkomst: 'gesproken' });
    d.later(3).doe('CorrigeerGebeurtenis', { gebeurtenisId: a!.eventId, reden: vergissing });
    expect(moment_(d)).toEqual({ datum: '2026-06-25', reden: 'aanmelding' });
    expect(laatsteContact(d.state)).toBeUndefined();
  });

  it('cannot be the registration, a correction, or something of another file', () => {
    const d = Proefdossier.aangemeld();
    const weg = (gebeurtenisId: string) => d.weigering('CorrigeerGebeurtenis', { gebeurtenisId, reden: vergissing });
    expect(weg(eerste(d, 'JongereAangemeld'))).toBe('aanmelding-blijft /nieuw');
    const [a] = d.doe('VoegNotitieToe', { tekst: 'x' });
    const [correctie] = d.doe('CorrigeerGebeurtenis', { gebeurtenisId: a!.eventId, reden: vergissing });
    expect(weg(correctie!.eventId)).toBe('niet-te-corrigeren /gebeurtenisId');
    expect(weg(school)).toBe('gebeurtenis-onbekend /gebeurtenisId');
  });
});

describe('the work of another organisation', () => {
  it('is not rewritten, but taken away when the jongere asks', () => {
    const d = Proefdossier.aangemeld();
    const [a] = d.doe('VoegNotitieToe', { tekst: 'van de gemeente' });
    expect(d.weigering(...verbeter(a!.eventId, { soort: 'notitie', velden: { tekst: 'anders' } }), { actor: WOUTER })).toBe('andere-organisatie /gebeurtenisId');
    expect(d.weigering('CorrigeerGebeurtenis', { gebeurtenisId: a!.eventId, reden: vergissing }, { actor: WOUTER })).toBe('andere-organisatie /gebeurtenisId');
    expect(d.doe('CorrigeerGebeurtenis', { gebeurtenisId: a!.eventId, reden: 'opVerzoekJongere' }, { actor: WOUTER })).toHaveLength(1);
    expect(geldende(d.state, d.state.notities)).toEqual([]);
  });
});

describe('corrections by kind', () => {
  it('a misspelt registration', () => {
    const d = Proefdossier.aangemeld();
    d.doe(...verbeter(eerste(d, 'JongereAangemeld'), { soort: 'aanmelding', velden: { voornaam: 'Fenne', tussenvoegsel: 'van' } }), { actor: SORAYA });
    expect(aanmeldingVan(d.state)!.data).toMatchObject({ voornaam: 'Fenne', tussenvoegsel: 'van', achternaam: 'Oosterwal' });
    expect(d.weigering(...verbeter(aanmeldingVan(d.state)!.id, { soort: 'aanmelding', velden: { geboortedatum: dag('1890-01-01') } }))).toBe('geboortedatum-leeftijd /nieuw/geboortedatum');
  });

  it('a phone number: the new one is not the one that failed', () => {
    const d = Proefdossier.aangemeld();
    const nummer = d.state.contact.gegevens[0]!.id;
    d.doe('MeldContactgegevenOngeldig', { contactgegevenId: nummer, reden: 'nummerFout' });
    d.doe(...verbeter(nummer, { soort: 'contactgegeven', velden: { waarde: '0612345679' } }));
    expect(contactgegevensOp(d.state, d.vandaag)).toMatchObject([{ waarde: '0612345679', herkomst: 'school' }]);
    expect(contactgegevensOp(d.state, d.vandaag)[0]!.ongeldig).toBeUndefined();
  });

  it('a conversation and its day', () => {
    const d = Proefdossier.aangemeld();
    const [g] = d.doe('LegGesprekVast', { soort: 'advies', datum: dag('2026-06-05'), aanwezig: ['jongere'] });
    expect(d.weigering(...verbeter(g!.eventId, { soort: 'gesprek', velden: { nummer: 2 } }))).toBe('veld-hoort-niet /nieuw/nummer');
    d.doe(...verbeter(g!.eventId, { soort: 'gesprek', velden: { datum: dag('2026-06-03'), profiel: 'arbeid' } }));
    expect(gesprekken(d.state)[0]!.data).toMatchObject({ datum: '2026-06-03', profiel: 'arbeid' });
  });

  it('an agreement that somebody else does after all', () => {
    const d = Proefdossier.aangemeld();
    const [a] = d.doe('MaakAfspraak', { tekst: 'bellen' });
    const [, nieuw] = d.doe(...verbeter(a!.eventId, { soort: 'afspraak', velden: { door: 'jongere' } }));
    expect(nieuw!.data).toEqual({ tekst: 'bellen', door: 'jongere', vervangt: a!.eventId });
  });

  it('an involvement keeps its end, and the end can be withdrawn', () => {
    const d = Proefdossier.aangemeld();
    const rij = d.state.betrokkenheid.gestart[1]!.id;
    const [einde] = d.doe('BeeindigBetrokkenheid', { betrokkenheidId: rij, tot: dag('2026-06-30'), reden: 'klaar' });
    d.doe(...verbeter(rij, { soort: 'betrokkenheid', velden: { grondslag: 'WEB 9.2.6' } }));
    expect(isBetrokken(d.state, doorstroompunt, dag('2026-07-01'))).toBe(false);
    d.doe(...verbeter(einde!.eventId, { soort: 'einde', velden: { tot: dag('2026-07-01') } }));
    expect(isBetrokken(d.state, doorstroompunt, dag('2026-07-01'))).toBe(true);
    expect(isBetrokken(d.state, doorstroompunt, dag('2026-07-02'))).toBe(false);
    d.doe('CorrigeerGebeurtenis', { gebeurtenisId: d.events.at(-1)!.eventId, reden: vergissing });
    expect(isBetrokken(d.state, doorstroompunt, dag('2026-07-02'))).toBe(true);
  });

  it('the fields of another kind are refused, and so is replacing what can only cease', () => {
    const d = Proefdossier.aangemeld();
    const [a] = d.doe('VoegNotitieToe', { tekst: 'x' });
    expect(d.weigering(...verbeter(a!.eventId, { soort: 'contact', velden: { uitkomst: 'gesproken' } }))).toBe('verkeerd-soort /nieuw');
    const [v] = d.doe('LegContactvoorkeurVast', { discreet: true });
    expect(d.weigering(...verbeter(v!.eventId, { soort: 'notitie', velden: { tekst: 'y' } }))).toBe('vervangen-kan-niet /nieuw');
  });
});

describe('corrections never take the regie or the next moment away', () => {
  it('the only assignment needs the right one in its place', () => {
    const d = Proefdossier.aangemeld();
    const toewijzing = eerste(d, 'RegieToegewezen');
    expect(d.weigering('CorrigeerGebeurtenis', { gebeurtenisId: toewijzing, reden: vergissing })).toBe('zonder-regie');
    expect(d.weigering(...verbeter(toewijzing, { soort: 'regie', velden: { organisatieId: school } }))).toBe('niet-betrokken /nieuw/organisatieId');
    d.doe(...verbeter(toewijzing, { soort: 'regie', velden: { organisatieId: doorstroompunt } }));
    expect(regieOp(d.state, dag('2026-06-08'))!.data).toMatchObject({ organisatieId: doorstroompunt, reden: 'correctie' });
  });

  it('without a later assignment the one before it holds again', () => {
    const d = Proefdossier.aangemeld();
    const [later] = d.later(2).doe('WijsRegieToe', { organisatieId: doorstroompunt, reden: 'correctie' });
    d.doe('CorrigeerGebeurtenis', { gebeurtenisId: later!.eventId, reden: vergissing }, { actor: WOUTER });
    expect(regieOp(d.state, d.vandaag)!.data.organisatieId).toBe(gemeente);
  });

  it('the holder stays involved', () => {
    const d = Proefdossier.aangemeld();
    const rij = eerste(d, 'BetrokkenheidGestart');
    expect(d.weigering('CorrigeerGebeurtenis', { gebeurtenisId: rij, reden: vergissing })).toBe('zonder-regie');
    expect(d.weigering(...verbeter(rij, { soort: 'betrokkenheid', velden: { tot: dag('2026-12-31') } }))).toBe('zonder-regie');
    expect(d.weigering(...verbeter(rij, { soort: 'betrokkenheid', velden: { van: dag('2026-06-10') } }))).toBe('zonder-regie');
    d.doe('StartBetrokkenheid', { ...BETROKKEN.gemeente, grondslag: 'Jeugdwet' }, { actor: SYSTEEM });
    d.doe('CorrigeerGebeurtenis', { gebeurtenisId: rij, reden: vergissing });
    expect(zonderRegie(d.state, dag('2027-01-01'))).toBe(false);
  });

  it('a moment that is gone gives way to the one before, and the first needs another in its place', () => {
    const d = Proefdossier.aangemeld();
    const [gekozen] = d.later(1).doe('PlanVolgendMoment', { datum: dag('2026-06-12') });
    d.doe('CorrigeerGebeurtenis', { gebeurtenisId: gekozen!.eventId, reden: vergissing });
    expect(moment_(d).datum).toBe('2026-06-22');
    const plan = eerste(d, 'VolgendMomentGepland');
    expect(d.weigering('CorrigeerGebeurtenis', { gebeurtenisId: plan, reden: vergissing })).toBe('zonder-regie');
    expect(d.weigering(...verbeter(plan, { soort: 'volgendMoment', velden: { datum: dag('2026-06-08') } }))).toBe('moment-voorbij /nieuw/datum');
    d.doe(...verbeter(plan, { soort: 'volgendMoment', velden: { datum: dag('2026-06-19') } }));
    expect(moment_(d)).toMatchObject({ datum: '2026-06-19', reden: 'gekozen', vervangt: plan });
  });
});
