/** Plain figures over samples. Times are milliseconds. */

/** A figure of several rounds: the middle one, and how far the others lie apart. */
export interface Spreiding {
  readonly mediaan: number;
  readonly min: number;
  readonly max: number;
}

export interface Latenties {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly aantal: number;
}

const oplopend = (waarden: readonly number[]): number[] => [...waarden].sort((a, b) => a - b);

/**
 * Nearest-rank percentile: the smallest sample that at least `p` per cent of the samples do not exceed. Always a
 * value that was really measured. `p` in (0, 100]; throws on an empty list, because there is no honest answer.
 */
export function percentiel(waarden: readonly number[], p: number): number {
  if (waarden.length === 0) throw new RangeError('a percentile of nothing');
  if (!(p > 0 && p <= 100)) throw new RangeError(`not a percentile: ${p}`);
  return oplopend(waarden)[Math.ceil((p / 100) * waarden.length) - 1] as number;
}

/** The middle value; of an even number the mean of the middle two. */
export function mediaan(waarden: readonly number[]): number {
  if (waarden.length === 0) throw new RangeError('a median of nothing');
  const rij = oplopend(waarden);
  const half = rij.length >> 1;
  return rij.length % 2 === 1 ? (rij[half] as number) : ((rij[half - 1] as number) + (rij[half] as number)) / 2;
}

export const spreiding = (waarden: readonly number[]): Spreiding => ({
  mediaan: mediaan(waarden),
  min: Math.min(...waarden),
  max: Math.max(...waarden),
});

export const latenties = (waarden: readonly number[]): Latenties => ({
  p50: percentiel(waarden, 50),
  p95: percentiel(waarden, 95),
  p99: percentiel(waarden, 99),
  aantal: waarden.length,
});

/**
 * Ours divided by the floor, round by round: a machine that was busy in one round was busy for both. Rates: higher
 * is better, 1 is the floor. Times: lower is better, 1 is the floor.
 */
export function verhouding(ons: readonly number[], vloer: readonly number[]): Spreiding {
  if (ons.length !== vloer.length) throw new RangeError('rounds of ours and of the floor come in pairs');
  return spreiding(ons.map((waarde, i) => waarde / (vloer[i] as number)));
}
