import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Banden, EenBeeld, Inzage, Pagina, TijdlijnItem, Werklijst, ZoekTreffer } from '@loopplank/dossier/antwoorden';
import { dagVan } from '../tijd/dagen';
import { queryClient } from './geheugen';
import { schrijf, vraag } from './http';
import type { Zoekvraag } from './zoekvraag';

/** What the screens ask the server, one hook per question. */
const TIJDLIJN_BLAD = 10;
/** What the first screen shows comes in one small answer; the rest on request. */
export const WERKLIJST_BEGIN = 30;
const WERKLIJST_BLAD = 100;
const INZAGEN_BLAD = 50;

/** As known at an instant is also as it was that day: what was so, and what we knew of it. */
const metKennis = (pad: string, bekendOp: string | null, rest: Record<string, string> = {}): string => {
  const delen = new URLSearchParams({ ...rest, ...(bekendOp ? { bekendOp, peildatum: dagVan(bekendOp) } : {}) }).toString();
  return delen === '' ? pad : `${pad}?${delen}`;
};

const volgende = <T,>(laatste: Pagina<T>, alle: readonly Pagina<T>[], grootte: number): number | undefined =>
  alle.length * grootte < laatste.totaal ? alle.length + 1 : undefined;

export const useWerklijst = () =>
  useInfiniteQuery({
    queryKey: ['werklijst'],
    initialPageParam: 1,
    queryFn: ({ pageParam, signal }) => vraag<Werklijst>(`/v1/werklijst?page=${pageParam}&pageSize=${WERKLIJST_BEGIN}`, signal),
    getNextPageParam: (laatste, alle) => volgende(laatste, alle, WERKLIJST_BEGIN),
  });

/** The whole list at once, for a desk: filters and order need every row. */
export const useHeleWerklijst = () =>
  useQuery({
    queryKey: ['werklijst', 'heel'],
    queryFn: async ({ signal }) => {
      const bladen: Werklijst[] = [];
      for (let page: number | undefined = 1; page !== undefined; page = volgende(bladen.at(-1)!, bladen, WERKLIJST_BLAD)) {
        bladen.push(await vraag<Werklijst>(`/v1/werklijst?page=${page}&pageSize=${WERKLIJST_BLAD}`, signal));
      }
      return bladen.flatMap((b) => b.items);
    },
  });

export const useEenBeeld = (id: string, bekendOp: string | null) =>
  useQuery({
    queryKey: ['jongere', id, 'beeld', bekendOp],
    queryFn: ({ signal }) => vraag<EenBeeld>(metKennis(`/v1/jongeren/${id}`, bekendOp), signal),
  });

export const useTijdlijn = (id: string, bekendOp: string | null) =>
  useInfiniteQuery({
    queryKey: ['jongere', id, 'tijdlijn', bekendOp],
    initialPageParam: 1,
    queryFn: ({ pageParam, signal }) =>
      vraag<Pagina<TijdlijnItem>>(metKennis(`/v1/jongeren/${id}/tijdlijn`, bekendOp, { page: String(pageParam), pageSize: String(TIJDLIJN_BLAD) }), signal),
    getNextPageParam: (laatste, alle) => volgende(laatste, alle, TIJDLIJN_BLAD),
  });

export const useBanden = (id: string, bekendOp: string | null) =>
  useQuery({ queryKey: ['jongere', id, 'banden', bekendOp], queryFn: ({ signal }) => vraag<Banden>(metKennis(`/v1/jongeren/${id}/banden`, bekendOp), signal) });

interface Inzagenblad {
  readonly page: number;
  readonly tot: string | null;
}

/**
 * Who looked. Asking is itself recorded as looking: so only on request, not again after every write, and the
 * following pages end where the first one did.
 */
export const useInzagen = (id: string, bekendOp: string | null, aan: boolean) =>
  useInfiniteQuery({
    queryKey: ['inzagen', id, bekendOp],
    enabled: aan,
    staleTime: 60_000,
    initialPageParam: { page: 1, tot: bekendOp } as Inzagenblad,
    queryFn: ({ pageParam: { page, tot }, signal }) =>
      vraag<Pagina<Inzage>>(metKennis(`/v1/jongeren/${id}/inzagen`, tot, { page: String(page), pageSize: String(INZAGEN_BLAD) }), signal),
    getNextPageParam: (laatste, alle): Inzagenblad | undefined => {
      const page = volgende(laatste, alle, INZAGEN_BLAD);
      return page === undefined ? undefined : { page, tot: bekendOp ?? alle[0]!.items[0]!.op };
    },
  });

export interface Gemeente {
  readonly code: string;
  readonly naam: string;
  readonly doorstroompuntregio: { readonly code: number; readonly naam: string };
}

export const useGemeenten = () =>
  useQuery({ queryKey: ['gemeenten'], staleTime: Infinity, queryFn: ({ signal }) => vraag<Pagina<Gemeente>>('/v1/gemeenten', signal) });

/** A search never stands in an address: the words travel in the body. */
export const useZoek = (zoekvraag: Zoekvraag | null) =>
  useQuery({
    queryKey: ['zoek', zoekvraag],
    enabled: zoekvraag !== null,
    staleTime: 10_000,
    gcTime: 60_000,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => schrijf<Pagina<ZoekTreffer>>('/v1/jongeren/_zoek', zoekvraag, { signal }),
  });

/** After something about this youngster was recorded. */
export const verversJongere = (id: string): void => {
  void queryClient.invalidateQueries({ queryKey: ['jongere', id] });
  void queryClient.invalidateQueries({ queryKey: ['werklijst'] });
};

/** After something about many youngsters was recorded. */
export const verversAlles = (): void => {
  void queryClient.invalidateQueries({ queryKey: ['jongere'] });
  void queryClient.invalidateQueries({ queryKey: ['werklijst'] });
};
