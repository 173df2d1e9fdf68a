import { type BeeldDefinitie, DEFINITIES } from '@loopplank/in-beeld';
import { type Dag, plusDagen } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import { alle } from '../rijen';

const EINDE = '9999-12-31' as Dag;

/** One version of a definition with the days on which it holds, both included. */
export interface Versie {
  readonly definitie: BeeldDefinitie;
  readonly van: Dag;
  readonly tot: Dag;
}

/** The versions of one code, oldest first; a version holds until the next one begins. */
export function versiesVan(definities: readonly BeeldDefinitie[], code: string): Versie[] {
  const eigen = definities.filter((d) => d.code === code).sort((a, b) => (a.geldigVanaf < b.geldigVanaf ? -1 : a.geldigVanaf > b.geldigVanaf ? 1 : a.versie - b.versie));
  return eigen
    .map((definitie, i) => ({ definitie, van: definitie.geldigVanaf, tot: i + 1 < eigen.length ? plusDagen(eigen[i + 1]!.geldigVanaf, -1) : EINDE }))
    .filter((v) => v.van <= v.tot);
}

export const codesVan = (definities: readonly BeeldDefinitie[]): string[] => [...new Set(definities.map((d) => d.code))];

/** The version in force on a day; before the first one that one. Undefined: no such code. */
export function geldendeVersie(definities: readonly BeeldDefinitie[], code: string, op: Dag): BeeldDefinitie | undefined {
  const versies = versiesVan(definities, code);
  return (versies.findLast((v) => v.van <= op) ?? versies[0])?.definitie;
}

/** What ships with the product stands in a fresh view; what was published since comes from the log. */
export const MEEGELEVERD: readonly string[] = DEFINITIES.map(
  (d) => `INSERT INTO definitie (code, versie, inhoud) VALUES ('${d.code}', ${d.versie}, '${JSON.stringify(d).replaceAll("'", "''")}')`,
);

/** Every published definition, as this view knows them. */
export const leesDefinities = (db: Db): BeeldDefinitie[] =>
  alle<{ inhoud: string }>(db, 'SELECT inhoud FROM definitie ORDER BY code, versie').map((r) => JSON.parse(r.inhoud) as BeeldDefinitie);
