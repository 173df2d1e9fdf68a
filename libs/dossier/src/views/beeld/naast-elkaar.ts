import type { Periode, Uit } from '@loopplank/in-beeld';
import { type Dag, dagenTussen, eerste, laatste } from '@loopplank/kernel';

/** A stretch of days, both included. */
export interface Stuk {
  readonly van: Dag;
  readonly tot: Dag;
}

/** Where two courses over the same days disagree. */
export interface Verschil {
  /** On at least one day the status is another. */
  readonly anders: boolean;
  /** The longest stretch out of view only by the second, and only by the first. */
  readonly erbij?: Stuk;
  readonly eraf?: Stuk;
}

/** Rest was asked for: that is no being out of view. */
export const isBuiten = (uit: Uit | null): boolean => uit !== null && uit.reden !== 'rustOpVerzoek';

const lengte = ({ van, tot }: Stuk): number => dagenTussen(van, tot);

/** Walks along two courses that cover the same days. */
export function stukken(een: readonly Periode[], twee: readonly Periode[]): Verschil {
  let anders = false;
  let vorige: 'erbij' | 'eraf' | null = null;
  let begin: Dag | undefined;
  const uit: { erbij?: Stuk; eraf?: Stuk } = {};
  for (let i = 0, j = 0; i < een.length && j < twee.length; ) {
    const [a, b] = [een[i]!, twee[j]!];
    const soort = isBuiten(a.uit) === isBuiten(b.uit) ? null : isBuiten(b.uit) ? 'erbij' : 'eraf';
    anders ||= a.stand.status !== b.stand.status;
    // Days that follow each other with the same difference are one stretch, whatever else changes in between.
    if (soort !== vorige || begin === undefined) begin = laatste(a.van, b.van);
    if (soort) {
      const stuk = { van: begin, tot: eerste(a.tot, b.tot) };
      if (!uit[soort] || lengte(stuk) > lengte(uit[soort])) uit[soort] = stuk;
    }
    vorige = soort;
    if (a.tot <= b.tot) i++;
    if (b.tot <= a.tot) j++;
  }
  return { anders, ...uit };
}
