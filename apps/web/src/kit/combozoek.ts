export interface Optie {
  readonly code: string;
  readonly naam: string;
}

/** Without accents, apostrophes and capitals: 's-Gravenhage is found by "gra" and by "sgr". */
const kaal = (t: string): string => t.normalize('NFD').replace(/[\p{M}'’\-. ]/gu, '').toLowerCase();

const MAX = 50;

/** What fits the letters typed: names that begin with them first, then names that contain them. */
export function zoekIn(opties: readonly Optie[], getypt: string): Optie[] {
  const zoek = kaal(getypt);
  const begint = opties.filter((o) => kaal(o.naam).startsWith(zoek));
  const bevat = opties.filter((o) => !begint.includes(o) && kaal(o.naam).includes(zoek));
  return [...begint, ...bevat].slice(0, MAX);
}
