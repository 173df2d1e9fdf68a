import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Aanvoer, SignaalDetail, SignaalRegel } from '@loopplank/koppelingen/antwoorden';
import type { Pagina } from '@loopplank/dossier/antwoorden';
import { queryClient } from './geheugen';
import { vraag } from './http';

/** What the screen of signals asks. */
const BLAD = 25;

export const useSignalen = (status: SignaalRegel['status']) =>
  useInfiniteQuery({
    queryKey: ['signalen', 'lijst', status],
    initialPageParam: 1,
    queryFn: ({ pageParam, signal }) => vraag<Pagina<SignaalRegel>>(`/v1/signalen?status=${status}&page=${pageParam}&pageSize=${BLAD}`, signal),
    getNextPageParam: (laatste, alle) => (alle.length * BLAD < laatste.totaal ? alle.length + 1 : undefined),
  });

export const useSignaal = (id: string) => useQuery({ queryKey: ['signalen', 'een', id], staleTime: 0, queryFn: ({ signal }) => vraag<SignaalDetail>(`/v1/signalen/${id}`, signal) });

/** How fresh the lists of registers are. */
export const useAanvoer = () => useQuery({ queryKey: ['signalen', 'aanvoer'], queryFn: ({ signal }) => vraag<Aanvoer>('/v1/aanvoer', signal) });

export const verversSignalen = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['signalen'] });
