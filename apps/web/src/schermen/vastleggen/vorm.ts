import type { Dag } from '@loopplank/kernel';
import { alsInvoer, leesDatum } from '../../tijd/dagen';
import { maandNaam } from '../../tijd/zeg';
import { woorden } from '../../woorden';

/** A short form as data: which fields it has, what is wrong with what was typed, and the request that comes of it. */
export interface Keus {
  readonly code: string;
  readonly tekst: string;
  /** Only the own organisation sees it. */
  readonly slot?: boolean;
}

export interface Afspraakinvoer {
  readonly tekst: string;
  readonly door: string;
  readonly uiterlijk: string;
}

export type Waarde = string | readonly string[] | readonly Afspraakinvoer[];
export type Waarden = Readonly<Record<string, Waarde>>;

interface Basis {
  /** Also the name of the field in the request. */
  readonly naam: string;
  readonly label: string;
  readonly hulp?: string;
  readonly verplicht?: true;
  /** Behind "Meer invullen": few people need it. */
  readonly meer?: true;
  /** Only while this holds. */
  readonly als?: (i: Waarden) => boolean;
}

export type Veld = Basis &
  (
    | { readonly soort: 'keuze'; readonly keuzes: readonly Keus[]; readonly begin?: string }
    | { readonly soort: 'keuzes'; readonly keuzes: readonly Keus[]; readonly begin?: readonly string[] }
    /** Yes or no, sent as such. */
    | { readonly soort: 'ja'; readonly keuzes: readonly [Keus, Keus]; readonly begin?: 'ja' | 'nee' }
    | { readonly soort: 'dag'; readonly grens?: 'geweest' | 'vanafVandaag'; readonly begin?: 'vandaag' }
    | { readonly soort: 'tekst'; readonly max: number; readonly telefoon?: true }
    | { readonly soort: 'lang'; readonly max: number }
    | { readonly soort: 'getal'; readonly min: number; readonly max: number }
    | { readonly soort: 'organisatie' }
    /** `bij`: the field that names the organisation; empty: the own one. */
    | { readonly soort: 'collega'; readonly bij?: string }
    | { readonly soort: 'afspraken'; readonly hoogstens: number }
  );

export interface Formulier {
  readonly id: string;
  readonly titel: string;
  readonly uitleg?: string;
  /** After /v1/jongeren/{id}. */
  readonly pad: string;
  readonly velden: readonly Veld[];
  /** What the request needs beside its fields, or in another shape. */
  readonly lichaam?: (velden: Readonly<Record<string, unknown>>, i: Waarden) => Readonly<Record<string, unknown>>;
  /** Something to know before saving; no fault. */
  readonly let?: (i: Waarden) => string | null;
}

const TELEFOON = /^\+?[\d ()-]{8,20}$/;
const w = woorden.fouten;

export const tekstVan = (i: Waarden, naam: string): string => (typeof i[naam] === 'string' ? i[naam].trim() : '');
export const lijstVan = (i: Waarden, naam: string): readonly string[] => (Array.isArray(i[naam]) ? (i[naam] as readonly string[]) : []);
export const afsprakenVan = (i: Waarden, naam: string): readonly Afspraakinvoer[] => (Array.isArray(i[naam]) ? (i[naam] as readonly Afspraakinvoer[]) : []);
export const getalVan = (i: Waarden, naam: string): number | undefined => (/^\d{1,3}$/.test(tekstVan(i, naam)) ? Number(tekstVan(i, naam)) : undefined);

/** The fields as they are before anybody typed. `begin`: what is known already. */
export function beginVan(f: Formulier, vandaag: Dag, begin: Waarden = {}): Waarden {
  const leeg = (v: Veld): Waarde => {
    if (v.soort === 'keuzes') return v.begin ?? [];
    if (v.soort === 'afspraken') return [];
    if (v.soort === 'dag') return v.begin === 'vandaag' ? alsInvoer(vandaag) : '';
    return 'begin' in v ? (v.begin ?? '') : '';
  };
  return { ...Object.fromEntries(f.velden.map((v) => [v.naam, leeg(v)])), ...begin };
}

/** Fields that count now. */
export const zichtbaar = (f: Formulier, i: Waarden): readonly Veld[] => f.velden.filter((v) => v.als?.(i) ?? true);

