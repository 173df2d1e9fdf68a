import type { Dag } from '@loopplank/kernel';
import type { ZoekTreffer } from '../../antwoorden';
import { gelijkenis } from './gelijkenis';
import type { Naamwoord } from './naamwoorden';
import type { Getypt, Vraagtekst } from './vraagtekst';

type Veld = ZoekTreffer['velden'][number];

/** How well somebody fits a question, and in which fields. */
export interface Treffer {
  /** Higher is better; only the order means something. */
  readonly score: number;
  readonly gelijk: readonly Veld[];
  readonly lijkt: readonly Veld[];
}

interface Beste {
  readonly sim: number;
  readonly deel: Naamwoord['deel'];
}

const NIETS: Beste = { sim: 0, deel: 'achternaam' };

const beste = (g: Getypt, naam: readonly Naamwoord[]): Beste =>
  naam.reduce<Beste>((b, n) => {
    const sim = gelijkenis(g, n);
    return sim > b.sim ? { sim, deel: n.deel } : b;
  }, NIETS);

/** Below this a word is another word. What we wrote as one ourselves must fit better. */
const past = (sim: number, w: Getypt): boolean => sim >= (w.samengevoegd ? 0.85 : 0.6);

interface Woordscore {
  readonly gemiddeld: number;
  readonly per: readonly Beste[];
}

/** Every word must be somewhere in the name; of three or more whole words one may be missing (a second first name). */
function woordscore(alle: readonly Getypt[], naam: readonly Naamwoord[]): Woordscore | null {
  const per = alle.map((w) => {
    const b = beste(w, naam);
    return past(b.sim, w) ? b : NIETS;
  });
  const heel = alle.filter((w) => w.woord.length > 1);
  const mis = alle.filter((_, i) => per[i]!.sim === 0);
  const mag = heel.length > 2 && mis.every((w) => w.woord.length > 1) ? 1 : 0;
  if (mis.length > mag) return null;
  return { gemiddeld: per.reduce((som, b) => som + b.sim, 0) / per.length, per };
}

/** A day of birth with day and month swapped, or one figure wrong. */
export const lijktOpDatum = (a: Dag, b: Dag): boolean =>
  a !== b && (a === `${b.slice(0, 5)}${b.slice(8)}-${b.slice(5, 7)}` || [...a].filter((c, i) => c !== b[i]).length === 1);

/** This day and every day that looks like it, whether it exists or not. */
export const dagenDieLijken = (dag: Dag): string[] => [
  dag,
  `${dag.slice(0, 5)}${dag.slice(8)}-${dag.slice(5, 7)}`,
  ...[...dag].flatMap((c, i) => (c === '-' ? [] : [...'0123456789'].filter((x) => x !== c).map((x) => dag.slice(0, i) + x + dag.slice(i + 1)))),
];

/** Compares a name (and day of birth) with a question; null: somebody else. */
export function scoor(vraag: Vraagtekst, naam: readonly Naamwoord[], geboortedatum: Dag | null): Treffer | null {
  const gelijk = new Set<Veld>();
  const lijkt = new Set<Veld>();
  let score = 0;
  if (vraag.woorden.length > 0) {
    const kansen = [vraag.woorden, ...vraag.aaneen].map((w) => woordscore(w, naam)).filter((s) => s !== null);
    const top = kansen.sort((a, b) => b.gemiddeld - a.gemiddeld)[0];
    if (!top) return null;
    score = top.gemiddeld;
    for (const { sim, deel } of top.per) {
      if (sim > 0 && deel !== 'tussenvoegsel') (sim === 1 ? gelijk : lijkt).add(deel);
    }
    const tussen = naam.filter((n) => n.deel === 'tussenvoegsel' || n.deel === 'voornaam').map((n) => n.woord);
    score += vraag.tussenvoegsels.some((t) => tussen.includes(t)) ? 0.08 : 0;
  }
  if (vraag.geboortedatum !== undefined && geboortedatum !== null) {
    if (vraag.geboortedatum === geboortedatum) {
      gelijk.add('geboortedatum');
      score += 0.5;
    } else if (lijktOpDatum(vraag.geboortedatum, geboortedatum)) {
      lijkt.add('geboortedatum');
      score += 0.1;
    } else if (vraag.woorden.length === 0 || score < 0.9) return null;
  }
  // A field with an equal and a similar word is similar.
  return score === 0 ? null : { score, gelijk: [...gelijk].filter((v) => !lijkt.has(v)), lijkt: [...lijkt] };
}
