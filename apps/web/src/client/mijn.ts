import { useQuery } from '@tanstack/react-query';
import type { BerichtgevingAntwoord } from '@loopplank/access/antwoorden';
import { queryClient } from './geheugen';
import { vraag } from './http';

/** How I am told. */
export const useBerichtgeving = () => useQuery({ queryKey: ['berichtgeving'], queryFn: ({ signal }) => vraag<BerichtgevingAntwoord>('/v1/berichtgeving', signal) });

export const verversBerichtgeving = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['berichtgeving'] });
