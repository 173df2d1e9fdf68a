import { beginVan, type Dag, dagVan, definieerPolicy, type Moment, plusDagen, plusMaanden } from '@loopplank/kernel';
import { NazorgBeeindigd, NazorgGestart, NazorgVerlengd } from '../nazorg/events';

interface Volgend {
  readonly jongereId: string;
  /** After this day nobody looks any more, unless somebody decides to go on. */
  readonly tot: Dag | null;
}

/** A window is three weeks; looking every week means that a miss is told within a week. */
const ELKE_DAGEN = 7;
/** The first window closes 28 days after the start: 14 days of rhythm and 14 of grace. */
const EERSTE_DAGEN = 29;
/** The longest programme, half a year of pauses and the extensions fit in this. */
const UITERLIJK_MAANDEN = 36;

const kijk = (op: Dag) => ({ naam: 'kijk', op: beginVan(op) });
const WEG = ['dossier-onbekend', 'dossier-gewist', 'dossier-ongedaan', 'dossier-samengevoegd'] as const;

/**
 * Looks every week whether a check was missed. What was missed follows from the facts and is decided by the command, so
 * a look that finds nothing records nothing.
 */
export const volgNazorg = definieerPolicy<Volgend>()({
  naam: 'volg-nazorg',
  versie: 1,
  uitleg: 'Elke week kijken of een nazorgcheck is gemist. Gemist: het volgende moment komt eerder, twee keer gaat naar wie de regie heeft, drie keer naar een andere weg.',
  doel: 'nazorg',
  begintBij: [NazorgGestart],
  luistertNaar: [NazorgVerlengd, NazorgBeeindigd],
  timers: { kijk: 'Is er de afgelopen week een nazorgcheck gemist?' },
  opdrachten: { SignaleerGemistNazorgcontact: 'Leg vast wat gemist is, een keer, en haal het volgende moment naar voren.' },
  instantie: (event) => event.streamId.slice('jongere-'.length),
  initial: { jongereId: '', tot: null },
  opEvent: (state, event) => {
    switch (event.type) {
      case 'NazorgGestart': {
        const tot = plusMaanden(event.data.anker, UITERLIJK_MAANDEN);
        const begin = plusDagen(event.data.anker, EERSTE_DAGEN);
        const vandaag = dagVan(event.vastgelegdOp);
        // A second clock, or one for a departure of long ago, does not wait for the first look.
        return { state: { jongereId: event.streamId.slice('jongere-'.length), tot }, zetTimers: [kijk(begin > vandaag ? begin : plusDagen(vandaag, 1))] };
      }
      case 'NazorgVerlengd':
        return { state: { ...state, tot: plusMaanden(event.data.tot, UITERLIJK_MAANDEN - 24) } };
      case 'NazorgBeeindigd':
        // Also of somebody who died: an end can be taken back, and without a clock the look does nothing.
        return { state };
    }
  },
  opTimer: (state, { werkelijk }: { readonly werkelijk: Moment }) => {
    const vandaag = dagVan(werkelijk);
    if (state.tot === null || vandaag > state.tot) return { state, klaar: true };
    return {
      state,
      opdrachten: [{ streamId: `jongere-${state.jongereId}`, type: 'SignaleerGemistNazorgcontact', data: {}, magAfgewezen: WEG }],
      zetTimers: [kijk(plusDagen(vandaag, ELKE_DAGEN))],
    };
  },
});
