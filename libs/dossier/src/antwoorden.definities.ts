import type { BeeldDefinitie } from '@loopplank/in-beeld';
import type { Dag, Moment } from '@loopplank/kernel';
import type { Verwijzing } from './antwoorden';
import type { Beelddefinitie, Beeldtelling, BuitenBeeldRij } from './antwoorden.beeld';

/** What "in beeld" means: versions, drafts, and what a draft would change. Part of `antwoorden.ts`. */

/** One version of a definition in the list. */
export interface DefinitieRegel extends Beelddefinitie {
  readonly naam: string;
  /** First day; absent: a draft. */
  readonly geldigVanafDatum?: Dag;
  /** In force today. */
  readonly geldt: boolean;
  /** Ships with the product: nobody here drafted it. */
  readonly meegeleverd?: true;
  readonly opgesteld?: { readonly door: Verwijzing; readonly op: Moment };
  readonly vastgesteld?: { readonly door: Verwijzing; readonly op: Moment };
  /** The asker may publish this draft: somebody else drafted it. */
  readonly magVaststellen: boolean;
  /** What can be changed in a new version. */
  readonly instelling: Definitieinstelling;
}

/** The knobs of the sentence. */
export interface Definitieinstelling {
  readonly leeftijdVan: number;
  readonly leeftijdTot: number;
  readonly vensterDagen: number;
  readonly pogingTelt: boolean;
  readonly indirectTelt: boolean;
  readonly minAantal: number;
  readonly waarschuwDagen: number;
  readonly soorten: BeeldDefinitie['registratie']['soorten'];
  readonly alleenBevestigd: boolean;
  readonly verloopt: boolean;
  readonly combineer: BeeldDefinitie['combineer'];
}

/** What a version would change today, against the version of the same code in force. */
export interface DefinitieEffect {
  readonly nu: Beeldtelling;
  readonly straks: Beeldtelling;
  /** So many get another status. */
  readonly anders: number;
  /** Out of view, and in view before. */
  readonly erbij: number;
  readonly eraf: number;
  /** Rows as they would be; of who comes back in view as they are. */
  readonly voorbeelden: readonly (BuitenBeeldRij & { readonly verandering: 'erbij' | 'eraf' })[];
  /** How many are out of view on this day of each of the 24 months before, as known now; the last is today. */
  readonly maanden: readonly { readonly datum: Dag; readonly nu: number; readonly straks: number }[];
  /** Youngsters with at least one such day in those months. */
  readonly ooit: { readonly anders: number; readonly erbij: number; readonly eraf: number };
  /** Of who differs in those months and not today; the longest stretch of each. */
  readonly eerder: readonly EerderVerschil[];
}

export interface EerderVerschil {
  readonly jongereId: string;
  readonly naam: string;
  readonly verandering: 'erbij' | 'eraf';
  readonly vanDatum: Dag;
  readonly totDatum: Dag;
}
