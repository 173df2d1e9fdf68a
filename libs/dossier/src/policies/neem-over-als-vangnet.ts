import { beginVan, dagVan, definieerPolicy } from '@loopplank/kernel';
import { RegieVacatureGesignaleerd } from '../overdracht/events';
import { RegieToegewezen } from '../regie/events';

/**
 * It was said that the seat is empty: who leads there has one more working day to name somebody. Then the vangnet of the
 * municipality takes over. Who that is is looked up when the timer goes off, not when it was set.
 */
export const neemOverAlsVangnet = definieerPolicy<{ readonly regieId: string }>()({
  naam: 'neem-over-als-vangnet',
  versie: 1,
  uitleg: 'Kiest een organisatie ook een werkdag na het signaal niemand, dan neemt het vangnet van de gemeente de regie over.',
  doel: 'doorstroompunt',
  begintBij: [RegieVacatureGesignaleerd],
  luistertNaar: [RegieToegewezen],
  timers: { vangnet: 'De leiding had een werkdag om iemand te kiezen.' },
  opdrachten: { NeemOverAlsVangnet: 'Het vangnet neemt over, zichtbaar en met een eigen grondslag; niets als er iemand gekozen is.' },
  instantie: (event) => event.streamId.slice('jongere-'.length),
  initial: { regieId: '' },
  opEvent: (state, event, { werkdagenNa }) => {
    if (event.type === 'RegieToegewezen') return { state, klaar: true };
    const { regieId, organisatieId } = event.data;
    return { state: { regieId }, zetTimers: [{ naam: 'vangnet', op: beginVan(werkdagenNa(dagVan(event.vastgelegdOp), 1, organisatieId)) }] };
  },
  opTimer: (state, _, { instantie }) => ({
    state, klaar: true,
    opdrachten: [{ streamId: `jongere-${instantie}`, type: 'NeemOverAlsVangnet', data: { regieId: state.regieId }, magAfgewezen: ['dossier-onbekend', 'dossier-gewist', 'dossier-ongedaan', 'dossier-samengevoegd'] }],
  }),
});
