import { beginVan, definieerPolicy, plusDagen } from '@loopplank/kernel';
import { JongereGeland, JongereTeruggevallen } from '../overdracht/loslaten-events';
import { OverdrachtGeaccepteerd } from '../overdracht/events';
import { UitschrijvingGemeld } from '../school/events';
import { PlaatsingBeeindigd } from '../werk/events';

/** Work or school of somebody who landed stops: unless something else goes on, that is falling back, on the same day. */
export const bewaakLanding = definieerPolicy<object>()({
  naam: 'bewaak-landing',
  versie: 1,
  uitleg: 'Stopt na het landen het werk of de school en is er niets anders, dan heeft wie de regie heeft de jongere dezelfde dag weer op de lijst.',
  doel: 'doorstroompunt',
  begintBij: [JongereGeland],
  luistertNaar: [PlaatsingBeeindigd, UitschrijvingGemeld, JongereTeruggevallen, OverdrachtGeaccepteerd],
  timers: { werkGestopt: 'De laatste werkdag is voorbij.', schoolGestopt: 'De jongere is van school.' },
  opdrachten: { MeldTerugval: 'Leg vast dat het toch niet alleen gaat; niets als er ander werk of een andere school is.' },
  instantie: (event) => event.streamId.slice('jongere-'.length),
  initial: {},
  opEvent: (state, event) => {
    switch (event.type) {
      case 'JongereGeland':
        return { state };
      case 'PlaatsingBeeindigd':
        return { state, zetTimers: [{ naam: 'werkGestopt', op: beginVan(plusDagen(event.data.tot, 1)) }] };
      case 'UitschrijvingGemeld':
        return { state, zetTimers: [{ naam: 'schoolGestopt', op: beginVan(event.data.per) }] };
      default:
        return { state, klaar: true };
    }
  },
  opTimer: (state, { naam }, { instantie }) => ({
    state,
    opdrachten: [{ streamId: `jongere-${instantie}`, type: 'MeldTerugval', data: { reden: naam }, magAfgewezen: ['niet-geland', 'dossier-onbekend', 'dossier-gewist', 'dossier-ongedaan', 'dossier-samengevoegd'] }],
  }),
});
