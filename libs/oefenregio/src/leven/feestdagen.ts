import { type Dag, plusDagen } from '@loopplank/kernel';

/** Easter Sunday of a year (Gregorian; the anonymous algorithm of 1876, in Meeus' notation). */
export function pasen(jaar: number): Dag {
  const a = jaar % 19;
  const [b, c] = [Math.floor(jaar / 100), jaar % 100];
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return `${jaar}-0${Math.floor(n / 31)}-${String((n % 31) + 1).padStart(2, '0')}` as Dag;
}

const VAST = ['01-01', '04-27', '12-25', '12-26'];
/** Second Easter day, Ascension, second Whitsun day. */
const NA_PASEN = [1, 39, 50];

const perJaar = new Map<string, ReadonlySet<Dag>>();

/** Days on which nobody in the region calls or visits. */
export function isFeestdag(dag: Dag): boolean {
  const jaar = dag.slice(0, 4);
  let dagen = perJaar.get(jaar);
  if (!dagen) {
    const zondag = pasen(Number(jaar));
    dagen = new Set([...VAST.map((d) => `${jaar}-${d}` as Dag), ...NA_PASEN.map((n) => plusDagen(zondag, n))]);
    perJaar.set(jaar, dagen);
  }
  return dagen.has(dag);
}
