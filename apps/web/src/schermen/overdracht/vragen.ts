import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { OverdrachtDetail, Overdrachtlijst, OverdrachtRij } from '@loopplank/dossier/antwoorden';
import { vraag } from '../../client/http';

const BLAD = 50;

/** Under `werklijst`, so that whatever changes a worklist asks for this again too. */
export const useOverdrachten = (richting: OverdrachtRij['richting']) =>
  useInfiniteQuery({
    queryKey: ['werklijst', 'overdrachten', richting],
    initialPageParam: 1,
    queryFn: ({ pageParam, signal }) => vraag<Overdrachtlijst>(`/v1/overdrachten?richting=${richting}&page=${pageParam}&pageSize=${BLAD}`, signal),
    getNextPageParam: (laatste, alle) => (alle.length * BLAD < laatste.totaal ? alle.length + 1 : undefined),
  });

export const useOverdracht = (id: string, oid: string) =>
  useQuery({ queryKey: ['jongere', id, 'overdracht', oid], queryFn: ({ signal }) => vraag<OverdrachtDetail>(`/v1/jongeren/${id}/overdrachten/${oid}`, signal) });
