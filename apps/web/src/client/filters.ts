import { useCallback, useMemo } from 'react';
import { useLocation, useSearch } from 'wouter';
import { leesFilters, leesSortering, schrijfFilters, schrijfSortering, type Filters, type Filterveld, type Sortering } from './adres';

export interface Lijststand {
  readonly filters: Filters;
  /** How many fields are set. */
  readonly aantal: number;
  readonly sortering: Sortering | null;
  kies(naam: string, codes: readonly string[]): void;
  wis(): void;
  sorteer(s: Sortering | null): void;
}

/** Filters and order of a list, kept in the address. `kolommen`: names of the columns that can be sorted. */
export function useLijststand(velden: readonly Filterveld[], kolommen: readonly string[] = []): Lijststand {
  const zoek = useSearch();
  const [waar, ga] = useLocation();
  const filters = useMemo(() => leesFilters(zoek, velden), [zoek, velden]);
  const naar = useCallback((deel: string) => ga(deel === '' ? waar : `${waar}?${deel}`, { replace: true }), [ga, waar]);
  return {
    filters,
    aantal: Object.values(filters).filter((f) => f.length > 0).length,
    sortering: leesSortering(zoek, kolommen),
    kies: (naam, codes) => naar(schrijfFilters(zoek, velden, { ...filters, [naam]: codes })),
    wis: () => naar(schrijfFilters(zoek, velden, {})),
    sorteer: (s) => naar(schrijfSortering(zoek, s)),
  };
}