const isLeeg = (waarde: Waarde | undefined): boolean => waarde === undefined || (typeof waarde === 'string' ? waarde.trim() === '' : waarde.length === 0);

function dagFout(tekst: string, grens: 'geweest' | 'vanafVandaag' | undefined, vandaag: Dag): string | null {
  const gelezen = leesDatum(tekst);
  if (!('dag' in gelezen)) return gelezen.fout === 'bestaatNiet' ? w.datumBestaatNiet(gelezen.dagnr!, maandNaam(gelezen.maandnr!)) : w.datumVorm;
  if (grens === 'geweest' && gelezen.dag > vandaag) return w.datumToekomst;
  return grens === 'vanafVandaag' && gelezen.dag < vandaag ? w.datumVerleden : null;
}

function vormFout(v: Veld, i: Waarden, vandaag: Dag): string | null {
  const tekst = tekstVan(i, v.naam);
  if (v.soort === 'dag') return dagFout(tekst, v.grens, vandaag);
  if (v.soort === 'getal') return getalVan(i, v.naam) !== undefined && Number(tekst) >= v.min && Number(tekst) <= v.max ? null : w.getal(v.min, v.max);
  if (v.soort === 'tekst' && v.telefoon) return TELEFOON.test(tekst) ? null : woorden.jongere.bereik.ongeldig.telefoon;
  if (v.soort === 'afspraken') {
    const fout = afsprakenVan(i, v.naam).flatMap((a) => [a.tekst.trim() === '' ? w.verplicht('de afspraak') : a.uiterlijk.trim() === '' ? null : dagFout(a.uiterlijk, 'vanafVandaag', vandaag)]);
    return fout.find((x) => x !== null) ?? null;
  }
  return null;
}

/** Dutch fault per field; empty fields are only wrong where something is needed. */
export function foutenVan(f: Formulier, i: Waarden, vandaag: Dag): Readonly<Record<string, string>> {
  return Object.fromEntries(
    zichtbaar(f, i).flatMap((v) => {
      const fout = isLeeg(i[v.naam]) ? (v.verplicht ? w.nodig : null) : vormFout(v, i, vandaag);
      return fout === null ? [] : [[v.naam, fout]];
    }),
  );
}

function waardeVan(v: Veld, i: Waarden): unknown {
  const tekst = tekstVan(i, v.naam);
  switch (v.soort) {
    case 'dag': {
      const gelezen = leesDatum(tekst);
      return 'dag' in gelezen ? gelezen.dag : undefined;
    }
    case 'getal':
      return getalVan(i, v.naam);
    case 'ja':
      return tekst === '' ? undefined : tekst === 'ja';
    case 'keuzes':
      return lijstVan(i, v.naam);
    case 'afspraken':
      return afsprakenVan(i, v.naam).map((a) => {
        const gelezen = leesDatum(a.uiterlijk);
        return { tekst: a.tekst.trim(), door: a.door, ...('dag' in gelezen ? { uiterlijkDatum: gelezen.dag } : {}) };
      });
    default:
      return tekst;
  }
}

/** The request; only what was filled in and counts. */
export function lichaamVan(f: Formulier, i: Waarden): Readonly<Record<string, unknown>> {
  const velden = Object.fromEntries(zichtbaar(f, i).flatMap((v) => (isLeeg(i[v.naam]) ? [] : [[v.naam, waardeVan(v, i)]])).filter(([, x]) => x !== undefined));
  return f.lichaam ? f.lichaam(velden, i) : velden;
}

/** Faults of the server, by the field they belong to; the others stay together. */
export function serverFouten(f: Formulier, fouten: readonly { readonly veld: string; readonly uitleg: string }[]): { bij: Readonly<Record<string, string>>; rest: readonly string[] } {
  const namen = new Set(f.velden.map((v) => v.naam));
  const naamVan = (veld: string) => veld.split('/').find((stap) => namen.has(stap));
  return {
    bij: Object.fromEntries(fouten.flatMap((x) => (naamVan(x.veld) === undefined ? [] : [[naamVan(x.veld)!, x.uitleg]]))),
    rest: fouten.filter((x) => naamVan(x.veld) === undefined).map((x) => x.uitleg),
  };
}
