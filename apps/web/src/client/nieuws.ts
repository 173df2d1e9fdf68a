import { useEffect, useState } from 'react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { Nieuwsaantal, Nieuwslijst } from '@loopplank/dossier/antwoorden';
import { useBron } from './bron';
import { queryClient } from './geheugen';
import { nieuweSleutel, schrijf, vraag } from './http';
import { magIn, medewerker, sessie } from './sessie';

/** What is urgent is told within this time, on every screen. */
const KIJK_MS = 30_000;
/** The first screen goes first. */
const BEGIN_MS = 1_500;
export const NIEUWS_BLAD = 50;

/** How much is new, for the badge; undefined while nobody knows. */
export function useNieuwsaantal(): Nieuwsaantal | undefined {
  useBron(sessie);
  const [begonnen, zetBegonnen] = useState(false);
  useEffect(() => {
    const straks = setTimeout(() => zetBegonnen(true), BEGIN_MS);
    return () => clearTimeout(straks);
  }, []);
  const mag = magIn(medewerker(), 'werklijst');
  return useQuery({
    queryKey: ['nieuws', 'aantal'], enabled: begonnen && mag, refetchInterval: KIJK_MS, refetchOnWindowFocus: true,
    queryFn: ({ signal }) => vraag<Nieuwsaantal>('/v1/nieuws/aantal', signal),
  }).data;
}

export const useNieuws = () =>
  useInfiniteQuery({
    queryKey: ['nieuws', 'lijst'],
    initialPageParam: 1,
    queryFn: ({ pageParam, signal }) => vraag<Nieuwslijst>(`/v1/nieuws?page=${pageParam}&pageSize=${NIEUWS_BLAD}`, signal),
    getNextPageParam: (laatste, alle) => (alle.length * NIEUWS_BLAD < laatste.totaal ? alle.length + 1 : undefined),
  });

/** Somebody has seen the news until this moment. When it does not arrive it simply stays new. */
export async function meldGezien(totOp: string): Promise<void> {
  try {
    await schrijf('/v1/nieuws/gezien', { totOp }, { sleutel: nieuweSleutel() });
    await queryClient.invalidateQueries({ queryKey: ['nieuws', 'aantal'] });
  } catch {
    // The badge keeps its number, and the next look says it again.
  }
}
