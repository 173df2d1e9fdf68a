import { definieerPolicy } from '@loopplank/kernel';
import { NoodtoegangGebruikt } from '../noodtoegang/events';

/** Who keeps watch hears at once that somebody broke the glass. */
export const meldNoodtoegang = definieerPolicy<Record<string, never>>()({
  naam: 'meld-noodtoegang',
  versie: 1,
  uitleg: 'Opent iemand een dossier met noodtoegang, dan krijgt wie toezicht houdt meteen een bericht.',
  doel: 'verantwoording',
  begintBij: [NoodtoegangGebruikt],
  luistertNaar: [],
  timers: {},
  opdrachten: { VraagVerzending: 'Stuur wie toezicht houdt nu een bericht.' },
  instantie: (event) => event.eventId,
  initial: {},
  opEvent: (state, event, { id }) => ({
    state,
    klaar: true,
    opdrachten: event.data.gemeldAan.map((medewerkerId) => ({ streamId: `verzending-${id(medewerkerId)}`, type: 'VraagVerzending', data: { soort: 'noodtoegang', medewerkerId } })),
  }),
  opTimer: (state) => ({ state, klaar: true }),
});
