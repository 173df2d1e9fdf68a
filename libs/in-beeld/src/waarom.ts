import type { Dag } from '@loopplank/kernel';
import { isBesluit } from './besluit';
import { isVertrek } from './doelgroep';
import { inWaarschuwing, loopt, type NietReden, type Weging } from './drager';
import { isRustfeit, rustOp } from './rust';
import type { Feit } from './waarneming';

/** How an observation weighs on the day asked, as a code. */
export type Waaromreden =
  | 'telt' | 'looptAf' | 'verlopen' | 'begintLater'
  | 'beeindigtInschrijving' | 'rustLoopt' | 'rustVoorbij' | 'buitenDoelgroep' | 'besluit'
  | NietReden;

/** One line of the "Waarom?" panel: one observation, whether it counts on that day, until when, and if not why. */
export interface Waaromregel {
  readonly gebeurtenisId: string;
  readonly soort: Feit['soort'];
  /** Since when it was so. */
  readonly op: Dag;
  readonly telt: boolean;
  /** Last day it counts; null: open end, or it never counts. */
  readonly tot: Dag | null;
  readonly reden: Waaromreden;
}

function weegRegel(weging: Weging, op: Dag): Pick<Waaromregel, 'telt' | 'tot' | 'reden'> {
  if ('niet' in weging) return { telt: false, tot: null, reden: weging.niet };
  const { drager } = weging;
  if (loopt(drager, op)) return { telt: true, tot: drager.tot, reden: inWaarschuwing(drager, op) ? 'looptAf' : 'telt' };
  return { telt: false, tot: drager.tot, reden: drager.van > op ? 'begintLater' : 'verlopen' };
}

function anderRegel(feit: Feit, feiten: readonly Feit[], op: Dag): Pick<Waaromregel, 'telt' | 'tot' | 'reden'> {
  if (feit.geldigVan > op) return { telt: false, tot: null, reden: 'begintLater' };
  if (isRustfeit(feit)) {
    const rust = rustOp(feiten, op);
    const telt = rust?.feit.gebeurtenisId === feit.gebeurtenisId;
    return { telt, tot: null, reden: telt ? 'rustLoopt' : 'rustVoorbij' };
  }
  if (isBesluit(feit)) return { telt: false, tot: null, reden: 'besluit' };
  if (isVertrek(feit)) return { telt: true, tot: feit.geldigTot ?? null, reden: 'buitenDoelgroep' };
  return { telt: false, tot: null, reden: feit.soort === 'uitschrijving' ? 'beeindigtInschrijving' : 'geenGrond' };
}

/** A line per known observation, newest first. */
export function waaromRegels(feiten: readonly Feit[], wegingen: ReadonlyMap<string, Weging>, op: Dag): Waaromregel[] {
  return feiten
    .map((feit) => {
      const weging = wegingen.get(feit.gebeurtenisId);
      const { gebeurtenisId, soort, geldigVan } = feit;
      return { gebeurtenisId, soort, op: geldigVan, ...(weging ? weegRegel(weging, op) : anderRegel(feit, feiten, op)) };
    })
    .sort((a, b) => (a.op !== b.op ? (a.op < b.op ? 1 : -1) : a.gebeurtenisId < b.gebeurtenisId ? 1 : -1));
}
