import { dag } from '@loopplank/kernel';
import { Proefdossier } from '../testing/proefdossier';
import { ORGANISATIE, WOUTER } from '../testing/voorbeelden';
import { toestemmingenOp } from './state';

const geldt = (d: Proefdossier, op = d.vandaag) => toestemmingenOp(d.state, op).map((t) => t.data.waarvoor);

describe('what a youngster agrees to', () => {
  it('holds from its day until its last day, or until it is taken back', () => {
    const d = Proefdossier.aangemeld();
    const [t] = d.doe('LegToestemmingVast', { waarvoor: 'contactMetOuder', tot: dag('2026-12-31') });
    expect(t!.data).toEqual({ waarvoor: 'contactMetOuder', door: 'jongere', hoe: 'mondeling', datum: '2026-06-08', tot: '2026-12-31' });
    expect([geldt(d), geldt(d, dag('2027-01-01')), geldt(d, dag('2026-06-07'))]).toEqual([['contactMetOuder'], [], []]);
    d.later(5).doe('TrekToestemmingIn', { toestemmingId: t!.eventId }, { actor: WOUTER });
    expect([geldt(d), geldt(d, dag('2026-06-12'))]).toEqual([[], ['contactMetOuder']]);
    expect(d.doe('TrekToestemmingIn', { toestemmingId: t!.eventId })).toEqual([]);
  });

  it('the same again changes nothing; with somebody else it is another', () => {
    const d = Proefdossier.aangemeld();
    d.doe('LegToestemmingVast', { waarvoor: 'delen', organisatieId: ORGANISATIE.uwv });
    expect(d.later(1).doe('LegToestemmingVast', { waarvoor: 'delen', organisatieId: ORGANISATIE.uwv })).toEqual([]);
    expect(d.doe('LegToestemmingVast', { waarvoor: 'delen', organisatieId: ORGANISATIE.school })).toHaveLength(1);
  });

  it('follows a correction, and takes its withdrawal along when it never was', () => {
    const d = Proefdossier.aangemeld();
    const [t] = d.doe('LegToestemmingVast', { waarvoor: 'delen' });
    const [, nieuw] = d.doe('CorrigeerGebeurtenis', { gebeurtenisId: t!.eventId, reden: 'vergissing', nieuw: { soort: 'toestemming', velden: { hoe: 'schriftelijk' } } });
    d.doe('TrekToestemmingIn', { toestemmingId: t!.eventId });
    expect(geldt(d)).toEqual([]);
    expect(d.doe('CorrigeerGebeurtenis', { gebeurtenisId: nieuw!.eventId, reden: 'vergissing' })).toHaveLength(2);
  });

  it.each([
    ['toestemming-onbekend /toestemmingId', 'TrekToestemmingIn', { toestemmingId: ORGANISATIE.uwv }],
    ['in-de-toekomst /datum', 'LegToestemmingVast', { waarvoor: 'delen', datum: dag('2026-06-09') }],
    ['einde-voor-begin /tot', 'LegToestemmingVast', { waarvoor: 'delen', tot: dag('2026-06-07') }],
  ] as const)('refuses with %s', (code, type, data) => expect(Proefdossier.aangemeld().weigering(type, data as never)).toBe(code));
});
