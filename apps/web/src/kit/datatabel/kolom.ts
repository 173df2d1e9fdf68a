import type { ReactNode } from 'react';
import type { Sortering } from '../../client/adres';

export interface Kolom<T> {
  readonly naam: string;
  readonly kop: string;
  readonly cel: (rij: T) => ReactNode;
  /** What the column is sorted by; absent: it is not. Null goes last in both directions. */
  readonly sorteer?: (rij: T) => string | number | null;
  /** Says enough without its head, on the card of a phone. */
  readonly zonderKop?: boolean;
  /** Numbers stand to the right. */
  readonly getal?: boolean;
  /** Share of the width, as in a grid; 1 unless told. */
  readonly breedte?: number;
}

const vergelijk = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' });

/** Sorted by a column; rows that are equal keep their order. */
export function sorteerRijen<T>(rijen: readonly T[], kolommen: readonly Kolom<T>[], s: Sortering | null): readonly T[] {
  const waarde = s && kolommen.find((k) => k.naam === s.kolom)?.sorteer;
  if (!s || !waarde) return rijen;
  const richting = s.af ? -1 : 1;
  return rijen
    .map((rij) => [waarde(rij), rij] as const)
    .sort(([a], [b]) => {
      if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
      return richting * (typeof a === 'number' && typeof b === 'number' ? a - b : vergelijk.compare(String(a), String(b)));
    })
    .map(([, rij]) => rij);
}

/** Rows in blocks: a block far from the screen is only its height. */
export function inBlokken<T>(rijen: readonly T[], grootte: number): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(rijen.length / grootte) }, (_, i) => rijen.slice(i * grootte, (i + 1) * grootte));
}
