import { dagenTussen, weekdag, type Dag } from '@loopplank/kernel';

const DAGEN = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const MAANDEN = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];

/** "14 mei 2026". */
export const datum = (d: Dag): string => `${Number(d.slice(8))} ${MAANDEN[Number(d.slice(5, 7)) - 1]} ${d.slice(0, 4)}`;

/** "do 14 mei"; with the year when it is another year than `vandaag`. */
export function korteDatum(d: Dag, vandaag: Dag): string {
  const kort = `${DAGEN[weekdag(d) - 1]} ${Number(d.slice(8))} ${MAANDEN[Number(d.slice(5, 7)) - 1]}`;
  return d.slice(0, 4) === vandaag.slice(0, 4) ? kort : `${kort} ${d.slice(0, 4)}`;
}

const meervoud = (n: number, een: string, meer: string): string => `${n} ${n === 1 ? een : meer}`;

/** "1 dag", "3 dagen". */
export const dagen = (n: number): string => meervoud(n, 'dag', 'dagen');

/** A stretch of days as people say it: "5 dagen", "3 weken", "4 maanden". */
function spanne(n: number): string {
  if (n < 14) return dagen(n);
  if (n < 61) return meervoud(Math.round(n / 7), 'week', 'weken');
  return n < 730 ? meervoud(Math.round(n / 30.44), 'maand', 'maanden') : meervoud(Math.floor(n / 365.25), 'jaar', 'jaar');
}

/** "vandaag", "morgen", "over 9 dagen", "gisteren", "3 weken geleden". */
export function relatief(d: Dag, vandaag: Dag): string {
  const n = dagenTussen(vandaag, d);
  if (n === 0) return 'vandaag';
  if (n === 1) return 'morgen';
  if (n === -1) return 'gisteren';
  return n > 0 ? `over ${spanne(n)}` : `${spanne(-n)} geleden`;
}
