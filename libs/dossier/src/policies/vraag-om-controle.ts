import { beginVan, type Dag, definieerPolicy } from '@loopplank/kernel';
import { ControleNaOverdrachtUitgevoerd, OverdrachtGeaccepteerd } from '../overdracht/events';
import { JongereGeland, JongereTeruggevallen } from '../overdracht/loslaten-events';

interface Volgend {
  /** The acceptance or landing whose checks are due; empty: none. */
  readonly naId: string;
}

const controle = (op: Dag) => [{ naam: 'controle', op: beginVan(op) }];

/** After a handover both look how it goes, every six weeks until both let go; after landing on the days that were set. */
export const vraagOmControle = definieerPolicy<Volgend>()({
  naam: 'vraag-om-controle',
  versie: 1,
  uitleg: 'Na een overdracht komt er elke zes weken een controle tot beide loslaten; na het landen op de afgesproken dagen. Is het zover, dan staat de jongere vandaag op de lijst.',
  doel: 'doorstroompunt',
  begintBij: [OverdrachtGeaccepteerd, JongereGeland, JongereTeruggevallen],
  luistertNaar: [ControleNaOverdrachtUitgevoerd],
  timers: { controle: 'Het is tijd om te kijken hoe het gaat.' },
  opdrachten: { VraagOmControle: 'Zet de controle op de lijst van vandaag.' },
  instantie: (event) => event.streamId.slice('jongere-'.length),
  initial: { naId: '' },
  opEvent: (state, event) => {
    switch (event.type) {
      case 'OverdrachtGeaccepteerd':
        return { state: { naId: event.eventId }, zetTimers: controle(event.data.controleDatum) };
      case 'JongereGeland': {
        const [eerste] = event.data.controleDatums;
        return { state: { naId: event.eventId }, ...(eerste === undefined ? {} : { zetTimers: controle(eerste) }) };
      }
      case 'ControleNaOverdrachtUitgevoerd':
        if (event.data.naId !== state.naId) return { state };
        return event.data.volgendeDatum === undefined ? { state, klaar: true } : { state, zetTimers: controle(event.data.volgendeDatum) };
      case 'JongereTeruggevallen':
        return { state: { naId: event.eventId }, schrapTimers: ['controle'] };
    }
  },
  opTimer: (state, _, { instantie }) => ({
    state,
    opdrachten: [{ streamId: `jongere-${instantie}`, type: 'VraagOmControle', data: { naId: state.naId }, magAfgewezen: ['dossier-onbekend', 'dossier-gewist', 'dossier-ongedaan', 'dossier-samengevoegd'] }],
  }),
});
