import { plusDagen, type Dag } from '@loopplank/kernel';
import type { Feit } from './waarneming';

/**
 * A stretch of days on which something keeps a youngster in view: both days included, `tot` null = open end.
 * `waarschuwVan`: first day of the warning, null = this one never warns.
 */
export interface Drager {
  readonly feit: Feit;
  readonly groep: 'contact' | 'registratie';
  readonly van: Dag;
  readonly tot: Dag | null;
  readonly waarschuwVan: Dag | null;
}

/** Why an observation keeps nobody in view, as a code; the texts are in `waarom.ts`. */
export type NietReden =
  | 'pogingTeltNiet' | 'indirectTeltNiet' | 'contactTeltNiet' | 'teWeinigContacten'
  | 'soortTeltNiet' | 'nietBevestigd' | 'inkomenTeLaag' | 'nooitGeldig' | 'geenGrond';

export type Weging = { readonly drager: Drager } | { readonly niet: NietReden };

export const loopt = (drager: Drager, op: Dag): boolean => drager.van <= op && (drager.tot === null || op <= drager.tot);

export const inWaarschuwing = (drager: Drager, op: Dag): boolean => drager.waarschuwVan !== null && drager.waarschuwVan <= op;

export const waarschuwVanaf = (tot: Dag | null, dagen: number | null): Dag | null =>
  tot === null || dagen === null ? null : plusDagen(tot, -dagen);

/** True when `a` carries longer than `b`. On equal days contact goes first, then the later fact, then the id. */
export function draagtLanger(a: Drager, b: Drager): boolean {
  if (a.tot !== b.tot) return a.tot === null || (b.tot !== null && a.tot > b.tot);
  if (a.groep !== b.groep) return a.groep === 'contact';
  if (a.feit.geldigVan !== b.feit.geldigVan) return a.feit.geldigVan > b.feit.geldigVan;
  return a.feit.gebeurtenisId > b.feit.gebeurtenisId;
}

export const langste = (dragers: readonly Drager[]): Drager | undefined =>
  dragers.reduce<Drager | undefined>((beste, d) => (beste === undefined || draagtLanger(d, beste) ? d : beste), undefined);
