import { type Dag, laatste, plusDagen, plusMaanden } from '@loopplank/kernel';
import type { Programma } from './programma';
import { ritmedagen } from './schema';

/**
 * The first day after `na` on which a check can turn out to be missed while nothing disturbs the rhythm: the day after a
 * window closed. Null: so near the end of the term that every day can be one.
 */
export function volgendeSluiting(anker: Dag, programma: Programma, na: Dag): Dag | null {
  const { vensterNa, slotDagen } = programma.ritme;
  const slot = plusDagen(plusMaanden(anker, programma.lengteMaanden), -slotDagen);
  if (na >= slot) return null;
  const sluiting = ritmedagen(anker, programma).map((d) => plusDagen(d, vensterNa + 1)).find((d) => d > na);
  return sluiting !== undefined && sluiting < slot ? sluiting : laatste(slot, plusDagen(na, 1));
}
