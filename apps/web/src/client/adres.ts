import type { Optie } from '../kit/combozoek';

/**
 * The state of a list lives in its address, so that a link or a reload shows the same list. An address holds codes
 * of offered choices and nothing else: never a name or a word somebody typed.
 */
export interface Filterveld<N extends string = string> {
  readonly naam: N;
  readonly label: string;
  readonly opties: readonly Optie[];
  /** Any number of choices; otherwise one. */
  readonly meer?: boolean;
}

export type Filters = Readonly<Record<string, readonly string[]>>;

export interface Sortering {
  readonly kolom: string;
  readonly af: boolean;
}

const CODE = /^[\w.-]{1,64}$/;
const SORTEER = 'sorteer';

const geldig = (veld: Filterveld, codes: readonly string[]): string[] => {
  const bekend = [...new Set(codes)].filter((c) => CODE.test(c) && veld.opties.some((o) => o.code === c));
  return veld.meer ? bekend : bekend.slice(0, 1);
};

/** What an address chooses; codes nobody offers are left out. */
export function leesFilters(zoek: string, velden: readonly Filterveld[]): Filters {
  const delen = new URLSearchParams(zoek);
  return Object.fromEntries(velden.map((v) => [v.naam, geldig(v, (delen.get(v.naam) ?? '').split(','))]));
}

/** The search part of the address with these choices; parts of others stay. */
export function schrijfFilters(zoek: string, velden: readonly Filterveld[], filters: Filters): string {
  const delen = new URLSearchParams(zoek);
  for (const v of velden) {
    const codes = geldig(v, filters[v.naam] ?? []);
    if (codes.length === 0) delen.delete(v.naam);
    else delen.set(v.naam, codes.join(','));
  }
  return delen.toString().replaceAll('%2C', ',');
}

/** `?sorteer=naam`, or `-naam` from high to low; only columns that can be sorted. */
export function leesSortering(zoek: string, kolommen: readonly string[]): Sortering | null {
  const tekst = new URLSearchParams(zoek).get(SORTEER) ?? '';
  const kolom = tekst.replace(/^-/, '');
  return kolommen.includes(kolom) ? { kolom, af: tekst.startsWith('-') } : null;
}

export function schrijfSortering(zoek: string, s: Sortering | null): string {
  const delen = new URLSearchParams(zoek);
  if (s === null) delen.delete(SORTEER);
  else delen.set(SORTEER, `${s.af ? '-' : ''}${s.kolom}`);
  return delen.toString().replaceAll('%2C', ',');
}
