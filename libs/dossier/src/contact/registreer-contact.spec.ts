import { dag, moment } from '@loopplank/kernel';
import { volgendMomentOp } from '../regie/state';
import { Proefdossier } from '../testing/proefdossier';
import { ORGANISATIE, SORAYA } from '../testing/voorbeelden';
import { contactgegevensOp, laatsteContact, pogingenSindsContact } from './state';

const poging = { kanaal: 'bellen', uitkomst: 'nietOpgenomen' } as const;
const gesproken = { kanaal: 'bellen', uitkomst: 'gesproken' } as const;
const moment_ = (d: Proefdossier) => volgendMomentOp(d.state, d.vandaag)!.data;
const nummer = (d: Proefdossier) => d.state.contact.gegevens[0]!.id;

describe('what a touchpoint is', () => {
  it.each([
    ['ContactGelegd', { ...gesproken }],
    ['ContactGelegd', { kanaal: 'app', uitkomst: 'beantwoord', betrokkene: 'jongere' }],
    ['ContactGelegd', { kanaal: 'groep', uitkomst: 'aanwezig' }],
    ['IndirectContactGelegd', { ...gesproken, betrokkene: 'ouder' }],
    ['ContactpogingGeregistreerd', { ...poging }],
    ['ContactpogingGeregistreerd', { kanaal: 'kaart', uitkomst: 'verzonden' }],
    ['ContactpogingGeregistreerd', { ...poging, betrokkene: 'werkgever' }],
  ] as const)('is %s for %j', (type, c) => expect(Proefdossier.aangemeld().doe('RegistreerContact', c)[0]!.type).toBe(type));

  it('an attempt is complete with channel and outcome', () => {
    const [e] = Proefdossier.aangemeld().doe('RegistreerContact', poging);
    // The sensitive themes are there, empty: their absence must look like their presence.
    expect(e!.data).toEqual({ kanaal: 'bellen', uitkomst: 'nietOpgenomen', betrokkene: 'jongere', gevoeligeThemas: [] });
  });

  it('sensitive themes go apart from the others', () => {
    const [e] = Proefdossier.aangemeld().doe('RegistreerContact', { ...gesproken, themas: ['schulden', 'werk', 'werk'] });
    expect(e!.data).toMatchObject({ themas: ['werk'], gevoeligeThemas: ['schulden'] });
  });

  it('two reporters may record the same meeting, and no limit on outreach counts', () => {
    const d = Proefdossier.aangemeld();
    for (let i = 0; i < 12; i++) d.doe('RegistreerContact', poging);
    expect(pogingenSindsContact(d.state)).toBe(12);
    d.doe('RegistreerContact', gesproken);
    d.doe('RegistreerContact', gesproken, { actor: SORAYA });
    expect(pogingenSindsContact(d.state)).toBe(0);
    expect(laatsteContact(d.state)!.organisatieId).toBe(ORGANISATIE.school);
  });
});

describe('when it took place', () => {
  const op = (tekst: string) => ({ ...poging, plaatsgevondenOp: moment(tekst) });

  it('is told late with its own time', () => {
    const [e] = Proefdossier.aangemeld().doe('RegistreerContact', op('2026-06-05T09:00:00Z'));
    expect(e!.geldigOp).toBe('2026-06-05T09:00:00.000Z');
  });

  it('a clock up to five minutes ahead is taken as now', () => {
    const [e] = Proefdossier.aangemeld().doe('RegistreerContact', op('2026-06-08T06:17:00Z'));
    expect(e!.geldigOp).toBe('2026-06-08T06:12:00.000Z');
  });

  it.each([
    ['in-de-toekomst', '2026-06-08T06:17:01Z'],
    ['voor-geboorte', '2007-03-13T09:00:00Z'],
    ['te-lang-geleden', '2016-06-07T09:00:00Z'],
  ])('is refused with %s', (code, tekst) => {
    expect(Proefdossier.aangemeld().weigering('RegistreerContact', op(tekst))).toBe(`${code} /plaatsgevondenOp`);
  });

  it('what is told late does not count as the last', () => {
    const d = Proefdossier.aangemeld();
    d.doe('RegistreerContact', gesproken);
    d.doe('RegistreerContact', op('2026-06-05T09:00:00Z'));
    expect(pogingenSindsContact(d.state)).toBe(0);
    expect(moment_(d)).toEqual({ datum: '2026-06-22', reden: 'naContact' });
  });
});

