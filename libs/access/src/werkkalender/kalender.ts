import { type Dag, plusDagen, weekdag } from '@loopplank/kernel';
import type { VrijeDagenSoort } from './events';
import { feestdagOp } from './feestdagen';

/** A stretch in which an organisation is closed; both days included. */
export interface VrijePeriode {
  /** Id of the event that added it. */
  readonly id: string;
  readonly van: Dag;
  readonly tot: Dag;
  readonly soort: VrijeDagenSoort;
}

/** When an organisation works. What a rule needs of it is passed in its command, with `versie` recorded in the event. */
export interface Werkkalender {
  /** 1 = Monday … 7 = Sunday. */
  readonly weekdagen: readonly number[];
  readonly feestdagenVrij: boolean;
  readonly vrij: readonly VrijePeriode[];
  /** Revision of the organisation's stream at which the calendar last changed; -1: never set. */
  readonly versie: number;
}

/** Of an organisation that has not said otherwise. */
export const STANDAARD_KALENDER: Werkkalender = { weekdagen: [1, 2, 3, 4, 5], feestdagenVrij: true, vrij: [], versie: -1 };

export const isWerkdag = (k: Werkkalender, op: Dag): boolean =>
  k.weekdagen.includes(weekdag(op)) &&
  !(k.feestdagenVrij && feestdagOp(op) !== undefined) &&
  !k.vrij.some((p) => p.van <= op && op <= p.tot);

/** Longer closed than this is not a calendar but an organisation that stopped. */
const VERSTE = 1000;

/** The first working day on or after `vanaf`; `vanaf` itself when there is none within about three years. */
export function eersteWerkdag(k: Werkkalender, vanaf: Dag): Dag {
  let op = vanaf;
  for (let n = 0; n < VERSTE; n++, op = plusDagen(op, 1)) if (isWerkdag(k, op)) return op;
  return vanaf;
}

/** `n` working days after a day (2 working days after Friday is Tuesday); 0: the first working day on or after it. */
export function naWerkdagen(k: Werkkalender, vanaf: Dag, n: number): Dag {
  let op = vanaf;
  for (let i = 0; i < n; i++) op = eersteWerkdag(k, plusDagen(op, 1));
  return n === 0 ? eersteWerkdag(k, vanaf) : op;
}
