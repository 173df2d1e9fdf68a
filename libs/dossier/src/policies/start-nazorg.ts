import { definieerPolicy } from '@loopplank/kernel';
import { DiplomaBehaald, ToekomstgesprekGevoerd, UitschrijvingGemeld } from '../school/events';

type Niets = Record<string, never>;

/** Refusals that say there is nobody left to do this for. */
const WEG = ['dossier-onbekend', 'dossier-gewist', 'dossier-ongedaan', 'dossier-samengevoegd'] as const;

/** Going on at another school is no departure. */
const BLIJFT_OP_SCHOOL = 'andereSchool';

/**
 * Whoever leaves school gets a clock without anybody having to think of it. The command decides whether there is
 * enough to start with, whether a clock runs already and whether something connects; else it does nothing.
 */
export const startNazorgNaVertrek = definieerPolicy<Niets>()({
  naam: 'start-nazorg-na-vertrek',
  versie: 1,
  uitleg: 'Wie van school gaat, een diploma haalt of het toekomstgesprek had, krijgt vanzelf nazorg.',
  doel: 'nazorg',
  begintBij: [UitschrijvingGemeld, DiplomaBehaald, ToekomstgesprekGevoerd],
  luistertNaar: [],
  timers: {},
  opdrachten: { StartNazorg: 'De klok begint te tellen vanaf de uitstroom of het diploma.' },
  instantie: (event) => event.streamId.slice('jongere-'.length),
  initial: {},
  opEvent: (state, event) => {
    if (event.type === 'UitschrijvingGemeld' && event.data.reden === BLIJFT_OP_SCHOOL) return { state, klaar: true };
    const oorzaak = event.type === 'DiplomaBehaald' ? 'diploma' : event.type === 'UitschrijvingGemeld' ? 'uitschrijving' : 'gesprek';
    return {
      state,
      klaar: true,
      opdrachten: [{ streamId: event.streamId, type: 'StartNazorg', data: { oorzaak, oorzaakId: event.eventId }, magAfgewezen: WEG }],
    };
  },
  opTimer: (state) => ({ state, klaar: true }),
});
