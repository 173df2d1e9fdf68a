import type { Feit } from '@loopplank/in-beeld';
import { type Dag, eerste, laatste, plusDagen, plusMaanden } from '@loopplank/kernel';
import type { Pauze } from './schema';

const opDag = (a: Feit, b: Feit): number => (a.geldigVan < b.geldigVan ? -1 : a.geldigVan > b.geldigVan ? 1 : a.gebeurtenisId < b.gebeurtenisId ? -1 : 1);

/** Longer than any clock: who refused contact without a day of return is left alone until taking that back. */
const ZONDER_EINDE_MAANDEN = 60;

const RUST: readonly Feit['soort'][] = ['herbezoekToegestaan', 'contactGeweigerd', 'rustIngetrokken'];

const PAUZE: readonly Feit['soort'][] = [...RUST, 'pauze', 'verblijfBuitenland'];

/** Rest at the youngster's request: until the agreed day, or until the next word about it. */
function rust(feiten: readonly Feit[]): Pauze[] {
  const woorden = feiten.filter((f) => RUST.includes(f.soort));
  return woorden.flatMap((f, i): Pauze[] => {
    if (f.soort === 'rustIngetrokken') return [];
    const afgesproken = f.soort === 'herbezoekToegestaan' ? f.peildatum : undefined;
    const tot = afgesproken ?? plusMaanden(f.geldigVan, ZONDER_EINDE_MAANDEN);
    const volgende = woorden[i + 1];
    return [{ id: f.gebeurtenisId, van: f.geldigVan, hervatOp: volgende ? eerste(tot, volgende.geldigVan) : tot, effect: 'teltDoor' }];
  });
}

/** A stay abroad without a known end is looked at again like any pause. */
function buitenland(f: Feit, herzieningDagen: number): Pauze {
  const hervatOp = f.geldigTot === undefined ? plusDagen(f.geldigVan, herzieningDagen) : plusDagen(f.geldigTot, 1);
  return { id: f.gebeurtenisId, van: f.geldigVan, hervatOp, effect: 'teltDoor' };
}

/** Every pause, by its first day: those that were decided, stays abroad, and rest at the youngster's request. */
export function pauzesVan(ongeordend: readonly Feit[], herzieningDagen: number): Pauze[] {
  // Of a hundred facts a few are a pause: only those are put in order.
  const feiten = ongeordend.filter((f) => PAUZE.includes(f.soort)).sort(opDag);
  const besloten = feiten.flatMap((f): Pauze[] => {
    if (f.soort === 'verblijfBuitenland') return [buitenland(f, herzieningDagen)];
    return f.soort === 'pauze' && f.hervatOp !== undefined ? [{ id: f.gebeurtenisId, van: f.geldigVan, hervatOp: f.hervatOp, effect: f.effect ?? 'teltDoor' }] : [];
  });
  return [...besloten, ...rust(feiten)].sort((a, b) => (a.van < b.van ? -1 : a.van > b.van ? 1 : 0));
}

/** Pauses within a clock: what lay before its anchor is not part of it. */
export const binnenKlok = (pauzes: readonly Pauze[], anker: Dag): Pauze[] => pauzes.filter((p) => p.hervatOp > anker).map((p) => ({ ...p, van: laatste(p.van, anker) }));
