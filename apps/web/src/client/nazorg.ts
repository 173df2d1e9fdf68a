import { useQuery } from '@tanstack/react-query';
import type { Nazorg, Nazorglijst, NazorgRij, Uitstroomlijst, UitstroomRij } from '@loopplank/dossier/antwoorden';
import { queryClient } from './geheugen';
import { vraag } from './http';
import { verversAlles } from './vragen';

const BLAD = 100;

/** Every page of a list, with the head of the first. */
async function alleBladen<L extends { readonly items: readonly unknown[]; readonly totaal: number }>(pad: string, signal: AbortSignal): Promise<L> {
  const eerste = await vraag<L>(`${pad}?page=1&pageSize=${BLAD}`, signal);
  const items = [...eerste.items];
  for (let page = 2; items.length < eerste.totaal; page++) {
    const { items: meer } = await vraag<L>(`${pad}?page=${page}&pageSize=${BLAD}`, signal);
    if (meer.length === 0) break;
    items.push(...meer);
  }
  return { ...eerste, items };
}

export const useNazorglijst = () => useQuery({ queryKey: ['nazorg'], queryFn: ({ signal }) => alleBladen<Nazorglijst & { readonly items: readonly NazorgRij[] }>('/v1/nazorg', signal) });

export const useUitstroom = () => useQuery({ queryKey: ['uitstroom'], queryFn: ({ signal }) => alleBladen<Uitstroomlijst & { readonly items: readonly UitstroomRij[] }>('/v1/uitstroom', signal) });

/** What a start would be filled with; asked only when somebody is about to. */
export const useNazorgvoorstel = (id: string) => useQuery({ queryKey: ['jongere', id, 'nazorg'], queryFn: ({ signal }) => vraag<Nazorg>(`/v1/jongeren/${id}/nazorg`, signal) });

export const verversNazorg = (): void => {
  verversAlles();
  void queryClient.invalidateQueries({ queryKey: ['nazorg'] });
  void queryClient.invalidateQueries({ queryKey: ['uitstroom'] });
};
