import type { BeeldDefinitie, Status, Uitreden } from '@loopplank/in-beeld';
import type { Dag, Moment } from '@loopplank/kernel';
import type { Bladzijde, Vrager } from '../vrager';

/** A definition by its code (the version in force on the day), or one version of it: also an old one, or a draft. */
export interface Definitiekeuze {
  readonly code: string;
  readonly versie?: number;
}

/** A question about many youngsters at once. Plain data: it goes to a thread that reads. */
export interface Beeldvraag extends Bladzijde {
  readonly vrager: Vrager;
  readonly definitie: Definitiekeuze;
  readonly peildatum: Dag;
  readonly bekendOp?: Moment;
  /** CBS codes; absent: every municipality. */
  readonly gemeenten?: readonly string[];
  /** Only this group; absent: every group but rest. */
  readonly reden?: Uitreden;
  readonly wie?: Wie;
}

/** Narrows the list to some youngsters; absent: all. Ages on the day of the question, both included. */
export interface Wie {
  readonly leeftijdVan?: number;
  readonly leeftijdTot?: number;
  /** Where they came from when they were registered. */
  readonly herkomst?: string;
}

/** One youngster out of view. */
export interface Beeldregel {
  readonly jongereId: string;
  readonly reden: Uitreden;
  readonly sinds: Dag;
}

export interface Beeldgroep {
  readonly reden: Uitreden;
  readonly aantal: number;
  /** Calendar days out of view of the middle one. */
  readonly mediaanDagen: number;
}

/** How many youngsters have which status by one definition; who does not belong to its target group is not counted. */
export interface Beeldtelling {
  readonly code: string;
  readonly versie: number;
  /** Dutch: as it stands above a list. */
  readonly titel: string;
  readonly aantal: Readonly<Partial<Record<Status, number>>>;
}

export interface Beeldlijst {
  readonly definitie: BeeldDefinitie;
  /** Not published: for looking only. */
  readonly concept: boolean;
  readonly items: readonly Beeldregel[];
  readonly totaal: number;
  readonly groepen: readonly Beeldgroep[];
  /** The same youngsters by the newest definition of every code, the asked one included. */
  readonly tellingen: readonly Beeldtelling[];
  /** CBS codes of where the asker has youngsters: what can be chosen from. */
  readonly gemeenten: readonly string[];
  /** When each feed last told us anything, as known then. */
  readonly bronnen: readonly { readonly bron: string; readonly laatstOp: Moment }[];
}
