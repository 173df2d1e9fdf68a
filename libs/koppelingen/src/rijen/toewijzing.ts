import { NODIG, type Soort, VAST, type VastVeld, type Veld, VELDGEGEVENS, veldenVan } from './velden';

export const DATUMNOTATIES = ['dag-maand-jaar', 'jaar-maand-dag', 'maand-dag-jaar'] as const;
export type Datumnotatie = (typeof DATUMNOTATIES)[number];

/** How the columns of one kind of file are read: what a profile remembers, and what a run keeps with it. */
export interface Toewijzing {
  readonly soort: Soort;
  readonly kolommen: readonly { readonly kolom: string; readonly veld: Veld }[];
  /** How days are written when a cell is not a real date. */
  readonly datumnotatie: Datumnotatie;
  /** Own words of the old administration: `van` (as in the file) means `naar` (one of our words). */
  readonly woorden: readonly { readonly veld: Veld; readonly van: string; readonly naar: string }[];
  /** One value for the whole list, where a cell or column is missing. */
  readonly vast: readonly { readonly veld: VastVeld; readonly waarde: string }[];
}

/** Header names that mean the same: capitals, signs and double spaces do not count. "E-mail adres " → "emailadres". */
export const kaal = (naam: string): string =>
  naam.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const HERKENBAAR: ReadonlyMap<string, readonly Veld[]> = (() => {
  const velden = new Map<string, Veld[]>();
  for (const [veld, { naam, ook = [] }] of Object.entries(VELDGEGEVENS) as [Veld, (typeof VELDGEGEVENS)[Veld]][]) {
    for (const woord of new Set([veld, naam, ...ook].map(kaal))) velden.set(woord, [...(velden.get(woord) ?? []), veld]);
  }
  return velden;
})();

const herken = (kolom: string, soort: Soort): Veld | undefined => HERKENBAAR.get(kaal(kolom))?.find((v) => VELDGEGEVENS[v].soorten.includes(soort));

/** A list in which somebody was spoken to is about contact; else it is about people. */
const gok = (kop: readonly string[]): Soort => (kop.some((k) => ['datum', 'uitkomst', 'kanaal'].includes(herken(k, 'contacten') ?? '')) ? 'contacten' : 'leerlingen');

/** What the header of a file seems to mean. Each field once, for the first column that fits. */
export function stelVoor(kop: readonly string[], soort: Soort = gok(kop)): Toewijzing {
  const gezien = new Set<Veld>();
  const kolommen = kop.flatMap((kolom) => {
    const veld = herken(kolom, soort);
    if (veld === undefined || gezien.has(veld)) return [];
    gezien.add(veld);
    return [{ kolom, veld }];
  });
  return { soort, kolommen, datumnotatie: 'dag-maand-jaar', woorden: [], vast: [] };
}

export type Toewijzingsfout =
  | { readonly code: 'veld-ontbreekt'; readonly velden: readonly Veld[] }
  | { readonly code: 'veld-hoort-niet' | 'veld-dubbel'; readonly veld: Veld }
  | { readonly code: 'kolom-dubbel'; readonly kolom: string };

/** What is wrong with a mapping itself, whatever the file. A profile is for many files: the day of each comes with the file. */
export function toewijzingsfouten(t: Toewijzing, voor: 'profiel' | 'bestand' = 'bestand'): Toewijzingsfout[] {
  const heeft = new Set<Veld>([...t.kolommen.map((k) => k.veld), ...t.vast.map((v) => v.veld)]);
  const dubbel = <K>(waarden: readonly K[]) => [...new Set(waarden.filter((w, i) => waarden.indexOf(w) !== i))];
  return [
    ...NODIG[t.soort].filter((groep) => !groep.some((v) => heeft.has(v) || (v === 'peildatum' && voor === 'profiel'))).map((velden) => ({ code: 'veld-ontbreekt' as const, velden })),
    ...[...heeft].filter((v) => !veldenVan(t.soort).includes(v)).map((veld) => ({ code: 'veld-hoort-niet' as const, veld })),
    ...dubbel(t.kolommen.map((k) => k.veld)).map((veld) => ({ code: 'veld-dubbel' as const, veld })),
    ...dubbel(t.kolommen.map((k) => kaal(k.kolom))).map((kolom) => ({ code: 'kolom-dubbel' as const, kolom })),
  ];
}

/** Columns of a mapping that a file does not have. A fixed value makes up for a missing column. */
export function ontbrekendeKolommen(t: Toewijzing, kop: readonly string[]): readonly string[] {
  const aanwezig = new Set(kop.map(kaal));
  const vast = new Set<Veld>(t.vast.map((v) => v.veld));
  return t.kolommen.filter((k) => !aanwezig.has(kaal(k.kolom)) && !vast.has(k.veld)).map((k) => k.kolom);
}

/** The value of each field in one row of a file; absent when there is no such column. */
export function celVoor(t: Toewijzing, kop: readonly string[]): (veld: Veld, cellen: readonly string[]) => string | undefined {
  const plek = new Map<Veld, number>();
  const namen = kop.map(kaal);
  for (const { kolom, veld } of t.kolommen) {
    const i = namen.indexOf(kaal(kolom));
    if (i >= 0) plek.set(veld, i);
  }
  const vast = new Map<Veld, string>(t.vast.map((v) => [v.veld, v.waarde]));
  return (veld, cellen) => {
    const i = plek.get(veld);
    const cel = i === undefined ? '' : (cellen[i] ?? '');
    return cel === '' ? vast.get(veld) : cel;
  };
}

export const isVast = (veld: string): veld is VastVeld => (VAST as readonly string[]).includes(veld);
