import { beginVan, type Dag, dag, dagVan, definieerPolicy, laatste, type Moment, plusDagen, plusMaanden } from '@loopplank/kernel';
import { GebeurtenisGecorrigeerd } from '../correcties/events';
import { NazorgBeeindigd, NazorgcontactGemist, NazorgGepauzeerd, NazorgGestart, NazorgHervat, NazorgVerlengd } from '../nazorg/events';
import type { Programmacode } from '../nazorg/klok/programma';
import { programmaVersie } from '../nazorg/klok/programmas';
import { volgendeSluiting } from '../nazorg/klok/sluitdagen';
import { ContactGeweigerd, HerbezoekToegestaan, RustIngetrokken } from '../rust/events';
import { PlaatsingBeeindigd, PlaatsingGestart, PlaatsingGewijzigd } from '../werk/events';

interface Volgend {
  readonly jongereId: string;
  /** After this day nobody looks any more, unless somebody decides to go on. */
  readonly tot: Dag | null;
  /** The rhythm; null: not known, so every week. */
  readonly ritme: { readonly programma: Programmacode; readonly versie: number; readonly anker: Dag } | null;
  /** Through this day the rhythm is disturbed: look every week. */
  readonly wekelijksTot: Dag;
}

/** A window is three weeks; looking every week means that a miss is told within a week. */
const ELKE_DAGEN = 7;
/** What was missed pulls the next one forward; that one is done or missed within these days, and so is one to catch up after a pause. */
const ONRUST_DAGEN = 35;
/** The longest programme, half a year of pauses and the extensions fit in this. */
const UITERLIJK_MAANDEN = 36;
const NOOIT = dag('0001-01-01');
const ALTIJD = dag('9999-12-31');

const kijk = (op: Dag) => ({ naam: 'kijk', op: beginVan(op) });
const WEG = ['dossier-onbekend', 'dossier-gewist', 'dossier-ongedaan', 'dossier-samengevoegd'] as const;

/** When to look again: in a quiet rhythm when the next window has closed, else in a week. */
function straks({ ritme, wekelijksTot }: Volgend, vandaag: Dag): Dag {
  const week = plusDagen(vandaag, ELKE_DAGEN);
  if (ritme === null || wekelijksTot >= vandaag) return week;
  return volgendeSluiting(ritme.anker, programmaVersie(ritme.programma, ritme.versie), vandaag) ?? week;
}

/** Something moved the moments of this clock: look tomorrow, and every week through that day. */
const verstoord = (state: Volgend, vandaag: Dag, tot: Dag) =>
  ({ state: { ...state, wekelijksTot: laatste(state.wekelijksTot, tot) }, zetTimers: [kijk(plusDagen(vandaag, 1))] });

/**
 * Looks whether a check was missed, when that can be: what was missed follows from the facts and is decided by the
 * command, so a look that finds nothing records nothing. A clock that nothing disturbs has few such days; whatever may
 * move its moments makes the looks weekly.
 */
export const volgNazorg = definieerPolicy<Volgend>()({
  naam: 'volg-nazorg',
  versie: 2,
  uitleg: 'Kijken of een nazorgcheck is gemist: als de tijd ervoor voorbij is, en elke week zolang iets het ritme verstoort. Gemist: het volgende moment komt eerder, twee keer gaat naar wie de regie heeft, drie keer naar een andere weg.',
  doel: 'nazorg',
  begintBij: [NazorgGestart],
  luistertNaar: [
    NazorgVerlengd, NazorgBeeindigd, NazorgcontactGemist, NazorgGepauzeerd, NazorgHervat, HerbezoekToegestaan, ContactGeweigerd, RustIngetrokken,
    PlaatsingGestart, PlaatsingGewijzigd, PlaatsingBeeindigd, GebeurtenisGecorrigeerd,
  ],
  timers: { kijk: 'Is er een nazorgcheck gemist?' },
  opdrachten: { SignaleerGemistNazorgcontact: 'Leg vast wat gemist is, een keer, en haal het volgende moment naar voren.' },
  instantie: (event) => event.streamId.slice('jongere-'.length),
  initial: { jongereId: '', tot: null, ritme: null, wekelijksTot: NOOIT },
  opEvent: (state, event) => {
    const vandaag = dagVan(event.vastgelegdOp);
    switch (event.type) {
      case 'NazorgGestart': {
        const { programma, versie, anker } = event.data;
        // A second clock has facts of before it: its moments may have been disturbed already.
        const nieuw: Volgend = { jongereId: event.streamId.slice('jongere-'.length), tot: plusMaanden(anker, UITERLIJK_MAANDEN), ritme: { programma, versie, anker }, wekelijksTot: state.tot === null ? NOOIT : ALTIJD };
        // One for a departure of long ago does not wait for the first look.
        const eerste = anker > vandaag ? straks(nieuw, anker) : volgendeSluiting(anker, programmaVersie(programma, versie), anker) ?? vandaag;
        return { state: nieuw, zetTimers: [kijk(laatste(eerste, plusDagen(vandaag, 1)))] };
      }
      case 'NazorgVerlengd':
        return verstoord({ ...state, tot: plusMaanden(event.data.tot, UITERLIJK_MAANDEN - 24) }, vandaag, ALTIJD);
      case 'NazorgBeeindigd':
        // Also of somebody who died: an end can be taken back, and without a clock the look does nothing.
        return { state };
      case 'NazorgcontactGemist':
        return { state: { ...state, wekelijksTot: laatste(state.wekelijksTot, plusDagen(vandaag, ONRUST_DAGEN)) }, zetTimers: [kijk(plusDagen(vandaag, ELKE_DAGEN))] };
      case 'NazorgGepauzeerd':
        return verstoord(state, vandaag, event.data.effect === 'schuift' ? ALTIJD : plusDagen(event.data.hervatOp, ONRUST_DAGEN));
      case 'NazorgHervat':
        return verstoord(state, vandaag, plusDagen(laatste(event.data.op, vandaag), ONRUST_DAGEN));
      default:
        // A contract makes moments denser around its end, rest has no fixed day, and a correction may touch anything.
        return verstoord(state, vandaag, ALTIJD);
    }
  },
  opTimer: (state, { werkelijk }: { readonly werkelijk: Moment }) => {
    const vandaag = dagVan(werkelijk);
    if (state.tot === null || vandaag > state.tot) return { state, klaar: true };
    return {
      state,
      opdrachten: [{ streamId: `jongere-${state.jongereId}`, type: 'SignaleerGemistNazorgcontact', data: {}, magAfgewezen: WEG }],
      zetTimers: [kijk(straks(state, vandaag))],
    };
  },
  // Of before rhythms were known here: as then, every week.
  optillen: (state) => ({ ...(state as Pick<Volgend, 'jongereId' | 'tot'>), ritme: null, wekelijksTot: ALTIJD }),
});
