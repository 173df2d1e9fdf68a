import { type Dag, eerste, plusMaanden } from '@loopplank/kernel';
import verdelingen from '../data/verdelingen.json';
import type { Collega } from '../regio/medewerkers';
import { werkdagNa } from './agenda';
import { type Ronde, ronde } from './ronde';
import type { Verhaal } from './verhaal';

/** [through month, days between contacts] */
type Ritme = readonly (readonly number[])[];

export interface Volgperiode {
  readonly van: Dag;
  readonly tot: Dag;
  readonly door: Collega;
  readonly aanleiding: Ronde['aanleiding'];
  readonly ritme: Ritme;
}

/** After one, two, three and more rounds without contact: days until the next, and fewer tries in it. */
const TEGENVALLER_DAGEN = [14, 28, 56] as const;
const TEGENVALLER_POGINGEN = [verdelingen.bereikbaar.belpogingenPerRonde, 2, 2, 1] as const;

function dagenTot(ritme: Ritme, begin: Dag, dag: Dag): number {
  const regel = ritme.find(([maand]) => dag < plusMaanden(begin, maand ?? 0)) ?? ritme.at(-1);
  return regel?.[1] ?? 91;
}

/** Keeps in touch in a rhythm that slows down; after a round without contact the next one comes sooner, at first. */
export function volgen(v: Verhaal, p: Volgperiode): void {
  // Once nobody gets through, the search of the last chapter takes over.
  const tot = [p.tot, v.leven.einddag, v.slot.stilVanaf ?? v.leven.einddag].reduce(eerste);
  let mislukt = 0;
  for (let dag = werkdagNa(p.van, v.toeval.geheel(5, 16)); dag <= tot; ) {
    const { bereikt, dag: laatste } = ronde(v, {
      dag, tot, door: p.door, aanleiding: p.aanleiding, pogingen: TEGENVALLER_POGINGEN[Math.min(mislukt, 3)] ?? 1,
    });
    mislukt = bereikt ? 0 : mislukt + 1;
    const ritme = dagenTot(p.ritme, p.van, laatste);
    dag = werkdagNa(laatste, bereikt ? ritme : Math.max(ritme, TEGENVALLER_DAGEN[Math.min(mislukt, TEGENVALLER_DAGEN.length) - 1] ?? 56));
  }
}

export const RITME_NAZORG: Ritme = verdelingen.ritmeNazorg.dagen;
export const RITME_JOBCOACH: Ritme = verdelingen.ritmeJobcoach.dagen;
