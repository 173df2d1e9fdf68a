import { dag, type Dag, leesDag, plusDagen } from '@loopplank/kernel';
import type { Datumnotatie } from './toewijzing';

export type Gelezen<T> = { readonly waarde: T } | { readonly code: 'datum-onleesbaar' | 'datum-bestaat-niet' };

const MAANDEN = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
/** March is written both ways. */
const maandnummer = (woord: string): number => MAANDEN.indexOf(woord.startsWith('maa') ? 'mrt' : woord.slice(0, 3)) + 1;

const VOLGORDE: Readonly<Record<Datumnotatie, readonly ['j' | 'm' | 'd', 'j' | 'm' | 'd', 'j' | 'm' | 'd']>> = {
  'dag-maand-jaar': ['d', 'm', 'j'],
  'jaar-maand-dag': ['j', 'm', 'd'],
  'maand-dag-jaar': ['m', 'd', 'j'],
};

const CIJFERS = /^(\d{1,4})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{1,4})$/;
const MET_WOORD = /^(\d{1,2})[\s.-]*([a-z]{3,9})\.?[\s-]*(\d{4}|\d{2})$/;
const ACHT = /^(\d{4})(\d{2})(\d{2})$/;
/** Serial number of a day in a spreadsheet that lost its formatting: 1954 to 2064. */
const REEKSNUMMER = /^[2-6]\d{4}$/;

/** A year of two figures is at most this year, else of the century before. */
const voluit = (jaar: string, ditJaar: number): string =>
  jaar.length === 2 ? String(Number(jaar) + (Number(jaar) <= ditJaar % 100 ? 2000 : 1900)) : jaar;

function delen(tekst: string, notatie: Datumnotatie): { j: string; m: string; d: string } | null {
  const acht = ACHT.exec(tekst);
  if (acht) return { j: acht[1]!, m: acht[2]!, d: acht[3]! };
  const woord = MET_WOORD.exec(tekst);
  if (woord && maandnummer(woord[2]!) > 0) return { d: woord[1]!, m: String(maandnummer(woord[2]!)), j: woord[3]! };
  const cijfers = CIJFERS.exec(tekst);
  if (!cijfers) return null;
  // Four figures in front can only be a year.
  const volgorde = cijfers[1]!.length === 4 ? VOLGORDE['jaar-maand-dag'] : VOLGORDE[notatie];
  return Object.fromEntries(volgorde.map((deel, i) => [deel, cijfers[i + 1]!])) as { j: string; m: string; d: string };
}

/** Day 1 is 1 January 1900, and 29 February 1900 (which never was) counts. */
const NUL = dag('1899-12-30');

/**
 * Reads a day as it stands in a list: in figures, with a month in letters, as the eight figures of an export, or as
 * the number a spreadsheet shows when it forgets that it is a date. 31 February is a day that does not exist.
 */
export function leesDatum(tekst: string, notatie: Datumnotatie, ditJaar: number): Gelezen<Dag> {
  // A real date cell, or an export with a time behind it.
  const t = tekst.trim().toLowerCase().replace(/[t ]\d{1,2}:\d{2}(:\d{2})?(\.\d+)?z?$/, '');
  if (REEKSNUMMER.test(t)) return { waarde: plusDagen(NUL, Number(t)) };
  const gevonden = delen(t, notatie);
  if (!gevonden || gevonden.d.length > 2 || gevonden.m.length > 2 || ![2, 4].includes(gevonden.j.length)) return { code: 'datum-onleesbaar' };
  const gelezen = leesDag(`${voluit(gevonden.j, ditJaar)}-${gevonden.m.padStart(2, '0')}-${gevonden.d.padStart(2, '0')}`);
  return gelezen ? { waarde: gelezen } : { code: 'datum-bestaat-niet' };
}

/** "9:05", "09.05", "9u05" or a date cell with a time → hours and minutes; null when it is no time. */
export function leesTijd(tekst: string): { readonly uur: number; readonly minuut: number } | null {
  const gevonden = /(?:^|[t ])(\d{1,2})\s?[:.u]\s?(\d{2})(?::\d{2})?(?:\s?uur)?$/i.exec(tekst.trim()) ?? /^(\d{1,2})\s?(?:u|uur)()$/i.exec(tekst.trim());
  if (!gevonden) return null;
  const [uur, minuut] = [Number(gevonden[1]), Number(gevonden[2] || 0)];
  return uur < 24 && minuut < 60 ? { uur, minuut } : null;
}
