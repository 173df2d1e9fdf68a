import { distance } from 'fastest-levenshtein';
import type { Naamwoord } from './naamwoorden';

/** How many letters may differ in a word of this length. */
const SPELING = (lengte: number): number => (lengte < 4 ? 0 : lengte < 6 ? 1 : lengte < 10 ? 2 : 3);

/** Two letters that changed places are one mistake. */
function fouten(a: string, b: string): number {
  const d = distance(a, b);
  return d === 2 && a.length === b.length && [...a].sort().join('') === [...b].sort().join('') ? 1 : d;
}

/** Sounds the same; short skeletons are too common to mean anything. */
const klinktGelijk = (a: Pick<Naamwoord, 'woord' | 'klank'>, b: Naamwoord): boolean =>
  a.klank.length > 2 && a.klank === b.klank && distance(a.woord, b.woord) <= Math.max(a.woord.length, b.woord.length) / 2;

/** 0 = another word … 1 = the same word. What is typed may be the beginning of the name. */
export function gelijkenis(getypt: Pick<Naamwoord, 'woord' | 'klank'>, naam: Naamwoord): number {
  const [a, b] = [getypt.woord, naam.woord];
  if (a === b) return 1;
  if (a.length === 1 || b.length === 1) return a[0] === b[0] ? 0.65 : 0;
  if (b.startsWith(a)) return 0.8 + (0.15 * a.length) / b.length;
  const d = fouten(a, b);
  const lang = Math.max(a.length, b.length);
  const spelling = d <= SPELING(lang) ? 1 - d / (lang + 1) : 0;
  return Math.max(spelling, klinktGelijk(getypt, naam) ? 0.8 : 0);
}
