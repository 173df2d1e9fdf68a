import type { Machine } from '../machine';
import type { Maat } from '../maat';
import { isGehaald, isJuist, type Rij } from './rij';

/** One run: everything that is written to JSON. */
export interface Verslag {
  /** Raised when the shape changes. */
  readonly versie: 1;
  readonly op: string;
  readonly maat: Maat;
  readonly machine: Machine;
  /** Events in the log when the figures were taken. */
  readonly gebeurtenissen: number;
  readonly seconden: number;
  readonly rijen: readonly (Rij & { readonly juist: boolean; readonly gehaald: boolean | null })[];
}

/** Correctness outranks speed: what was done wrong reached no target. */
export const metOordeel = (rijen: readonly Rij[]): Verslag['rijen'] =>
  rijen.map((rij) => {
    const juist = isJuist(rij);
    return { ...rij, juist, gehaald: rij.doel && !juist ? false : isGehaald(rij) };
  });

/** A wrong result is a failed run, however fast. A missed target is not: it is a figure. */
export const isGoed = (verslag: Verslag): boolean => verslag.rijen.every((rij) => rij.juist);
