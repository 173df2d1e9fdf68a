import { type Dag, nooit, type RecordedEvent } from '@loopplank/kernel';
import type { MedewerkerEvent, Rol } from './events';
import { evolveVervangingen, type Vervanging } from './vervanging';
import { type Link, metLink } from './wachtwoordlink';

/** One account. Personal fields are null once the person has been erased; nobody can then log in with it. */
export interface MedewerkerState {
  readonly bestaat: boolean;
  /** The id in the name of its stream; empty as long as it does not exist. */
  readonly id: string;
  readonly gesloten: boolean;
  readonly organisatieId: string;
  readonly gebruikersnaam: string | null;
  readonly naam: string | null;
  /** Null: erased. Undefined: none known. */
  readonly mailadres: string | null | undefined;
  readonly teamId: string | undefined;
  /** Role → last day it counts; undefined: no end. */
  readonly rollen: ReadonlyMap<Rol, Dag | undefined>;
  /** May manage every organisation of this installation, as long as it also holds the role beheerder. */
  readonly installatiebeheer: boolean;
  readonly vervangingen: readonly Vervanging[];
  /** Links that a newer password has not used up. */
  readonly links: readonly Link[];
  readonly wachtwoordHash: string | null;
  /** Revision of the last password event; a session made before it is no longer good. -1: no password yet. */
  readonly wachtwoordRevisie: number;
  readonly ingetrokkenSessies: ReadonlySet<string>;
}

export const GEEN_MEDEWERKER: MedewerkerState = {
  bestaat: false,
  id: '',
  gesloten: false,
  organisatieId: '',
  gebruikersnaam: null,
  naam: null,
  mailadres: undefined,
  teamId: undefined,
  rollen: new Map(),
  installatiebeheer: false,
  vervangingen: [],
  links: [],
  wachtwoordHash: null,
  wachtwoordRevisie: -1,
  ingetrokkenSessies: new Set(),
};

export function evolveMedewerker(state: MedewerkerState, event: RecordedEvent<MedewerkerEvent>): MedewerkerState {
  switch (event.type) {
    case 'MedewerkerAangemaakt':
      return { ...state, bestaat: true, id: event.streamId.slice('medewerker-'.length), ...event.data };
    case 'MedewerkerHernoemd':
      return { ...state, naam: event.data.naam };
    case 'MailadresGewijzigd':
      return { ...state, mailadres: event.data.mailadres };
    case 'MedewerkerIngedeeld':
      return { ...state, teamId: event.data.teamId };
    case 'RolToegekend':
      return { ...state, rollen: new Map(state.rollen).set(event.data.rol, event.data.tot) };
    case 'RolIngetrokken':
      return { ...state, rollen: new Map([...state.rollen].filter(([rol]) => rol !== event.data.rol)) };
    case 'InstallatiebeheerToegekend':
      return { ...state, installatiebeheer: true };
    case 'InstallatiebeheerIngetrokken':
      return { ...state, installatiebeheer: false };
    case 'RechtenNagekeken':
      return state;
    case 'VervangingIngesteld':
    case 'VervangingBeeindigd':
      return { ...state, vervangingen: evolveVervangingen(state.vervangingen, event) };
    case 'WachtwoordlinkGemaakt':
      return { ...state, links: metLink(state.links, event) };
    case 'WachtwoordIngesteld':
      return { ...state, wachtwoordHash: event.data.wachtwoordHash, wachtwoordRevisie: event.revision, links: [] };
    case 'MedewerkerGesloten':
      return { ...state, gesloten: true };
    case 'SessieIngetrokken':
      return { ...state, ingetrokkenSessies: new Set(state.ingetrokkenSessies).add(event.data.sessieId) };
    default:
      return nooit(event);
  }
}
