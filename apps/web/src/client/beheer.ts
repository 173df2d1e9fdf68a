import { useQuery } from '@tanstack/react-query';
import type {
  MedewerkerDetail, MedewerkerRij, OrganisatieDetail, OrganisatieRij, Pagina, Vangnetten, Verwijzing, WerkkalenderAntwoord,
} from '@loopplank/access/antwoorden';
import { queryClient } from './geheugen';
import { vraag } from './http';

/** What the screens of the administration ask. All of it is about organisations and accounts, never about youngsters. */
const BLAD = 100;
/** How often to look while youngsters are moving to a successor. */
const VOLG_MS = 1_500;

/** Every page of a list, one after the other: these lists are as long as an organisation is large. */
export async function alleBladen<T>(pad: string, signal?: AbortSignal): Promise<readonly T[]> {
  const rijen: T[] = [];
  for (let page = 1; ; page++) {
    const { items, totaal } = await vraag<Pagina<T>>(`${pad}${pad.includes('?') ? '&' : '?'}page=${page}&pageSize=${BLAD}`, signal);
    rijen.push(...items);
    if (items.length === 0 || rijen.length >= totaal) return rijen;
  }
}

export const useOrganisaties = () =>
  useQuery({ queryKey: ['beheer', 'organisaties'], queryFn: ({ signal }) => alleBladen<OrganisatieRij>('/v1/organisaties', signal) });

/** Whether something of a closing is still under way, so that the screen goes on looking. */
const volgt = (sluiting: { readonly status: string } | undefined): number | false => (sluiting?.status === 'bezig' ? VOLG_MS : false);

export const useOrganisatie = (id: string) =>
  useQuery({
    queryKey: ['beheer', 'organisatie', id],
    queryFn: ({ signal }) => vraag<OrganisatieDetail>(`/v1/organisaties/${id}`, signal),
    refetchInterval: (q) => volgt(q.state.data?.sluiting),
  });

/** The accounts of an organisation, closed ones too. */
export const useMedewerkers = (organisatieId: string) =>
  useQuery({
    queryKey: ['beheer', 'medewerkers', organisatieId],
    queryFn: ({ signal }) => alleBladen<MedewerkerRij>(`/v1/organisaties/${organisatieId}/medewerkers?gesloten=ja`, signal),
  });

/** Names only: for choosing somebody of another organisation. */
export const useCollegas = (organisatieId: string | null) =>
  useQuery({
    queryKey: ['beheer', 'collegas', organisatieId],
    enabled: organisatieId !== null,
    queryFn: ({ signal }) => alleBladen<Verwijzing>(`/v1/medewerkers?organisatieId=${organisatieId!}`, signal),
  });

export const useMedewerker = (id: string) =>
  useQuery({
    queryKey: ['beheer', 'medewerker', id],
    queryFn: ({ signal }) => vraag<MedewerkerDetail>(`/v1/medewerkers/${id}`, signal),
    refetchInterval: (q) => volgt(q.state.data?.sluiting),
  });

export const useWerkkalender = (organisatieId: string) =>
  useQuery({ queryKey: ['beheer', 'werkkalender', organisatieId], queryFn: ({ signal }) => vraag<WerkkalenderAntwoord>(`/v1/werkkalenders/${organisatieId}`, signal) });

export const useVangnetten = () => useQuery({ queryKey: ['beheer', 'vangnetten'], queryFn: ({ signal }) => vraag<Vangnetten>('/v1/vangnetten', signal) });

/** After any change here: one change shows on more than one screen. */
export const verversBeheer = (): Promise<void> => queryClient.invalidateQueries({ queryKey: ['beheer'] });
