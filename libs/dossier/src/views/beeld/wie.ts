import { type Dag, leeftijdOp } from '@loopplank/kernel';
import type { Cel } from '../rijen';
import type { Aanmelding } from '../stand';
import type { Wie } from './vraag';

/** The day so many years before; whoever was born on it or earlier has reached that age. 29 February counts as 1 March. */
const jarenVoor = (dag: Dag, jaren: number): string => `${String(Number(dag.slice(0, 4)) - jaren).padStart(4, '0')}${dag.slice(4)}`;

/** SQL on a row of table `jongere` (named `rij`), for who is asked. Whose birth date is unknown has no age: an age leaves them out. */
export function wieSql({ leeftijdVan, leeftijdTot, herkomst }: Wie, op: Dag, rij = 'f'): { readonly sql: string; readonly waarden: Cel[] } {
  const delen: [string, Cel][] = [];
  if (herkomst !== undefined) delen.push([`${rij}.herkomst = ?`, herkomst]);
  if (leeftijdVan !== undefined) delen.push([`${rij}.geboren <= ?`, jarenVoor(op, leeftijdVan)]);
  if (leeftijdTot !== undefined) delen.push([`${rij}.geboren > ?`, jarenVoor(op, leeftijdTot + 1)]);
  return { sql: delen.map(([sql]) => ` AND ${sql}`).join(''), waarden: delen.map(([, waarde]) => waarde) };
}

/** The same question about one file. */
export function isGevraagd({ leeftijdVan, leeftijdTot, herkomst }: Wie, a: Pick<Aanmelding, 'geboortedatum' | 'herkomst'>, op: Dag): boolean {
  if (herkomst !== undefined && a.herkomst !== herkomst) return false;
  if (leeftijdVan === undefined && leeftijdTot === undefined) return true;
  if (a.geboortedatum === null) return false;
  const leeftijd = leeftijdOp(a.geboortedatum, op);
  return leeftijd >= (leeftijdVan ?? 0) && leeftijd <= (leeftijdTot ?? Infinity);
}
