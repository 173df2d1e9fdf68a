import { leeftijdOp, leesDag, type Dag } from '@loopplank/kernel';
import type { BeeldDefinitie } from './definitie';
import type { Feit } from './waarneming';

/** The day somebody reaches an age; born on 29 February: 1 March in other years. */
export function verjaardag(geboren: Dag, leeftijd: number): Dag {
  const jaar = String(Number(geboren.slice(0, 4)) + leeftijd).padStart(4, '0');
  return leesDag(`${jaar}${geboren.slice(4)}`) ?? (`${jaar}-03-01` as Dag);
}

/** Facts that put somebody outside the target group need proof: hearsay is not enough. */
export const isVertrek = (f: Feit): boolean =>
  (f.soort === 'overleden' || f.soort === 'emigratie') && f.zekerheid === 'bevestigd';

/**
 * Outside the target group on a day: by a fact (deceased, emigrated) or by age. Null: inside.
 * An unknown birth date excludes nobody.
 */
export function buitenDoelgroep(
  feiten: readonly Feit[],
  definitie: BeeldDefinitie,
  geboortedatum: Dag | null | undefined,
  op: Dag,
): { readonly basis: Feit | null } | null {
  const vertrek = feiten
    .filter((f) => isVertrek(f) && f.geldigVan <= op && (f.soort === 'overleden' || f.geldigTot === undefined || op <= f.geldigTot))
    .sort((a, b) => (`${a.soort}${a.geldigVan}${a.gebeurtenisId}` < `${b.soort}${b.geldigVan}${b.gebeurtenisId}` ? 1 : -1));
  if (vertrek[0]) return { basis: vertrek[0] };
  if (!geboortedatum) return null;
  const leeftijd = leeftijdOp(geboortedatum, op);
  const { leeftijdVan, leeftijdTot } = definitie.doelgroep;
  return leeftijd < leeftijdVan || leeftijd >= leeftijdTot ? { basis: null } : null;
}
