import { type Dag, nooit, type RecordedEvent } from '@loopplank/kernel';
import type { MedewerkerEvent, Rol } from './events';

/** One account. Personal fields are null once the person has been erased; nobody can then log in with it. */
export interface MedewerkerState {
  readonly bestaat: boolean;
  readonly gesloten: boolean;
  readonly organisatieId: string;
  readonly gebruikersnaam: string | null;
  /** Role → last day it counts; undefined: no end. */
  readonly rollen: ReadonlyMap<Rol, Dag | undefined>;
  readonly wachtwoordHash: string | null;
  /** Revision of the last password event; a session made before it is no longer good. -1: no password yet. */
  readonly wachtwoordRevisie: number;
  readonly ingetrokkenSessies: ReadonlySet<string>;
}

export const GEEN_MEDEWERKER: MedewerkerState = {
  bestaat: false,
  gesloten: false,
  organisatieId: '',
  gebruikersnaam: null,
  rollen: new Map(),
  wachtwoordHash: null,
  wachtwoordRevisie: -1,
  ingetrokkenSessies: new Set(),
};

export function evolveMedewerker(state: MedewerkerState, event: RecordedEvent<MedewerkerEvent>): MedewerkerState {
  switch (event.type) {
    case 'MedewerkerAangemaakt':
      return { ...state, bestaat: true, organisatieId: event.data.organisatieId, gebruikersnaam: event.data.gebruikersnaam };
    case 'RolToegekend':
      return { ...state, rollen: new Map(state.rollen).set(event.data.rol, event.data.tot) };
    case 'RolIngetrokken':
      return { ...state, rollen: new Map([...state.rollen].filter(([rol]) => rol !== event.data.rol)) };
    case 'WachtwoordIngesteld':
      return { ...state, wachtwoordHash: event.data.wachtwoordHash, wachtwoordRevisie: event.revision };
    case 'MedewerkerGesloten':
      return { ...state, gesloten: true };
    case 'SessieIngetrokken':
      return { ...state, ingetrokkenSessies: new Set(state.ingetrokkenSessies).add(event.data.sessieId) };
    default:
      return nooit(event);
  }
}
