import { nooit, type RecordedEvent } from '@loopplank/kernel';
import { evolveTeams, type Teams } from '../teams/regels';
import { STANDAARD_KALENDER, type Werkkalender } from '../werkkalender/kalender';
import { evolveWerkkalender } from '../werkkalender/regels';
import type { OrganisatieEvent, OrganisatieGeregistreerd } from './events';

export interface OrganisatieState {
  /** The id in the name of its stream; empty as long as it is not registered. */
  readonly id: string;
  /** As registered and changed since; null: there is no such organisation. */
  readonly gegevens: OrganisatieGeregistreerd['data'] | null;
  readonly gesloten: boolean;
  readonly teams: Teams;
  readonly kalender: Werkkalender;
}

export const GEEN_ORGANISATIE: OrganisatieState = { id: '', gegevens: null, gesloten: false, teams: new Map(), kalender: STANDAARD_KALENDER };

export function evolveOrganisatie(state: OrganisatieState, event: RecordedEvent<OrganisatieEvent>): OrganisatieState {
  switch (event.type) {
    case 'OrganisatieGeregistreerd':
      return { ...state, id: event.streamId.slice('organisatie-'.length), gegevens: event.data };
    case 'OrganisatieGewijzigd':
      return { ...state, gegevens: state.gegevens && { soort: state.gegevens.soort, ...event.data } };
    case 'OrganisatieGesloten':
      return { ...state, gesloten: true };
    case 'TeamGemaakt':
    case 'TeamHernoemd':
    case 'TeamOpgeheven':
      return { ...state, teams: evolveTeams(state.teams, event) };
    case 'WerkdagenIngesteld':
    case 'VrijeDagenToegevoegd':
    case 'VrijeDagenIngetrokken':
      return { ...state, kalender: evolveWerkkalender(state.kalender, event) };
    default:
      return nooit(event);
  }
}
