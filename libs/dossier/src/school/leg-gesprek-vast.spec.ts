import { dag } from '@loopplank/kernel';
import { laatsteContact, pogingenSindsContact } from '../contact/state';
import { volgendMomentOp } from '../regie/state';
import { Proefdossier } from '../testing/proefdossier';
import { gesprekken } from './state';

const uitstroom = { soort: 'uitstroom', datum: dag('2026-06-04'), aanwezig: ['jongere', 'school', 'gemeente'], nummer: 2, profiel: 'arbeid' } as const;

describe('LegGesprekVast', () => {
  it('keeps a conversation on its own day, with its agreements', () => {
    const d = Proefdossier.aangemeld();
    const events = d.doe('LegGesprekVast', { ...uitstroom, verslag: 'Wil naar buiten.', afspraken: [{ tekst: 'stageplek zoeken' }] });
    expect(events.map((e) => e.type)).toEqual(['UitstroomgesprekGevoerd', 'AfspraakGemaakt', 'VolgendMomentGepland']);
    expect(events[0]).toMatchObject({ geldigOp: '2026-06-03T22:00:00.000Z', data: { nummer: 2, profiel: 'arbeid', verslag: 'Wil naar buiten.' } });
    expect(volgendMomentOp(d.state, d.vandaag)!.data).toEqual({ datum: '2026-06-18', reden: 'naContact' });
    expect(gesprekken(d.state)).toHaveLength(1);
  });

  it.each([
    ['afspraken-nodig /afspraken', { soort: 'toekomst', nummer: undefined, profiel: undefined }],
    ['veld-hoort-niet /nummer', { soort: 'advies' }],
    ['veld-hoort-niet /profiel', { soort: 'driegesprek', nummer: undefined }],
    ['driegesprek-drie /aanwezig', { soort: 'driegesprek', nummer: undefined, profiel: undefined, aanwezig: ['jongere', 'school', 'ouder'] }],
    ['driegesprek-drie /aanwezig', { soort: 'driegesprek', nummer: undefined, profiel: undefined, aanwezig: ['school', 'gemeente', 'jobcoach'] }],
    ['in-de-toekomst /datum', { datum: dag('2026-06-09') }],
    ['afspraak-voorbij /afspraken/1/uiterlijk', { afspraken: [{ tekst: 'a' }, { tekst: 'b', uiterlijk: dag('2026-06-01') }] }],
    ['moment-voorbij /volgendMoment/datum', { volgendMoment: { datum: dag('2026-06-01') } }],
  ] as const)('refuses with %s', (code, anders) => {
    const data = JSON.parse(JSON.stringify({ ...uitstroom, ...anders }));
    expect(Proefdossier.aangemeld().weigering('LegGesprekVast', data)).toBe(code);
  });

  it('a conversation with the jongere ends a row of attempts', () => {
    const d = Proefdossier.aangemeld();
    d.later(1).doe('RegistreerContact', { kanaal: 'bellen', uitkomst: 'nietOpgenomen' });
    d.later(1).doe('LegGesprekVast', { soort: 'driegesprek', datum: d.vandaag, aanwezig: ['jongere', 'school', 'jobcoach'] });
    expect(pogingenSindsContact(d.state)).toBe(0);
    expect(laatsteContact(d.state)!.type).toBe('DriegesprekGevoerd');
    d.doe('RegistreerContact', { kanaal: 'bellen', uitkomst: 'nietOpgenomen', plaatsgevondenOp: d.events[6]!.geldigOp });
    expect(volgendMomentOp(d.state, d.vandaag)!.data).toEqual({ datum: '2026-06-24', reden: 'naContact' });
  });

  it('a conversation about the jongere without them is indirect', () => {
    const d = Proefdossier.aangemeld();
    d.later(20).doe('LegGesprekVast', { soort: 'advies', datum: d.vandaag, aanwezig: ['school', 'gemeente'] });
    expect(volgendMomentOp(d.state, d.vandaag)!.data).toEqual({ datum: '2026-07-06', reden: 'naContact' });
  });
});
