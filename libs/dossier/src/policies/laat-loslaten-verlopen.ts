import { beginVan, definieerPolicy, plusDagen } from '@loopplank/kernel';
import { LoslatenBevestigd, LoslatenUitgesteld, LoslatenVoorgesteld } from '../overdracht/loslaten-events';

/** The first key was turned and the second never was: after three weeks the proposal is gone, and nothing has changed. */
export const laatLoslatenVerlopen = definieerPolicy<{ readonly jongereId: string }>()({
  naam: 'laat-loslaten-verlopen',
  versie: 1,
  uitleg: 'Een voorstel om los te laten dat niemand bevestigt, vervalt na 21 dagen.',
  doel: 'doorstroompunt',
  begintBij: [LoslatenVoorgesteld],
  luistertNaar: [LoslatenBevestigd, LoslatenUitgesteld],
  timers: { verlopen: 'De laatste dag om te bevestigen is voorbij.' },
  opdrachten: { LaatLoslatenVerlopen: 'Het voorstel vervalt; alles blijft zoals het was.' },
  instantie: (event) => (event.type === 'LoslatenVoorgesteld' ? event.eventId : event.data.voorstelId),
  initial: { jongereId: '' },
  opEvent: (state, event) =>
    event.type === 'LoslatenVoorgesteld'
      ? { state: { jongereId: event.streamId.slice('jongere-'.length) }, zetTimers: [{ naam: 'verlopen', op: beginVan(plusDagen(event.data.uiterlijkDatum, 1)) }] }
      : { state, klaar: true },
  opTimer: (state, _, { instantie }) => ({
    state, klaar: true,
    opdrachten: [{ streamId: `jongere-${state.jongereId}`, type: 'LaatLoslatenVerlopen', data: { voorstelId: instantie }, magAfgewezen: ['dossier-onbekend', 'dossier-gewist', 'dossier-ongedaan', 'dossier-samengevoegd'] }],
  }),
});
