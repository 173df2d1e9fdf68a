import { beginVan, definieerPolicy } from '@loopplank/kernel';
import { OnbereikbaarVastgesteld } from '../zoektocht/events';

/** Not found is no end: on the agreed day the search begins again by itself. */
export const zoekOpnieuw = definieerPolicy<{ readonly onbereikbaarId: string }>()({
  naam: 'zoek-opnieuw',
  versie: 1,
  uitleg: 'Is een jongere niet gevonden, dan begint het zoeken na een half jaar vanzelf opnieuw, tenzij er intussen contact was.',
  doel: 'doorstroompunt',
  begintBij: [OnbereikbaarVastgesteld],
  luistertNaar: [],
  timers: { opnieuw: 'Het is tijd om weer te zoeken.' },
  opdrachten: { HervatOnderzoek: 'Begin opnieuw te zoeken; niets als er intussen contact was.' },
  instantie: (event) => event.streamId.slice('jongere-'.length),
  initial: { onbereikbaarId: '' },
  opEvent: (_, event) => ({ state: { onbereikbaarId: event.eventId }, zetTimers: [{ naam: 'opnieuw', op: beginVan(event.data.opnieuwDatum) }] }),
  opTimer: (state, _, { instantie }) => ({
    state, klaar: true,
    opdrachten: [{ streamId: `jongere-${instantie}`, type: 'HervatOnderzoek', data: { onbereikbaarId: state.onbereikbaarId }, magAfgewezen: ['dossier-onbekend', 'dossier-gewist', 'dossier-ongedaan', 'dossier-samengevoegd'] }],
  }),
});
