import type { Dag } from '@loopplank/kernel';
import type { Hoe } from './persoon';

const cijfers = (dag: Dag): string => dag.replaceAll('-', '');

/** Places where two texts of one length differ. */
const verschillen = (a: string, b: string): number[] => [...a].flatMap((c, i) => (c === b[i] ? [] : [i]));

/** Days of birth: a day is eight figures that somebody typed. Symmetric. */
export function vergelijkGeboortedatum(a: Dag | undefined, b: Dag | undefined): Hoe {
  if (a === undefined || b === undefined) return 'ontbreekt';
  // Of people who do not know their day of birth the register says 1 January: many share it.
  if (a === b) return a.endsWith('-01-01') ? 'geschatteDag' : 'gelijk';
  if (a === `${b.slice(0, 5)}${b.slice(8)}-${b.slice(5, 7)}`) return 'dagEnMaand';
  const [ca, cb] = [cijfers(a), cijfers(b)];
  const waar = verschillen(ca, cb);
  if (waar.length === 1) return 'eenCijfer';
  const [i, j] = waar;
  return waar.length === 2 && j === i! + 1 && ca[i!] === cb[j] && ca[j] === cb[i!] ? 'tweeCijfersOm' : 'anders';
}

const plat = (tekst: string | undefined): string => (tekst ?? '').toUpperCase().replace(/[^A-Z0-9]/g, '');

/** Postcodes: 1234AB is a street, 1234 a quarter. Symmetric. */
export function vergelijkPostcode(links: string | undefined, rechts: string | undefined): Hoe {
  const [a, b] = [plat(links), plat(rechts)];
  if (a.length < 4 || b.length < 4) return 'ontbreekt';
  if (a.slice(0, 4) !== b.slice(0, 4)) return 'anders';
  return a === b && a.length === 6 ? 'gelijk' : 'zelfdeBuurt';
}

/** Codes and numbers: the same or not. Leading zeros get lost in spreadsheets. */
export function vergelijkCode(links: string | undefined, rechts: string | undefined): Hoe {
  const [a, b] = [plat(links), plat(rechts)].map((c) => c.replace(/^0+(?=.)/, ''));
  if (!a || !b) return 'ontbreekt';
  return a === b ? 'gelijk' : 'anders';
}

/** Digests are compared as they are. */
export const vergelijkDigest = (a: string | undefined, b: string | undefined): Hoe => (!a || !b ? 'ontbreekt' : a === b ? 'gelijk' : 'anders');
