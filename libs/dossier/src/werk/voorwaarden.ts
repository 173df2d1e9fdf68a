import { type Dag, eerste } from '@loopplank/kernel';
import type { PlaatsingGestart } from './events';

type Gestart = PlaatsingGestart['data'];

/** What can change while somebody works somewhere. */
export interface Voorwaarden {
  readonly contract?: Gestart['contract'];
  /** Hours per week. */
  readonly uren?: number;
  /** Last day of the contract. */
  readonly tot?: Dag;
  readonly functie?: string | null;
  readonly contactpersoon?: string | null;
  readonly telefoon?: string | null;
}

/** Terms as somebody gives them: nothing in them is erased. */
export type GegevenVoorwaarden = { readonly [K in keyof Voorwaarden]: Exclude<Voorwaarden[K], null> };

/** Terms from a day on. */
export interface Wijziging {
  readonly per: Dag;
  readonly revision: number;
}

/** Changes in the order in which they take effect; of the same day the one recorded last goes last. */
export const opIngang = <W extends Wijziging>(wijzigingen: readonly W[]): W[] =>
  [...wijzigingen].sort((a, b) => (a.per < b.per ? -1 : a.per > b.per ? 1 : a.revision - b.revision));

/** The change that is in force on a day; undefined: the terms are still those of the start. `opIngang` first. */
export const geldendOp = <W extends Wijziging>(wijzigingen: readonly W[], op: Dag): W | undefined => wijzigingen.findLast((w) => w.per <= op);

/** Last day of work: that of the newest contract, or the day it really ended if that is earlier. */
export const laatsteWerkdag = (contract: Dag | undefined, einde: Dag | undefined): Dag | undefined =>
  contract !== undefined && einde !== undefined ? eerste(contract, einde) : (contract ?? einde);
