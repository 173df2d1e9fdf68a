import type { Dag } from '@loopplank/kernel';
import type { Drager } from './drager';
import { bekendVanaf, type Feit } from './waarneming';

const BESLUIT: readonly Feit['soort'][] = ['onderzoekGestart', 'onbereikbaar', 'geland', 'teruggevallen'];
export const isBesluit = (f: Feit): boolean => BESLUIT.includes(f.soort);

const ZOEKTOCHT: readonly Feit['soort'][] = ['onderzoekGestart', 'onbereikbaar'];
export const isZoektocht = (f: Feit): boolean => ZOEKTOCHT.includes(f.soort);

/** Of one day: who fell back goes before who landed, and what was found out last before what was begun. */
const RANG: Partial<Record<Feit['soort'], number>> = { teruggevallen: 1, onbereikbaar: 1 };
const volgorde = (f: Feit): string => `${f.geldigVan} ${bekendVanaf(f)} ${RANG[f.soort] ?? 0} ${f.gebeurtenisId}`;

const laatsteVan = (feiten: readonly Feit[], soorten: readonly Feit['soort'][], op: Dag): Feit | null =>
  feiten.reduce<Feit | null>((l, f) => (!soorten.includes(f.soort) || f.geldigVan > op || (l && volgorde(l) > volgorde(f)) ? l : f), null);

/** Both parties let go, and it did not go wrong since. */
export const isGelandOp = (feiten: readonly Feit[], op: Dag): boolean => laatsteVan(feiten, ['geland', 'teruggevallen'], op)?.soort === 'geland';

/**
 * The search that goes on for somebody, or its end without a result; null: nobody searches. A search is over as soon as
 * there was contact, or anything that carries by the definition, on or after the day it began.
 */
export function zoektochtOp({ feiten, dragers }: { readonly feiten: readonly Feit[]; readonly dragers: readonly Drager[] }, op: Dag): Feit | null {
  const zoektocht = laatsteVan(feiten, ZOEKTOCHT, op);
  if (!zoektocht) return null;
  const sinds = (dag: Dag): boolean => zoektocht.geldigVan <= dag && dag <= op;
  const gevonden = dragers.some((d) => sinds(d.van)) || feiten.some((f) => f.soort === 'tweezijdigContact' && sinds(f.geldigVan));
  return gevonden ? null : zoektocht;
}
