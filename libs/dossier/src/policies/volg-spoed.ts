import { definieerPolicy } from '@loopplank/kernel';
import { HulpvraagAfgerond, HulpvraagGesignaleerd, HulpvraagOpgepakt, SpoedDoorgegeven } from '../hulpvraag/events';

interface Spoed {
  readonly streamId: string;
  readonly hulpvraagId: string;
}

const WEG = ['dossier-onbekend', 'dossier-gewist', 'dossier-ongedaan', 'dossier-samengevoegd'] as const;

const geefDoor = ({ streamId, hulpvraagId }: Spoed) => ({ streamId, type: 'GeefSpoedDoor', data: { hulpvraagId }, magAfgewezen: WEG });

/**
 * No roof, not safe: somebody with a name hears it now. Nobody takes it up: the next one hears it. The command knows the
 * ladder and says when to go on, so this rule knows neither people nor hours. A corrected request is an instance of its
 * own; the command sees that they are one.
 */
export const volgSpoed = definieerPolicy<Spoed>()({
  naam: 'volg-spoed',
  versie: 1,
  uitleg: 'Een urgente hulpvraag gaat meteen naar iemand met naam. Pakt die hem niet op, dan na een paar minuten naar de volgende, tot iemand het doet.',
  doel: 'doorstroompunt',
  begintBij: [HulpvraagGesignaleerd],
  luistertNaar: [SpoedDoorgegeven, HulpvraagOpgepakt, HulpvraagAfgerond],
  timers: { volgende: 'Niemand pakte de hulpvraag op tijd op.' },
  opdrachten: { GeefSpoedDoor: 'Geef de hulpvraag aan de volgende die hem kan oppakken.', VraagVerzending: 'Stuur wie het aangaat nu een bericht.' },
  instantie: (event) => (event.type === 'HulpvraagGesignaleerd' ? event.eventId : event.data.hulpvraagId),
  initial: { streamId: '', hulpvraagId: '' },
  opEvent: (state, event, { id }) => {
    switch (event.type) {
      case 'HulpvraagGesignaleerd': {
        const volgend = { streamId: event.streamId, hulpvraagId: event.eventId };
        return event.data.urgentie === 'urgent' ? { state: volgend, opdrachten: [geefDoor(volgend)] } : { state: volgend, klaar: true };
      }
      case 'SpoedDoorgegeven':
        return {
          state,
          zetTimers: [{ naam: 'volgende', op: event.data.volgendeOp }],
          opdrachten: event.data.medewerkerIds.map((medewerkerId) => ({ streamId: `verzending-${id(medewerkerId)}`, type: 'VraagVerzending', data: { soort: 'spoed', medewerkerId } })),
        };
      default:
        return { state, klaar: true };
    }
  },
  opTimer: (state) => ({ state, opdrachten: [geefDoor(state)] }),
});
