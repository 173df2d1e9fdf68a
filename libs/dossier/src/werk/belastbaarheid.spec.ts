import { dag } from '@loopplank/kernel';
import { Proefdossier } from '../testing/proefdossier';
import { WOUTER } from '../testing/voorbeelden';

describe('StelBelastbaarheidVast', () => {
  it('is health: one number, for the organisation that measured it', () => {
    const d = Proefdossier.aangemeld();
    const [e] = d.doe('StelBelastbaarheidVast', { uren: 20, datum: dag('2026-05-11') });
    expect(e).toMatchObject({ type: 'BelastbaarheidVastgesteld', data: { belastbaarheid: [20], datum: '2026-05-11' } });
    expect(d.doe('StelBelastbaarheidVast', { uren: 20 })).toEqual([]);
    expect(d.doe('StelBelastbaarheidVast', { uren: 20 }, { actor: WOUTER })).toHaveLength(1);
    expect(d.doe('StelBelastbaarheidVast', { uren: 24 })).toHaveLength(1);
    expect(d.doe('StelBelastbaarheidVast', { uren: 20, datum: dag('2026-05-11') })).toEqual([]);
    expect(d.weigering('StelBelastbaarheidVast', { uren: 20, datum: dag('2026-06-09') })).toBe('in-de-toekomst /datum');
    expect(d.weigering('CorrigeerGebeurtenis', { gebeurtenisId: e!.eventId, reden: 'vergissing', nieuw: { soort: 'belastbaarheid', velden: { uren: 10 } } }, { actor: WOUTER })).toBe('andere-organisatie /gebeurtenisId');
    expect(d.doe('CorrigeerGebeurtenis', { gebeurtenisId: e!.eventId, reden: 'vergissing', nieuw: { soort: 'belastbaarheid', velden: { uren: 10 } } })[1]!.data).toMatchObject({ belastbaarheid: [10] });
  });
});
