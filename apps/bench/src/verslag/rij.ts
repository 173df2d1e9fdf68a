import type { Latenties, Spreiding } from '../meten/statistiek';

/** What was looked at to know that the work behind a number was done right. */
export interface Controle {
  /** English, one line: what must be so. */
  readonly wat: string;
  readonly goed: boolean;
  /** When it was not so: numbers, never names or content. */
  readonly anders?: string;
}

/** The target from the design, as a limit on the ratio or on our own figure. A missed target is reported, not hidden. */
export interface Doel {
  readonly op: 'verhouding' | 'ons';
  readonly soort: 'minstens' | 'hoogstens';
  readonly grens: number;
}

export type Eenheid = '/s' | 'ms' | 's' | 'MB';

/** One line of the report. */
export interface Rij {
  readonly figuur: 1 | 2 | 3 | 4 | 5;
  /** Stable name: machines that read the JSON hold on to it. */
  readonly naam: string;
  readonly eenheid: Eenheid;
  /** What the figure of a round is: a rate, the p95 of its latencies, or a plain value. */
  readonly maat: 'tempo' | 'p95' | 'p99' | 'waarde';
  readonly ons: Spreiding;
  /** The same in the floor of the same run; null: there is no honest floor. */
  readonly vloer: Spreiding | null;
  /** Ours ÷ floor, round by round. */
  readonly verhouding: Spreiding | null;
  /** Of all rounds together, where latencies were taken. */
  readonly latenties: { readonly ons: Latenties; readonly vloer: Latenties | null } | null;
  readonly doel: Doel | null;
  readonly controles: readonly Controle[];
}

/** A wrong result outranks every speed. A row that nobody checked is not right either. */
export const isJuist = (rij: Rij): boolean => rij.controles.length > 0 && rij.controles.every((c) => c.goed);

/** null: no target, or no floor to hold it against. */
export function isGehaald({ doel, ons, verhouding }: Rij): boolean | null {
  if (!doel) return null;
  const waarde = doel.op === 'ons' ? ons.mediaan : verhouding?.mediaan;
  if (waarde === undefined) return null;
  return doel.soort === 'minstens' ? waarde >= doel.grens : waarde <= doel.grens;
}

/** A check of two numbers that must be equal. */
export const gelijk = (wat: string, gevonden: number, verwacht: number): Controle => ({
  wat,
  goed: gevonden === verwacht,
  ...(gevonden === verwacht ? {} : { anders: `${gevonden} instead of ${verwacht}` }),
});

/** A check that nothing went wrong. */
export const geen = (wat: string, aantal: number): Controle => ({ wat, goed: aantal === 0, ...(aantal === 0 ? {} : { anders: `${aantal} did` }) });
