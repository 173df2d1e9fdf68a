import { dag, moment } from '@loopplank/kernel';
import { afspraken } from '../afspraken/state';
import { contactgegevensOp, contactmomenten } from '../contact/state';
import { volgendMomentOp } from '../regie/state';
import { Proefdossier } from '../testing/proefdossier';
import { AANMELDING, INES, JONGERE, MARIJN, NU, ORGANISATIE, WOUTER } from '../testing/voorbeelden';
import { geldende } from './state';
import { verplaatsingVan } from './verplaatsing';

const naar = { reden: 'verkeerdeJongere', naarJongereId: JONGERE.tarik } as const;

function tweeDossiers() {
  const tarik = new Proefdossier(NU, MARIJN, JONGERE.tarik);
  tarik.doe('MeldJongereAan', { ...AANMELDING, voornaam: 'Tarik' });
  return { fenna: Proefdossier.aangemeld(), tarik };
}

describe('a touchpoint in the wrong file', () => {
  it('is hidden there at once with what it decided, and an incident says who could have read it', () => {
    const { fenna } = tweeDossiers();
    const nummer = fenna.state.contact.gegevens[0]!.id;
    const [contact] = fenna.doe('RegistreerContact', {
      kanaal: 'bellen', uitkomst: 'nummerFout', contactgegevenId: nummer, notitie: 'onbekend nummer', afspraak: { tekst: 'nummer navragen' },
    });
    const events = fenna.doe('CorrigeerGebeurtenis', { gebeurtenisId: contact!.eventId, ...naar });
    expect(events.map((e) => e.type)).toEqual([...Array(4).fill('GebeurtenisGecorrigeerd'), 'IncidentVastgelegd']);
    expect(events.at(-1)!.data).toEqual({ soort: 'verkeerdeJongere', gebeurtenisId: contact!.eventId, zichtbaarVoor: [ORGANISATIE.gemeente, ORGANISATIE.doorstroompunt] });
    expect(contactmomenten(fenna.state)).toEqual([]);
    expect(afspraken(fenna.state)).toEqual([]);
    expect(contactgegevensOp(fenna.state, fenna.vandaag)[0]!.ongeldig).toBeUndefined();
    expect(volgendMomentOp(fenna.state, fenna.vandaag)!.data).toEqual({ datum: '2026-06-22', reden: 'aanmelding' });
  });

  it('is taken over by the right file as it was, once', () => {
    const { fenna, tarik } = tweeDossiers();
    const op = moment('2026-06-05T09:00:00Z');
    const [contact, afspraak] = fenna.doe('RegistreerContact', {
      kanaal: 'bellen', uitkomst: 'gesproken', themas: ['geld', 'schulden'], notitie: 'wil sparen', plaatsgevondenOp: op,
      contactgegevenId: fenna.state.contact.gegevens[0]!.id, afspraak: { tekst: 'budget maken', door: 'jongere' },
    });
    const [correctie] = fenna.doe('CorrigeerGebeurtenis', { gebeurtenisId: contact!.eventId, ...naar }, { actor: INES });
    const verplaatsing = verplaatsingVan(fenna.state, correctie!.eventId)!;
    expect(verplaatsing.naarJongereId).toBe(JONGERE.tarik);
    const over = tarik.doe('NeemVerplaatsteOver', { feiten: verplaatsing.feiten });
    expect(over.map((e) => [e.type, e.geldigOp])).toEqual([['ContactGelegd', op], ['AfspraakGemaakt', op], ['VolgendMomentGepland', NU]]);
    expect(over[0]!.data).toEqual({ kanaal: 'bellen', uitkomst: 'gesproken', themas: ['geld'], gevoeligeThemas: ['schulden'], notitie: 'wil sparen', verplaatstVan: contact!.eventId });
    expect(over[1]!.data).toMatchObject({ tekst: 'budget maken', verplaatstVan: afspraak!.eventId });
    expect(tarik.doe('NeemVerplaatsteOver', { feiten: verplaatsing.feiten })).toEqual([]);
  });

  it('stays known as moved when it is corrected in the right file', () => {
    const { fenna, tarik } = tweeDossiers();
    const [notitie] = fenna.doe('VoegNotitieToe', { tekst: 'fietst graag' });
    const [correctie] = fenna.doe('CorrigeerGebeurtenis', { gebeurtenisId: notitie!.eventId, ...naar });
    const { feiten } = verplaatsingVan(fenna.state, correctie!.eventId)!;
    const [over] = tarik.doe('NeemVerplaatsteOver', { feiten });
    tarik.doe('CorrigeerGebeurtenis', { gebeurtenisId: over!.eventId, reden: 'vergissing', nieuw: { soort: 'notitie', velden: { tekst: 'fietst soms' } } });
    expect(tarik.doe('NeemVerplaatsteOver', { feiten })).toEqual([]);
    expect(geldende(tarik.state, tarik.state.notities).map((n) => n.data.tekst)).toEqual(['fietst soms']);
  });

  it('is not brought back by a move that is tried again when it was taken away in the right file', () => {
    const { fenna, tarik } = tweeDossiers();
    const [notitie] = fenna.doe('VoegNotitieToe', { tekst: 'fietst graag' });
    const [correctie] = fenna.doe('CorrigeerGebeurtenis', { gebeurtenisId: notitie!.eventId, ...naar });
    const { feiten } = verplaatsingVan(fenna.state, correctie!.eventId)!;
    const [over] = tarik.doe('NeemVerplaatsteOver', { feiten });
    tarik.doe('CorrigeerGebeurtenis', { gebeurtenisId: over!.eventId, reden: 'vergissing' });
    expect(tarik.doe('NeemVerplaatsteOver', { feiten })).toEqual([]);
    expect(geldende(tarik.state, tarik.state.notities)).toEqual([]);
  });

  it('moves later, when it was hidden before anybody knew whose it was: with what it decided then, and once', () => {
    const direct = tweeDossiers();
    const later = tweeDossiers();
    const leg = (d: typeof later) => d.fenna.doe('RegistreerContact', { kanaal: 'bellen', uitkomst: 'gesproken', notitie: 'wil sparen', afspraak: { tekst: 'budget maken' } })[0]!.eventId;
    const [a, b] = [leg(direct), leg(later)];
    const [meteen] = direct.fenna.doe('CorrigeerGebeurtenis', { gebeurtenisId: a, ...naar });
    const gaat = verplaatsingVan(direct.fenna.state, meteen!.eventId)!;

    later.fenna.doe('CorrigeerGebeurtenis', { gebeurtenisId: b, reden: 'verkeerdeJongere' }, { actor: WOUTER });
    const verborgen = later.fenna.state.correcties.vervallen[b];
    expect(later.fenna.weigering('CorrigeerGebeurtenis', { gebeurtenisId: b, reden: 'verkeerdeJongere' })).toBe('al-gecorrigeerd /gebeurtenisId');
    expect(later.fenna.weigering('CorrigeerGebeurtenis', { gebeurtenisId: b, ...naar }, { actor: WOUTER })).toBe('andere-organisatie /naarJongereId');
    const events = later.fenna.doe('CorrigeerGebeurtenis', { gebeurtenisId: b, ...naar });
    expect(events.map((e) => e.type)).toEqual(['GebeurtenisGecorrigeerd', 'GebeurtenisGecorrigeerd']);
    const gaatNu = verplaatsingVan(later.fenna.state, events[0]!.eventId)!;
    const zonderIds = (v: typeof gaat) => v.feiten.map(({ verplaatstVan: _, ...f }) => f);
    expect(zonderIds(gaatNu)).toEqual(zonderIds(gaat));
    expect(later.fenna.state.correcties.vervallen[b]).toEqual(verborgen);
    expect(later.fenna.state.correcties.incidenten).toHaveLength(1);
    expect(later.tarik.doe('NeemVerplaatsteOver', { feiten: gaatNu.feiten }).map((e) => e.type)).toEqual(['ContactGelegd', 'AfspraakGemaakt', 'VolgendMomentGepland']);
    expect(later.fenna.weigering('CorrigeerGebeurtenis', { gebeurtenisId: b, ...naar })).toBe('al-gecorrigeerd /gebeurtenisId');
  });

  it('does not move later what was taken away for another reason, nor what had been replaced before it was hidden', () => {
    const { fenna } = tweeDossiers();
    const [weg] = fenna.doe('VoegNotitieToe', { tekst: 'dubbel' });
    fenna.doe('CorrigeerGebeurtenis', { gebeurtenisId: weg!.eventId, reden: 'dubbel' });
    expect(fenna.weigering('CorrigeerGebeurtenis', { gebeurtenisId: weg!.eventId, ...naar })).toBe('al-gecorrigeerd /gebeurtenisId');
    const [oud] = fenna.doe('VoegNotitieToe', { tekst: 'fietst' });
    const [, versie] = fenna.doe('CorrigeerGebeurtenis', { gebeurtenisId: oud!.eventId, reden: 'vergissing', nieuw: { soort: 'notitie', velden: { tekst: 'fietst graag' } } });
    fenna.doe('CorrigeerGebeurtenis', { gebeurtenisId: versie!.eventId, reden: 'verkeerdeJongere' });
    const [aanwijzing, ...meer] = fenna.doe('CorrigeerGebeurtenis', { gebeurtenisId: versie!.eventId, ...naar });
    expect(meer).toEqual([]);
    expect(verplaatsingVan(fenna.state, aanwijzing!.eventId)!.feiten).toMatchObject([{ soort: 'notitie', velden: { tekst: 'fietst graag' } }]);
  });

  it('may be hidden by anybody involved, but moved only by the organisation that wrote it', () => {
    const { fenna } = tweeDossiers();
    const [notitie] = fenna.doe('VoegNotitieToe', { tekst: 'x' });
    expect(fenna.weigering('CorrigeerGebeurtenis', { gebeurtenisId: notitie!.eventId, ...naar }, { actor: WOUTER })).toBe('andere-organisatie /naarJongereId');
    const [correctie] = fenna.doe('CorrigeerGebeurtenis', { gebeurtenisId: notitie!.eventId, reden: 'verkeerdeJongere' }, { actor: WOUTER });
    expect(verplaatsingVan(fenna.state, correctie!.eventId)).toBeNull();
  });

  it('a phone number and a conversation can move; what makes the file a file cannot', () => {
    const { fenna, tarik } = tweeDossiers();
    const [nummer] = fenna.doe('VoegContactgegevenToe', { soort: 'telefoon', waarde: '0687654321', van: dag('2026-05-01') });
    const [gesprek] = fenna.doe('LegGesprekVast', { soort: 'driegesprek', datum: dag('2026-06-01'), aanwezig: ['jongere', 'school', 'jobcoach'], afspraken: [{ tekst: 'terugbellen' }] });
    for (const e of [nummer, gesprek]) {
      const [correctie] = fenna.doe('CorrigeerGebeurtenis', { gebeurtenisId: e!.eventId, ...naar });
      tarik.doe('NeemVerplaatsteOver', { feiten: verplaatsingVan(fenna.state, correctie!.eventId)!.feiten });
    }
    expect(tarik.events.slice(6).map((e) => e.type)).toEqual(['ContactgegevenToegevoegd', 'DriegesprekGevoerd', 'AfspraakGemaakt', 'VolgendMomentGepland']);
    const regie = fenna.events.find((e) => e.type === 'RegieToegewezen')!;
    expect(fenna.weigering('CorrigeerGebeurtenis', { gebeurtenisId: regie.eventId, ...naar })).toBe('niet-te-verplaatsen /reden');
    expect(fenna.weigering('CorrigeerGebeurtenis', { gebeurtenisId: nummer!.eventId, ...naar })).toBe('al-gecorrigeerd /gebeurtenisId');
  });
});
