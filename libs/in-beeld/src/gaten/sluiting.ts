import { type Dag, dagenTussen, laatste, plusDagen } from '@loopplank/kernel';
import type { BeeldDefinitie } from '../definitie';
import { loopt } from '../drager';
import { weegRegistratie } from '../registratie';
import { bekendVanaf, type Feit } from '../waarneming';

export type Sluitreden = 'doorlopend' | 'bleek doorlopend' | 'hersteld';

/** How a gap closed. `op`: first day on which the leaving and what follows were both known and it had begun. */
export interface Sluiting {
  readonly door: Feit;
  readonly op: Dag;
  readonly reden: Sluitreden;
  /** Days without anything; 0 when what followed began within the days of grace. */
  readonly gatDagen: number;
}

const SLUITERS: readonly Feit['soort'][] = ['inschrijving', 'werk', 'uitkering', 'zorgDagbesteding'];

/** An announcement is no proof, and what was over already when we could judge it fills no gap. */
function sluit(feit: Feit, uitschrijving: Feit, uitschrijvingen: readonly Feit[], definitie: BeeldDefinitie): Sluiting | null {
  if (!SLUITERS.includes(feit.soort) || feit.aangekondigd) return null;
  // A leaving told beforehand is judged on its own day: until then the very enrolment that ends would seem to follow it.
  const op = [uitschrijving.geldigVan, bekendVanaf(uitschrijving), bekendVanaf(feit), feit.geldigVan].reduce(laatste);
  const weging = weegRegistratie(feit, uitschrijvingen, definitie);
  if (!('drager' in weging) || !loopt(weging.drager, op)) return null;
  const start = uitschrijving.geldigVan;
  if (feit.geldigVan > plusDagen(start, definitie.gat.gratieDagen)) {
    return { door: feit, op, reden: 'hersteld', gatDagen: dagenTussen(start, feit.geldigVan) };
  }
  const wistenWij = bekendVanaf(feit) <= bekendVanaf(uitschrijving);
  return { door: feit, op, reden: wistenWij ? 'doorlopend' : 'bleek doorlopend', gatDagen: 0 };
}

/** The first thing that closes this gap on or before `werelddatum`, or null. Once closed it stays so. */
export function sluitingVan(uitschrijving: Feit, feiten: readonly Feit[], definitie: BeeldDefinitie, werelddatum: Dag): Sluiting | null {
  const uitschrijvingen = feiten.filter((f) => f.soort === 'uitschrijving');
  const volgorde = (s: Sluiting): string => `${s.op} ${s.door.geldigVan} ${s.door.gebeurtenisId}`;
  return feiten
    .filter((f) => f.geldigVan <= werelddatum)
    .map((f) => sluit(f, uitschrijving, uitschrijvingen, definitie))
    .filter((s) => s !== null)
    .reduce<Sluiting | null>((eerste, s) => (eerste === null || volgorde(s) < volgorde(eerste) ? s : eerste), null);
}
