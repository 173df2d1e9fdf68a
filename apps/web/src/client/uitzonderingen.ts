import { useQuery } from '@tanstack/react-query';
import type { Pagina } from '@loopplank/dossier/antwoorden';
import type { UitzonderingRegel } from '@loopplank/koppelingen/antwoorden';
import { queryClient } from './geheugen';
import { vraag } from './http';
import { verversImport } from './imports';

/** As many as one sitting; the rest comes when these are done. */
const BLAD = 100;

/** Rows of all lists that wait for a person, the oldest list first. */
export const useUitzonderingen = () =>
  useQuery({ queryKey: ['uitzonderingen'], staleTime: 0, queryFn: ({ signal }) => vraag<Pagina<UitzonderingRegel>>(`/v1/uitzonderingen?pageSize=${BLAD}`, signal) });

export const verversUitzonderingen = async (importId: string): Promise<void> => {
  void verversImport(importId);
  await queryClient.invalidateQueries({ queryKey: ['uitzonderingen'] });
};
