import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { BuitenBeeld } from '@loopplank/dossier/antwoorden';
import type { Dag, Moment } from '@loopplank/kernel';
import { momentOp, plusDagen } from '../tijd/dagen';
import { queryClient } from './geheugen';
import { vraag } from './http';
import { verversAlles } from './vragen';

/** What the list of who is out of view is asked. */
export interface Beeldvraag {
  readonly gemeente: string | null;
  /** Number of a Doorstroompuntregio. */
  readonly doorstroompuntregio: string | null;
  /** Years, on the day of the list. */
  readonly leeftijdVan: string | null;
  readonly leeftijdTot: string | null;
  readonly herkomst: string | null;
  readonly definitie: string | null;
  readonly reden: string | null;
  readonly peildatum: Dag | null;
  /** As known at the end of this day; null: now. */
  readonly bekendOp: Dag | null;
}

const BLAD = 50;

/** The last moment of a day. */
const eindeVan = (d: Dag): Moment => new Date(Date.parse(momentOp(plusDagen(d, 1), 0, 0)) - 1).toISOString() as Moment;

const adres = ({ bekendOp, ...v }: Beeldvraag, page: number): string => {
  const delen = new URLSearchParams({ page: String(page), pageSize: String(BLAD) });
  for (const [naam, waarde] of Object.entries(v)) if (waarde !== null) delen.set(naam, waarde);
  if (bekendOp !== null) delen.set('bekendOp', eindeVan(bekendOp));
  return `/v1/buiten-beeld?${delen.toString()}`;
};

export const useBuitenBeeld = (v: Beeldvraag) =>
  useInfiniteQuery({
    queryKey: ['buiten-beeld', v],
    initialPageParam: 1,
    placeholderData: keepPreviousData,
    queryFn: ({ pageParam, signal }) => vraag<BuitenBeeld>(adres(v, pageParam), signal),
    getNextPageParam: (laatste, alle) => (alle.length * BLAD < laatste.totaal ? alle.length + 1 : undefined),
  });

export const verversBuitenBeeld = (): void => {
  verversAlles();
  void queryClient.invalidateQueries({ queryKey: ['buiten-beeld'] });
};
