import { type Dag, dagenTussen, laatste } from '@loopplank/kernel';
import { isBesluit } from './besluit';
import { isRustfeit } from './rust';
import { bekendVanaf, type Feit } from './waarneming';

/** What was last known about a youngster, from whom, and how late we heard. */
export interface LaatstBekend {
  readonly feit: Feit;
  /** The last day it speaks about. */
  readonly op: Dag;
  /** Calendar days between the day it began and the day we heard; 0 when we heard before. */
  readonly latentie: number;
}

/** Reaching out tells nothing about a youngster, a plan is not yet so, and a promise or a fear is not where somebody is. */
const zegtIets = (f: Feit): boolean =>
  f.soort !== 'poging' && f.soort !== 'uitschrijvingAangekondigd' && f.soort !== 'pauze' && f.soort !== 'uitvalrisico' && !f.aangekondigd && !isRustfeit(f) && !isBesluit(f);

const spreektOver = (f: Feit, op: Dag): Dag => [f.peildatum, f.geldigTot].filter((d): d is Dag => d !== undefined && d <= op).reduce(laatste, f.geldigVan);

/** The newest fact on a day among those known, or null: nothing was ever known. */
export function laatstBekend(feiten: readonly Feit[], op: Dag): LaatstBekend | null {
  const feit = feiten
    .filter((f) => zegtIets(f) && f.geldigVan <= op)
    .reduce<Feit | null>((l, f) => (l === null || `${spreektOver(f, op)} ${f.geldigVan} ${f.gebeurtenisId}` > `${spreektOver(l, op)} ${l.geldigVan} ${l.gebeurtenisId}` ? f : l), null);
  return feit && { feit, op: spreektOver(feit, op), latentie: Math.max(0, dagenTussen(feit.geldigVan, bekendVanaf(feit))) };
}
