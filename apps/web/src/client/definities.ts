import { useQuery } from '@tanstack/react-query';
import type { DefinitieRegel, Pagina } from '@loopplank/dossier/antwoorden';
import { queryClient } from './geheugen';
import { vraag } from './http';

/** Every version of every definition; there are tens of them. */
export const useDefinities = () => useQuery({ queryKey: ['definities'], queryFn: async ({ signal }) => (await vraag<Pagina<DefinitieRegel>>('/v1/definities?page=1&pageSize=100', signal)).items });

export const verversDefinities = async (): Promise<void> => {
  await Promise.all(['definities', 'buiten-beeld', 'cijfers'].map((naam) => queryClient.invalidateQueries({ queryKey: [naam] })));
};
