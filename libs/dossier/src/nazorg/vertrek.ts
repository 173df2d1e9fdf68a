import type { Dag } from '@loopplank/kernel';
import { geldende } from '../correcties/state';
import type { Dossier } from '../state';
import type { NazorgBeeindigd } from './events';

type Einde = Pick<NazorgBeeindigd['data'], 'op' | 'reden'>;

/** What shows that somebody is in the country: enrolled at a school, or a clock that somebody began. */
interface Terug {
  readonly starts: readonly { readonly anker: Dag }[];
  readonly inschrijvingen: readonly { readonly van: Dag; readonly aangekondigd: boolean }[];
}

/**
 * Died, or left the country and is not known to be back. From that day no rule asks anybody to contact this youngster,
 * and the file is on no list of work. A correction takes it back.
 */
export function isVertrokkenVolgens(eindes: readonly Einde[], { starts, inschrijvingen }: Terug, op: Dag): boolean {
  if (eindes.length === 0) return false;
  const terug = [...starts.map((s) => s.anker), ...inschrijvingen.flatMap((i) => (i.aangekondigd ? [] : [i.van]))];
  return eindes.some((e) => e.op <= op && (e.reden === 'overleden' || (e.reden === 'vertrokken' && !terug.some((t) => t > e.op && t <= op))));
}

/** As `isVertrokkenVolgens`, by what the file knows. */
export const isVertrokken = (d: Dossier, op: Dag): boolean =>
  d.nazorg.beeindigd.length > 0 &&
  isVertrokkenVolgens(
    geldende(d, d.nazorg.beeindigd).map((e) => e.data),
    { starts: geldende(d, d.nazorg.gestart).map((s) => s.data), inschrijvingen: geldende(d, d.inschrijvingen.gemeld).map((i) => i.data) },
    op,
  );

/** Nothing begins again for somebody who died. */
export const isOverleden = (d: Dossier): boolean => geldende(d, d.nazorg.beeindigd).some((e) => e.data.reden === 'overleden');
