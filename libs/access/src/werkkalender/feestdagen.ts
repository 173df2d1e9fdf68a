import { type Dag, dag, plusDagen, weekdag } from '@loopplank/kernel';

const nul = (n: number): string => String(n).padStart(2, '0');
const dagIn = (jaar: number, maand: number, nr: number): Dag => dag(`${jaar}-${nul(maand)}-${nul(nr)}`);

/** Easter Sunday in the Gregorian calendar (Meeus, Jones, Butcher): the first Sunday after the first full moon of spring. */
export function pasen(jaar: number): Dag {
  const a = jaar % 19;
  const [b, c] = [Math.floor(jaar / 100), jaar % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const maand = Math.floor((h + l - 7 * m + 90) / 25);
  return dagIn(jaar, maand, (h + l - 7 * m + 33 * maand + 19) % 32);
}

export interface Feestdag {
  readonly datum: Dag;
  readonly naam: string;
}

/** Kings' day is 27 April, or the day before when that is a Sunday. (From 2014; before that it was Queen's day.) */
function koningsdag(jaar: number): Dag {
  const vast = dagIn(jaar, 4, 27);
  return weekdag(vast) === 7 ? plusDagen(vast, -1) : vast;
}

/**
 * The public holidays of a year, in order: those of the Algemene termijnenwet (art. 3 lid 1) and the two that always
 * fall on a Sunday. Good Friday (lid 2) counts there for terms, but most organisations work on it: it is not here.
 */
export function feestdagen(jaar: number): readonly Feestdag[] {
  const eerstePaasdag = pasen(jaar);
  return [
    { datum: dagIn(jaar, 1, 1), naam: 'Nieuwjaarsdag' },
    { datum: eerstePaasdag, naam: 'Eerste paasdag' },
    { datum: plusDagen(eerstePaasdag, 1), naam: 'Tweede paasdag' },
    { datum: koningsdag(jaar), naam: 'Koningsdag' },
    { datum: dagIn(jaar, 5, 5), naam: 'Bevrijdingsdag' },
    { datum: plusDagen(eerstePaasdag, 39), naam: 'Hemelvaartsdag' },
    { datum: plusDagen(eerstePaasdag, 49), naam: 'Eerste pinksterdag' },
    { datum: plusDagen(eerstePaasdag, 50), naam: 'Tweede pinksterdag' },
    { datum: dagIn(jaar, 12, 25), naam: 'Eerste kerstdag' },
    { datum: dagIn(jaar, 12, 26), naam: 'Tweede kerstdag' },
  ].sort((a, b) => (a.datum < b.datum ? -1 : 1));
}

const perJaar = new Map<number, ReadonlyMap<Dag, string>>();

/** The name of the public holiday on this day, if it is one. */
export function feestdagOp(op: Dag): string | undefined {
  const jaar = Number(op.slice(0, 4));
  let dagen = perJaar.get(jaar);
  if (!dagen) perJaar.set(jaar, (dagen = new Map(feestdagen(jaar).map((f) => [f.datum, f.naam]))));
  return dagen.get(op);
}
