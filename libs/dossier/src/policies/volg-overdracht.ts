import { beginVan, definieerPolicy, plusDagen } from '@loopplank/kernel';
import { OverdrachtAangeboden, OverdrachtGeaccepteerd, OverdrachtGeweigerd } from '../overdracht/events';

interface Aangeboden {
  readonly jongereId: string;
}

const WEG = ['dossier-onbekend', 'dossier-gewist', 'dossier-ongedaan', 'dossier-samengevoegd'] as const;

/**
 * An offer that nobody answers: the receiver is reminded, then those who lead there, and on the day after the latest
 * one it expires. The days stand in the offer, counted by the calendar of the receiver.
 */
export const volgOverdracht = definieerPolicy<Aangeboden>()({
  naam: 'volg-overdracht',
  versie: 1,
  uitleg: 'Herinneren aan een overdracht zonder antwoord: na twee werkdagen de ontvanger, na vijf de leiding daar. Na de laatste dag vervalt zij, en de afzender moet kiezen wat er nu gebeurt.',
  doel: 'doorstroompunt',
  begintBij: [OverdrachtAangeboden],
  luistertNaar: [OverdrachtGeaccepteerd, OverdrachtGeweigerd],
  timers: { ontvanger: 'Twee werkdagen zonder antwoord.', leiding: 'Vijf werkdagen zonder antwoord.', verlopen: 'De laatste dag om te antwoorden is voorbij.' },
  opdrachten: { HerinnerAanOverdracht: 'Leg vast dat iemand eraan herinnerd is.', LaatOverdrachtVerlopen: 'De regie blijft waar zij is; de afzender kiest vandaag wat nu.' },
  instantie: (event) => (event.type === 'OverdrachtAangeboden' ? event.eventId : event.data.overdrachtId),
  initial: { jongereId: '' },
  opEvent: (state, event) => {
    if (event.type !== 'OverdrachtAangeboden') return { state, klaar: true };
    const { herinnerDatum, leidingDatum, uiterlijkDatum } = event.data;
    return {
      state: { jongereId: event.streamId.slice('jongere-'.length) },
      zetTimers: [
        { naam: 'ontvanger', op: beginVan(herinnerDatum) }, { naam: 'leiding', op: beginVan(leidingDatum) }, { naam: 'verlopen', op: beginVan(plusDagen(uiterlijkDatum, 1)) },
      ],
    };
  },
  opTimer: ({ jongereId }, { naam }, { instantie }) => {
    const streamId = `jongere-${jongereId}`;
    if (naam !== 'verlopen') return { state: { jongereId }, opdrachten: [{ streamId, type: 'HerinnerAanOverdracht', data: { overdrachtId: instantie, stap: naam }, magAfgewezen: WEG }] };
    return { state: { jongereId }, klaar: true, opdrachten: [{ streamId, type: 'LaatOverdrachtVerlopen', data: { overdrachtId: instantie }, magAfgewezen: WEG }] };
  },
});
