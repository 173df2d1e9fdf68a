import { type Dag, type Moment, momentOp, momentVanMs, msVanMoment, plusDagen, weekdag } from '@loopplank/kernel';
import type { Toeval } from '../toeval/toeval';
import { isFeestdag } from './feestdagen';

/** When people work: hours of the day with the share of calls made in them. Own estimate. */
const UREN: Readonly<Record<string, number>> = { 8: 10, 9: 16, 10: 16, 11: 14, 12: 6, 13: 12, 14: 12, 15: 8, 16: 6, 19: 4 };

const SECONDE = 1000;
const MINUUT = 60 * SECONDE;
const UUR = 60 * MINUUT;

/** Noon of a day in ms. The clock never changes by day, so other working hours are counted from it. */
const middagen = new Map<Dag, number>();
function middag(dag: Dag): number {
  const bekend = middagen.get(dag);
  if (bekend !== undefined) return bekend;
  const ms = msVanMoment(momentOp(dag, 12));
  middagen.set(dag, ms);
  return ms;
}

/** A moment in working hours on this day, in Amsterdam; seconds too, because people do not work in whole minutes. */
export function werkmoment(dag: Dag, toeval: Toeval): Moment {
  const uur = Number(toeval.gewogen(UREN));
  const minuut = uur === 8 ? toeval.geheel(30, 59) : toeval.geheel(0, 59);
  return momentVanMs(middag(dag) + (uur - 12) * UUR + minuut * MINUUT + toeval.geheel(0, 59) * SECONDE);
}

export const later = (m: Moment, minuten: number): Moment => momentVanMs(msVanMoment(m) + Math.round(minuten * MINUUT));

const vrij = (dag: Dag): boolean => weekdag(dag) > 5 || isFeestdag(dag);

/** The first working day on or after a day. */
export const opWerkdag = (dag: Dag): Dag => (vrij(dag) ? opWerkdag(plusDagen(dag, 1)) : dag);

/** The last working day on or before a day. */
export const terugNaarWerkdag = (dag: Dag): Dag => (vrij(dag) ? terugNaarWerkdag(plusDagen(dag, -1)) : dag);

export const werkdagNa = (dag: Dag, dagen: number): Dag => opWerkdag(plusDagen(dag, dagen));
