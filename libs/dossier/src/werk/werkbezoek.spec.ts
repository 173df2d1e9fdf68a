import { dag, moment } from '@loopplank/kernel';
import { contactmomenten, laatsteContact, pogingenSindsContact } from '../contact/state';
import { geldende } from '../correcties/state';
import { verplaatsingVan } from '../correcties/verplaatsing';
import { volgendMomentOp } from '../regie/state';
import { Proefdossier } from '../testing/proefdossier';
import { INES, JONGERE, MARIJN, NU, ORGANISATIE, WOUTER } from '../testing/voorbeelden';

const bezoek = { werkgever: 'Bakkerij Kruim', aanwezig: ['jongere', 'werkgever'], uren: 24, belastbaarheid: 20, telefoon: '0531234567' } as const;
const bezoeken = (d: Proefdossier) => geldende(d.state, d.state.werk.bezoeken);

describe('LegWerkbezoekVast', () => {
  it('is two-way contact when the jongere was there, with what was seen beside it in one decision', () => {
    const d = Proefdossier.aangemeld();
    d.doe('RegistreerContact', { kanaal: 'bellen', uitkomst: 'nietOpgenomen', plaatsgevondenOp: moment('2026-06-05T09:00:00Z') });
    const op = moment('2026-06-08T05:00:00Z');
    const events = d.doe('LegWerkbezoekVast', { ...bezoek, notitie: 'gaat goed', themas: ['werk', 'gezondheid'], plaatsgevondenOp: op, afspraak: { tekst: 'minder uren vragen' } });
    expect(events.map((e) => e.type)).toEqual(['WerkplekbezoekAfgelegd', 'ContactGelegd', 'AfspraakGemaakt', 'VolgendMomentGepland']);
    expect(events[0]).toMatchObject({ geldigOp: op, data: { werkgever: 'Bakkerij Kruim', aanwezig: ['jongere', 'werkgever'], uren: 24, belastbaarheid: [20] } });
    expect(events[1]).toMatchObject({ geldigOp: op, data: { kanaal: 'werkbezoek', uitkomst: 'gesproken', aanleiding: 'jobcoaching', notitie: 'gaat goed', themas: ['werk'], gevoeligeThemas: ['gezondheid'] } });
    expect(laatsteContact(d.state)!.geldigOp).toBe(op);
    expect(volgendMomentOp(d.state, d.vandaag)!.data).toEqual({ datum: '2026-06-22', reden: 'naContact' });
  });

  it('is indirect contact when only the employer was there, and hides whether anything was measured', () => {
    const d = Proefdossier.aangemeld();
    d.doe('RegistreerContact', { kanaal: 'bellen', uitkomst: 'nietOpgenomen' });
    const [b, contact] = d.doe('LegWerkbezoekVast', { werkgever: 'Kruim', aanwezig: ['werkgever'] });
    expect(contact).toMatchObject({ type: 'IndirectContactGelegd', data: { betrokkene: 'werkgever' } });
    expect(b!.data).toEqual({ werkgever: 'Kruim', aanwezig: ['werkgever'], belastbaarheid: [] });
    expect(pogingenSindsContact(d.state)).toBe(1);
  });

  it('names work that is known by the id it has now', () => {
    const d = Proefdossier.aangemeld();
    const [p] = d.doe('StartPlaatsing', { werkgever: 'Kruim', van: dag('2026-02-01') });
    const [, nieuw] = d.doe('CorrigeerGebeurtenis', { gebeurtenisId: p!.eventId, reden: 'vergissing', nieuw: { soort: 'plaatsing', velden: { uren: 8 } } });
    const [b] = d.doe('LegWerkbezoekVast', { plaatsingId: p!.eventId, aanwezig: ['jongere'] });
    expect(b!.data).toMatchObject({ plaatsingId: nieuw!.eventId });
  });

  it('refuses what is no visit', () => {
    const d = Proefdossier.aangemeld();
    const [p] = d.doe('StartPlaatsing', { werkgever: 'Kruim', van: dag('2026-02-01') });
    const fout = (anders: object) => d.weigering('LegWerkbezoekVast', { ...bezoek, ...anders });
    expect(fout({ aanwezig: [] })).toBe('niemand-gesproken /aanwezig');
    expect(fout({ plaatsingId: p!.eventId })).toBe('werkgever-volgt /werkgever');
    expect(d.weigering('LegWerkbezoekVast', { aanwezig: ['jongere'] })).toBe('werkgever-nodig /werkgever');
    expect(d.weigering('LegWerkbezoekVast', { plaatsingId: ORGANISATIE.uwv, aanwezig: ['jongere'] })).toBe('plaatsing-onbekend /plaatsingId');
    expect(fout({ plaatsgevondenOp: moment('2026-06-09T10:00:00Z') })).toBe('in-de-toekomst /plaatsgevondenOp');
  });
});

