import type { Dag, Moment } from '@loopplank/kernel';
import type { Verwijzing } from './antwoorden';
import type { Aanvoer } from './antwoorden.beeld';

/** One page of figures for a team lead; each opens its list. Part of `antwoorden.ts`. */

/** The same youngsters by one definition. Who is out of view is unknown to us: a band of its own, never success. */
export interface Beeldbanden {
  readonly code: string;
  readonly versie: number;
  readonly titel: string;
  readonly contact: number;
  readonly registratie: number;
  readonly geland: number;
  /** Out of view: what we knew is too old, or we never knew anything. */
  readonly onbekend: number;
  /** Of those: somebody searches. */
  readonly inOnderzoek: number;
  readonly rust: number;
}

export interface Cijfers {
  readonly peildatum: Dag;
  readonly bekendOp: Moment;
  /** Everybody of the asker in the target group. */
  readonly jongeren: number;
  readonly banden: readonly Beeldbanden[];
  readonly zonderContact: { readonly aantal: number; readonly dagen: number };
  readonly nazorgTeLaat: number;
  readonly overdrachten: { readonly ontvangen: number; readonly verzonden: number; readonly samen: number };
  /** Calendar days between a fact and the day we heard: half came within `mediaan`, nine in ten within `p90`. */
  readonly latentie: readonly { readonly bron: string; readonly aantal: number; readonly mediaanDagen: number; readonly p90Dagen: number }[];
  readonly aanvoer: readonly Aanvoer[];
}

/** A youngster with whom nobody had two-way contact for long. */
export interface ZonderContactRij {
  readonly jongereId: string;
  readonly naam: string;
  readonly leeftijd: number | null;
  readonly gemeente: string;
  /** Dutch: why on the list. */
  readonly reden: string;
  /** Absent: never. */
  readonly contactDatum?: Dag;
  readonly pogingenSindsContact: number;
  readonly rust?: true;
  readonly regie: { readonly organisatie: Verwijzing; readonly medewerker?: Verwijzing };
}
