import type { Dag, Moment } from '@loopplank/kernel';
import teksten from '../data/teksten.json';
import type { Persoon } from '../persoon/persoon';
import type { Collega } from '../regio/medewerkers';
import type { Regio } from '../regio/regio';
import type { Toeval } from '../toeval/toeval';
import type { Leven } from './leven';
import type { Slot } from './slot';
import type { Baan } from './werktijd';

/** How easily somebody picks up: half of a calling round never does (see verdelingen.json). */
export type Bereik = 'bereikbaar' | 'moeilijk';

/** One youngster with what the chapters of the story share. What is not readonly changes while the story is told. */
export interface Verhaal {
  readonly regio: Regio;
  readonly leven: Leven;
  readonly persoon: Persoon;
  readonly toeval: Toeval;
  /** Chance of school, work and help, apart from that of the contacts: more of the one changes nothing in the other. */
  readonly lot: Toeval;
  readonly slot: Slot;
  readonly bereik: Bereik;
  /** The workplace, course and friend that come back in notes. */
  readonly decor: Readonly<Record<'werk' | 'functie' | 'opleiding' | 'vriend', string>>;
  /** Who holds the regie, at least in the end. */
  readonly houder: Collega;
  /** What the youngster does, from which day on. */
  situaties: readonly (readonly [van: Dag, Situatie])[];
  /** Work that is in the file. */
  readonly banen: Baan[];
  /** Templates used before in this life: nobody writes the same note twice. */
  readonly gebruikt: Set<string>;
  /** Which phone number is in use from when on: the name of the step that added it, or null when none works. */
  readonly nummers: { readonly vanaf: Moment; readonly stap: string | null }[];
}

export type Situatie = 'school' | 'opleiding' | 'werk' | 'zoekt';

export const situatieOp = (v: Pick<Verhaal, 'situaties'>, dag: Dag): Situatie => laatsteVoor(v.situaties, dag) ?? v.situaties[0]?.[1] ?? 'zoekt';

/** Chapters add what happens as they are told, not in the order of time; of one day the last told holds. */
const laatsteVoor = (situaties: Verhaal['situaties'], dag: Dag): Situatie | undefined =>
  situaties.filter(([van]) => van <= dag).reduce<Verhaal['situaties'][number] | undefined>((l, s) => (l && l[0] > s[0] ? l : s), undefined)?.[1];

/** The number in use at a moment, or null. Asked when the life is complete: chapters are not told in the order of time. */
export function nummerBij(v: Pick<Verhaal, 'nummers'>, op: Moment): string | null {
  const laatste = v.nummers.filter((n) => n.vanaf <= op).reduce<Verhaal['nummers'][number] | undefined>((l, n) => (l && l.vanaf > n.vanaf ? l : n), undefined);
  return laatste?.stap ?? null;
}

/** Whether there is a number to call on a day, as far as told. */
export const kanBellen = (v: Pick<Verhaal, 'nummers'>, dag: Dag): boolean => nummerBij(v, `${dag}T12:00:00.000Z` as Moment) !== null;

const AANSPREKING = {
  m: { hij: 'hij', hem: 'hem', zijn: 'zijn' },
  v: { hij: 'zij', hem: 'haar', zijn: 'haar' },
} as const;

export const maakDecor = (toeval: Toeval): Verhaal['decor'] => ({
  werk: toeval.kies(teksten.werkplekken),
  functie: toeval.kies(teksten.functies),
  opleiding: toeval.kies(teksten.opleidingen),
  vriend: toeval.kies(['een vriend', 'een nicht', 'een tante', 'een oud-klasgenoot']),
});

const hoofdletter = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);

/** Fills a template: {hij} {Hij} {hem} {zijn} {Zijn} {werk} {functie} {opleiding} {vriend}, and what the caller adds. */
export function vulIn(v: Pick<Verhaal, 'persoon' | 'decor'>, sjabloon: string, extra: Readonly<Record<string, string>> = {}): string {
  const woorden: Record<string, string> = { ...AANSPREKING[v.persoon.geslacht], ...v.decor, ...extra };
  const gevuld = sjabloon.replace(/\{(\w+)\}/g, (_, woord: string) => {
    const gevonden = woorden[woord] ?? woorden[woord.toLowerCase()];
    if (gevonden === undefined) throw new Error(`unknown word in template: ${woord}`);
    return woord === woord.toLowerCase() ? gevonden : hoofdletter(gevonden);
  });
  return hoofdletter(gevuld);
}

/** One of these, and one that was not used before as long as there is one. */
export function vers<T>(v: Verhaal, uit: readonly T[], tekst: (t: T) => string): T {
  const nieuw = uit.filter((t) => !v.gebruikt.has(tekst(t)));
  const gekozen = v.toeval.kies(nieuw.length > 0 ? nieuw : uit);
  v.gebruikt.add(tekst(gekozen));
  return gekozen;
}

/** One of these templates, filled in. */
export const zin = (v: Verhaal, sjablonen: readonly string[]): string => vulIn(v, vers(v, sjablonen, (s) => s));

const MAANDEN = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];

/** 2025-05-20 → "20 mei 2025". */
export const dagTekst = (d: Dag): string => `${Number(d.slice(8))} ${MAANDEN[Number(d.slice(5, 7)) - 1]} ${d.slice(0, 4)}`;