describe('corrections of a visit', () => {
  const vastgelegd = () => {
    const d = Proefdossier.aangemeld();
    const [b, c] = d.doe('LegWerkbezoekVast', { ...bezoek, notitie: 'x', afspraak: { tekst: 'minder uren vragen' } });
    return { d, b: b!.eventId, c: c!.eventId };
  };

  it('changes what was seen, by its own organisation', () => {
    const { d, b } = vastgelegd();
    const nieuw = { soort: 'werkbezoek', velden: { belastbaarheid: 16, telefoon: null } } as const;
    expect(d.weigering('CorrigeerGebeurtenis', { gebeurtenisId: b, reden: 'vergissing', nieuw }, { actor: WOUTER })).toBe('andere-organisatie /gebeurtenisId');
    d.doe('CorrigeerGebeurtenis', { gebeurtenisId: b, reden: 'vergissing', nieuw }, { actor: INES });
    expect(bezoeken(d)).toMatchObject([{ geldigOp: NU, data: { belastbaarheid: [16], uren: 24 } }]);
    expect(bezoeken(d)[0]!.data).not.toHaveProperty('telefoon');
  });

  it('was when its contact was: another day for one is another day for both', () => {
    const { d, b, c } = vastgelegd();
    d.doe('CorrigeerGebeurtenis', { gebeurtenisId: b, reden: 'vergissing', nieuw: { soort: 'werkbezoek', velden: { uren: 8 } } });
    const op = moment('2026-06-05T09:00:00Z');
    d.doe('CorrigeerGebeurtenis', { gebeurtenisId: c, reden: 'verkeerdeDatum', nieuw: { soort: 'contact', velden: { plaatsgevondenOp: op } } });
    expect(bezoeken(d)).toMatchObject([{ geldigOp: op, data: { uren: 8 } }]);
    expect(contactmomenten(d.state)).toMatchObject([{ geldigOp: op }]);
  });

  it('a contact that never was takes the visit along; a visit that was none leaves the contact', () => {
    const { d, c } = vastgelegd();
    d.doe('CorrigeerGebeurtenis', { gebeurtenisId: c, reden: 'dubbel' });
    expect([bezoeken(d), contactmomenten(d.state)]).toEqual([[], []]);
    const ander = vastgelegd();
    ander.d.doe('CorrigeerGebeurtenis', { gebeurtenisId: ander.b, reden: 'vergissing' });
    expect([bezoeken(ander.d).length, contactmomenten(ander.d.state).length]).toEqual([0, 1]);
  });

  it.each(['b', 'c'] as const)('moves as a whole to the right file, whichever half is named (%s)', (helft) => {
    const { d, ...ids } = vastgelegd();
    const tarik = new Proefdossier(NU, MARIJN, JONGERE.tarik);
    tarik.legVast(d.events.slice(0, 4));
    const [correctie] = d.doe('CorrigeerGebeurtenis', { gebeurtenisId: ids[helft], reden: 'verkeerdeJongere', naarJongereId: JONGERE.tarik });
    expect([bezoeken(d), contactmomenten(d.state)]).toEqual([[], []]);
    const over = tarik.doe('NeemVerplaatsteOver', { feiten: verplaatsingVan(d.state, correctie!.eventId)!.feiten });
    expect(over.map((e) => e.type).sort()).toEqual(['AfspraakGemaakt', 'ContactGelegd', 'VolgendMomentGepland', 'WerkplekbezoekAfgelegd']);
    expect(over.find((e) => e.type === 'WerkplekbezoekAfgelegd')!.data).toMatchObject({ werkgever: 'Bakkerij Kruim', belastbaarheid: [20], verplaatstVan: ids.b });
  });

  it('tells the employer by name in a file where the work is not known', () => {
    const d = Proefdossier.aangemeld();
    const [p] = d.doe('StartPlaatsing', { werkgever: 'Kruim', van: dag('2026-02-01') });
    const [b] = d.doe('LegWerkbezoekVast', { plaatsingId: p!.eventId, aanwezig: ['jongere'] });
    const [correctie] = d.doe('CorrigeerGebeurtenis', { gebeurtenisId: b!.eventId, reden: 'verkeerdeJongere', naarJongereId: JONGERE.tarik });
    expect(verplaatsingVan(d.state, correctie!.eventId)!.feiten.find((f) => f.soort === 'werkbezoek')!.velden).toEqual({ werkgever: 'Kruim', aanwezig: ['jongere'] });
  });
});
