import type { ProfielAntwoord, ToewijzingAntwoord } from '@loopplank/koppelingen/antwoorden';
import { NODIG_VAN, type Soort, VELDEN_VAN, type VastVeld, type Veld } from './velden';

/** How somebody says a file must be read, while they are choosing. */
export interface Keuze {
  readonly soort: Soort;
  /** Id of the profile it began with; empty: what is recognised by itself. */
  readonly profiel: string;
  /** By the name above the column; a column that is not here is skipped. */
  readonly kolommen: Readonly<Record<string, Veld>>;
  readonly datumnotatie: ToewijzingAntwoord['datumnotatie'];
  readonly woorden: ToewijzingAntwoord['woorden'];
  readonly vast: Readonly<Partial<Record<VastVeld, string>>>;
}

/** Names above columns that mean the same: capitals and signs do not count. */
const kaal = (naam: string): string => naam.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** A mapping laid over the columns this file has. */
export function leggen(t: ToewijzingAntwoord, profiel: string, kop: readonly string[]): Keuze {
  const veldBij = new Map(t.kolommen.map((k) => [kaal(k.kolom), k.veld]));
  const kolommen = Object.fromEntries(kop.flatMap((k) => (veldBij.has(kaal(k)) ? [[k, veldBij.get(kaal(k))!]] : [])));
  return { soort: t.soort, profiel, kolommen, datumnotatie: t.datumnotatie, woorden: t.woorden, vast: Object.fromEntries(t.vast.map((v) => [v.veld, v.waarde])) };
}

type Voorstel = { readonly [S in Soort]?: ToewijzingAntwoord } & { readonly leerlingen: ToewijzingAntwoord };

/** What is not found in the header; the day of a list is asked for. */
const mist = (t: ToewijzingAntwoord): number =>
  NODIG_VAN[t.soort].filter((groep) => !groep.some((v) => v === 'peildatum' || t.kolommen.some((k) => k.veld === v))).length;

/** The kind of list that misses least, then the one that explains more columns; a tie is a list of people. */
export const gok = (v: Voorstel): Soort =>
  Object.values(v).sort((a, b) => mist(a) - mist(b) || b.kolommen.length - a.kolommen.length)[0]?.soort ?? 'leerlingen';

/** Where a choice starts: a profile by its id, or what is recognised. */
export function begin(voorstel: Voorstel, profielen: readonly ProfielAntwoord[], kop: readonly string[], { soort, profiel }: { soort: Soort; profiel: string }): Keuze {
  const eigen = profielen.find((p) => p.id !== undefined && p.id === profiel);
  return eigen ? leggen(eigen, profiel, kop) : leggen(voorstel[soort] ?? voorstel.leerlingen, '', kop);
}

/** Whether nothing was changed since the start; then no profile needs to be kept. A profile that misses a column here was changed. */
export function isBegin(k: Keuze, begonnen: Keuze, profiel: ProfielAntwoord | undefined): boolean {
  const heel = !profiel || profiel.kolommen.length === Object.keys(begonnen.kolommen).length;
  const sleutel = ({ kolommen, datumnotatie, woorden, vast }: Keuze) =>
    JSON.stringify([Object.entries(kolommen).sort(), datumnotatie, woorden, Object.entries(vast).filter(([v, w]) => w && v !== 'peildatum').sort()]);
  return heel && sleutel(k) === sleutel(begonnen);
}

export interface Gebreken {
  /** Groups of which none is there. */
  readonly mist: readonly (readonly Veld[])[];
  /** Fields that two columns mean. */
  readonly dubbel: readonly Veld[];
}

export function gebreken(k: Keuze): Gebreken {
  const kolommen = Object.values(k.kolommen);
  const heeft = (v: Veld) => kolommen.includes(v) || Boolean(k.vast[v as VastVeld]);
  return { mist: NODIG_VAN[k.soort].filter((groep) => !groep.some(heeft)), dubbel: [...new Set(kolommen.filter((v, i) => kolommen.indexOf(v) !== i))] };
}

/** Gives a column a meaning, or none. */
export function metVeld(k: Keuze, kolom: string, veld: Veld | null): Keuze {
  const { [kolom]: _weg, ...rest } = k.kolommen;
  return { ...k, kolommen: veld ? { ...rest, [kolom]: veld } : rest };
}

/** A word of the file in one of our words; a later choice replaces an earlier one. */
export const metWoord = (k: Keuze, veld: Veld, van: string, naar: string | null): Keuze => ({
  ...k, woorden: [...k.woorden.filter((w) => w.veld !== veld || kaal(w.van) !== kaal(van)), ...(naar ? [{ veld, van, naar }] : [])],
});

/** Body of POST /v1/importprofielen. */
export const profielLichaam = (k: Keuze, naam: string) => ({
  naam: naam.trim(),
  soort: k.soort,
  kolommen: Object.entries(k.kolommen).filter(([, veld]) => VELDEN_VAN[k.soort].includes(veld)).map(([kolom, veld]) => ({ kolom, veld })),
  datumnotatie: k.datumnotatie,
  woorden: k.woorden,
  vast: (Object.entries(k.vast) as [VastVeld, string | undefined][]).flatMap(([veld, waarde]) => (waarde && veld !== 'peildatum' ? [{ veld, waarde }] : [])),
});

/** Body of a dry run or a start: the profile, and the day of this one list. */
export const startLichaam = (k: Keuze, profiel: string): { profiel: string; peildatum?: string } => ({ profiel, ...(k.vast.peildatum ? { peildatum: k.vast.peildatum } : {}) });
