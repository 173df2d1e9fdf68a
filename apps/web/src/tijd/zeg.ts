import type { Dag, Moment } from '@loopplank/kernel';
import { dagenTussen, dagVan, uurVan, weekdag } from './dagen';

/** Dates as people say them. A day and its month stay on one line (no-break space). */
const DAGEN = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];
const KORT = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const MAANDEN = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
const MAANDEN_KORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'juni', 'juli', 'aug', 'sep', 'okt', 'nov', 'dec'];
const VAST = '\u00a0';

const dagNr = (d: Dag): number => Number(d.slice(8, 10));
const maandNr = (d: Dag): number => Number(d.slice(5, 7)) - 1;
const jaar = (d: Dag): string => d.slice(0, 4);

export const maandNaam = (nr: number): string => MAANDEN[nr - 1] ?? '';
export const maandKort = (d: Dag): string => MAANDEN_KORT[maandNr(d)]!;
export const weekdagNaam = (d: Dag): string => DAGEN[weekdag(d) - 1]!;

/** `do 14 mei`, with the year when it is not this year. */
export function kort(d: Dag, vandaag: Dag): string {
  const j = jaar(d) === jaar(vandaag) ? '' : ` ${jaar(d)}`;
  return `${KORT[weekdag(d) - 1]}${VAST}${dagNr(d)}${VAST}${maandKort(d)}${j}`;
}

/** `14 mei`, with the year when it is not this year: for days whose weekday says nothing any more. */
export const dagZonder = (d: Dag, vandaag: Dag): string => kort(d, vandaag).slice(3);

/** `14 mei 2026`: always with its year, for periods. */
export const metJaar = (d: Dag): string => `${dagNr(d)}${VAST}${maandKort(d)} ${jaar(d)}`;

/** `maandag 8 juni`, with the year when it is not this year. */
export function lang(d: Dag, vandaag: Dag): string {
  const j = jaar(d) === jaar(vandaag) ? '' : ` ${jaar(d)}`;
  return `${weekdagNaam(d)} ${dagNr(d)}${VAST}${MAANDEN[maandNr(d)]}${j}`;
}

const aantal = (n: number, een: string, meer: string): string => `${n} ${n === 1 ? een : meer}`;

/** A span as people count it: days to two weeks, weeks to four months, months to two years, then years. */
export function duur(dagen: number): string {
  const n = Math.abs(dagen);
  if (n < 14) return aantal(n, 'dag', 'dagen');
  if (n < 112) return `${Math.floor(n / 7)} weken`;
  if (n < 730) return `${Math.floor(n / 30.44)} maanden`;
  return `${Math.floor(n / 365.25)} jaar`;
}

/** `vandaag`, `gisteren`, `3 weken geleden`, `over 2 dagen`. */
export function relatief(d: Dag, vandaag: Dag): string {
  const n = dagenTussen(d, vandaag);
  if (n === 0) return 'vandaag';
  if (n === 1) return 'gisteren';
  if (n === -1) return 'morgen';
  return n > 0 ? `${duur(n)} geleden` : `over ${duur(n)}`;
}

/** Relative first, then the date: `3 weken geleden (do 14 mei)`. */
export const relatiefMetDag = (d: Dag, vandaag: Dag): string => `${relatief(d, vandaag)} (${kort(d, vandaag)})`;

/** An instant: `do 14 mei, 08:14`. */
export const metUur = (m: Moment | string, vandaag: Dag): string => `${kort(dagVan(m), vandaag)}, ${uurVan(m)}`;

/** Keeps a day, its weekday and its month together in a sentence of the server. */
export const metVast = (tekst: string): string =>
  tekst.replace(/\b(ma|di|wo|do|vr|za|zo) (?=\d)/g, `$1${VAST}`).replace(/(\d{1,2}) (jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)/g, `$1${VAST}$2`);

/** First letter as a capital, for the start of a sentence. */
export const hoofdletter = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

/** How to greet at this hour. */
export function groet(uur: number): string {
  if (uur < 6) return 'Goedenacht';
  if (uur < 12) return 'Goedemorgen';
  return uur < 18 ? 'Goedemiddag' : 'Goedenavond';
}