describe('the number that was used', () => {
  it('does not work after a wrong number, once', () => {
    const d = Proefdossier.aangemeld();
    const fout = { kanaal: 'bellen', uitkomst: 'nummerFout', contactgegevenId: nummer(d) } as const;
    expect(d.doe('RegistreerContact', fout).map((e) => e.type)).toEqual(['ContactpogingGeregistreerd', 'ContactgegevenOngeldigGebleken', 'VolgendMomentGepland']);
    expect(contactgegevensOp(d.state, d.vandaag)[0]).toMatchObject({ ongeldig: { reden: 'nummerFout' }, misluktSindsdien: 1 });
    expect(moment_(d)).toEqual({ datum: '2026-06-09', wat: 'Een nummer zoeken dat werkt', reden: 'naPoging' });
    expect(d.doe('RegistreerContact', fout).map((e) => e.type)).toEqual(['ContactpogingGeregistreerd']);
  });

  it('works again when somebody answered it', () => {
    const d = Proefdossier.aangemeld();
    d.doe('RegistreerContact', { ...poging, uitkomst: 'nummerFout', contactgegevenId: nummer(d) });
    d.later(1).doe('RegistreerContact', { ...gesproken, contactgegevenId: nummer(d) });
    const [rij] = contactgegevensOp(d.state, d.vandaag);
    expect(rij).toMatchObject({ laatstGeluktOp: d.nu, misluktSindsdien: 0 });
    expect(rij!.ongeldig).toBeUndefined();
  });

  it('must be one of this file', () => {
    expect(Proefdossier.aangemeld().weigering('RegistreerContact', { ...poging, contactgegevenId: ORGANISATIE.uwv })).toBe('contactgegeven-onbekend /contactgegevenId');
  });
});

describe('the next moment after a touchpoint', () => {
  it('follows the outcome of a first attempt at once', () => {
    const d = Proefdossier.aangemeld();
    d.doe('RegistreerContact', poging);
    expect(moment_(d)).toEqual({ datum: '2026-06-09', kanaal: 'bellen', wat: 'Nog eens proberen, in de middag', reden: 'naPoging' });
  });

  it('follows the rhythm after contact', () => {
    const d = Proefdossier.aangemeld();
    d.doe('RegistreerContact', poging);
    d.later(1).doe('RegistreerContact', gesproken);
    expect(moment_(d)).toEqual({ datum: '2026-06-23', reden: 'naContact' });
  });

  it('is the one the worker chose', () => {
    const d = Proefdossier.aangemeld();
    const [, plan] = d.doe('RegistreerContact', { ...gesproken, volgendMoment: { datum: dag('2026-07-01'), kanaal: 'werkbezoek' } });
    expect(plan!.data).toEqual({ datum: '2026-07-01', kanaal: 'werkbezoek', reden: 'gekozen' });
    expect(d.weigering('RegistreerContact', { ...gesproken, volgendMoment: { datum: dag('2026-06-01') } })).toBe('moment-voorbij /volgendMoment/datum');
  });

  it('a chosen moment ahead is a promise that no rule moves', () => {
    const d = Proefdossier.aangemeld();
    d.doe('PlanVolgendMoment', { datum: dag('2026-06-11'), wat: 'werkbezoek' });
    expect(d.doe('RegistreerContact', gesproken)).toHaveLength(1);
    expect(d.doe('RegistreerContact', poging)).toHaveLength(1);
    d.later(3).doe('RegistreerContact', gesproken);
    expect(moment_(d)).toEqual({ datum: '2026-06-25', reden: 'naContact' });
  });

  it('an attempt far before a moment of the rhythm leaves it', () => {
    const d = Proefdossier.aangemeld();
    d.doe('RegistreerContact', gesproken);
    expect(d.doe('RegistreerContact', poging, { actor: SORAYA })).toHaveLength(1);
    d.later(8).doe('RegistreerContact', poging);
    expect(moment_(d).reden).toBe('naPoging');
  });

  it('an overdue moment is planned anew by whatever is recorded, never in the past', () => {
    const d = Proefdossier.aangemeld();
    d.later(20).doe('RegistreerContact', { ...poging, plaatsgevondenOp: moment('2026-06-09T09:00:00Z') });
    expect(moment_(d).datum).toBe('2026-06-29');
  });

  it('somebody else who does not answer leaves the jongere on the list of today', () => {
    const d = Proefdossier.aangemeld();
    d.doe('PlanVolgendMoment', { datum: d.vandaag });
    expect(d.doe('RegistreerContact', { ...poging, betrokkene: 'werkgever' })).toHaveLength(1);
    d.doe('RegistreerContact', { ...gesproken, betrokkene: 'werkgever' });
    expect(moment_(d)).toEqual({ datum: '2026-06-15', reden: 'naContact' });
  });

  it('an agreement with a deadline comes first', () => {
    const d = Proefdossier.aangemeld();
    const events = d.doe('RegistreerContact', { ...gesproken, afspraak: { tekst: 'loonstrook opsturen', door: 'jongere', uiterlijk: dag('2026-06-12') } });
    expect(events.map((e) => e.type)).toEqual(['ContactGelegd', 'AfspraakGemaakt', 'VolgendMomentGepland']);
    expect(moment_(d)).toEqual({ datum: '2026-06-12', reden: 'afspraak' });
    expect(d.weigering('RegistreerContact', { ...gesproken, afspraak: { tekst: 'x', uiterlijk: dag('2026-06-01') } })).toBe('afspraak-voorbij /afspraak/uiterlijk');
  });
});
