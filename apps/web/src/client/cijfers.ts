import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Cijfers, Nazorglijst, Pagina, ZonderContactRij } from '@loopplank/dossier/antwoorden';
import { vraag } from './http';

const BLAD = 50;

const useBladen = <T extends Pagina<unknown>>(sleutel: string, pad: string) =>
  useInfiniteQuery({
    queryKey: ['cijfers', sleutel],
    initialPageParam: 1,
    queryFn: ({ pageParam, signal }) => vraag<T>(`${pad}${pad.includes('?') ? '&' : '?'}page=${pageParam}&pageSize=${BLAD}`, signal),
    getNextPageParam: (laatste, alle) => (alle.length * BLAD < laatste.totaal ? alle.length + 1 : undefined),
  });

export const useCijfers = () => useQuery({ queryKey: ['cijfers'], queryFn: ({ signal }) => vraag<Cijfers>('/v1/cijfers', signal) });
export const useZonderContact = () => useBladen<Pagina<ZonderContactRij>>('zonder-contact', '/v1/zonder-contact');
export const useNazorgTeLaat = () => useBladen<Nazorglijst>('nazorg', '/v1/nazorg?van=organisatie&bak=te-laat');
