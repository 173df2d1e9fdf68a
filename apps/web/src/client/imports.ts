import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import type { ImportDetail, ImportRegel, ProfielAntwoord, RijDetail, RijRegel, Voorbeeld } from '@loopplank/koppelingen/antwoorden';
import type { Pagina } from '@loopplank/dossier/antwoorden';
import { alleBladen } from './beheer';
import { queryClient } from './geheugen';
import { nieuweSleutel, schrijf, vraag, vraagBestand } from './http';

/** What the screens of the import ask. The state of a run lives on the server: leaving a screen stops nothing. */
const VOLG_MS = 800;
const BLAD = 50;

const loopt = (d: { readonly status: string; readonly proef?: { readonly status: string } } | undefined): boolean =>
  d?.status === 'bezig' || d?.status === 'terugdraaien' || d?.proef?.status === 'bezig';

export const useImports = () =>
  useQuery({
    queryKey: ['import', 'lijst'],
    queryFn: ({ signal }) => alleBladen<ImportRegel>('/v1/imports', signal),
    refetchInterval: (q) => (q.state.data?.some(loopt) ? 2 * VOLG_MS : false),
  });

export const useImport = (id: string) =>
  useQuery({
    queryKey: ['import', id, 'stand'],
    queryFn: ({ signal }) => vraag<ImportDetail>(`/v1/imports/${id}`, signal),
    refetchInterval: (q) => (loopt(q.state.data) ? VOLG_MS : false),
  });

export const useVoorbeelden = (id: string) =>
  useQuery({ queryKey: ['import', id, 'voorbeelden'], staleTime: Infinity, queryFn: ({ signal }) => vraag<Pagina<Voorbeeld>>(`/v1/imports/${id}/voorbeelden`, signal) });

export const useProfielen = () => useQuery({ queryKey: ['import', 'profielen'], queryFn: ({ signal }) => vraag<Pagina<ProfielAntwoord>>('/v1/importprofielen', signal) });

/** Rows with one outcome. `ronde`: of which dry run or stage, so that an older one is not shown for it. */
export const useRijen = (id: string, uitkomst: string, ronde: string) =>
  useInfiniteQuery({
    queryKey: ['import', id, 'rijen', uitkomst, ronde],
    initialPageParam: 1,
    queryFn: ({ pageParam, signal }) => vraag<Pagina<RijRegel>>(`/v1/imports/${id}/rijen?uitkomst=${uitkomst}&page=${pageParam}&pageSize=${BLAD}`, signal),
    getNextPageParam: (laatste, alle) => (alle.length * BLAD < laatste.totaal ? alle.length + 1 : undefined),
  });

export const useRij = (id: string, rij: number) => useQuery({ queryKey: ['import', id, 'rij', rij], staleTime: 0, queryFn: ({ signal }) => vraag<RijDetail>(`/v1/imports/${id}/rijen/${rij}`, signal) });

export const verversImport = (id: string): Promise<void> => {
  void queryClient.invalidateQueries({ queryKey: ['import', 'lijst'] });
  return queryClient.invalidateQueries({ queryKey: ['import', id] });
};

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** The server looks into the file itself; its name only says how it is sent. */
export const soortVan = (naam: string): string => (/\.xls[xm]?$/i.test(naam) ? XLSX : 'text/csv');

/** Sends a list; gives the id of the import. The name of the file travels in a header, never in an address. Throws ApiFout. */
export async function stuurLijst(bestand: File): Promise<string> {
  const inhoud = new Blob([bestand], { type: soortVan(bestand.name) });
  const koppen = { 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(bestand.name)}` };
  const { id } = await schrijf<{ id: string }>('/v1/imports', inhoud, { sleutel: nieuweSleutel(), koppen });
  void queryClient.invalidateQueries({ queryKey: ['import', 'lijst'] });
  return id;
}

/** The rows that were not taken over, as a file on this device. Throws ApiFout. */
export async function bewaarFouten(id: string, naam: string): Promise<void> {
  const adres = URL.createObjectURL(await vraagBestand(`/v1/imports/${id}/fouten.csv`));
  const link = Object.assign(document.createElement('a'), { href: adres, download: naam });
  link.click();
  setTimeout(() => URL.revokeObjectURL(adres), 10_000);
}
