import { useQuery } from '@tanstack/react-query';
import type { Pagina } from '@loopplank/dossier/antwoorden';
import { vraag } from '../../client/http';

interface Naam {
  readonly id: string;
  readonly naam: string;
}

const MINUTEN = 5 * 60_000;

/** Who takes part here; read when a field needs it. */
export const useOrganisaties = () =>
  useQuery({ queryKey: ['organisaties'], staleTime: MINUTEN, queryFn: ({ signal }) => vraag<Pagina<Naam>>('/v1/organisaties?pageSize=100', signal) });

/** Names of the people of one organisation; null: the own one. */
export const useCollegas = (organisatieId: string | null) =>
  useQuery({
    queryKey: ['medewerkers', organisatieId],
    staleTime: MINUTEN,
    queryFn: ({ signal }) => vraag<Pagina<Naam>>(`/v1/medewerkers?pageSize=100${organisatieId ? `&organisatieId=${organisatieId}` : ''}`, signal),
  });
