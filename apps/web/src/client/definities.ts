import { useQuery } from '@tanstack/react-query';
import type { DefinitieEffect, DefinitieRegel, Pagina } from '@loopplank/dossier/antwoorden';
import { queryClient } from './geheugen';
import { vraag } from './http';

/** Every version of every definition; there are tens of them. */
export const useDefinities = () => useQuery({ queryKey: ['definities'], queryFn: async ({ signal }) => (await vraag<Pagina<DefinitieRegel>>('/v1/definities?page=1&pageSize=100', signal)).items });

/** What a version would change: counted anew on another day, and long work for the server. */
export const useEffectVan = (code: string, versie: number, dag: string) =>
  useQuery({ queryKey: ['definities', 'effect', code, versie, dag], queryFn: ({ signal }) => vraag<DefinitieEffect>(`/v1/definities/${code}/versies/${versie}/effect`, signal), staleTime: 600_000 });

export const verversDefinities = async (): Promise<void> => {
  await Promise.all(['definities', 'buiten-beeld', 'cijfers'].map((naam) => queryClient.invalidateQueries({ queryKey: [naam] })));
};
