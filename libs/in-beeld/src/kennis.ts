import type { Dag } from '@loopplank/kernel';
import { bekendVanaf, type Correctie, type Feit, type Waarneming } from './waarneming';

const volgorde = (w: Waarneming): string => `${bekendVanaf(w)} ${w.ontvangenOp} ${w.gebeurtenisId}`;

/**
 * The facts as they were known on a day, with corrections worked in; what came later is not there in any form.
 * A fact keeps its id when it is corrected. Corrections may themselves be corrected: the newest is read first.
 * The order of the list means nothing.
 */
export function bekendeFeiten(waarnemingen: readonly Waarneming[], kennisdatum: Dag): Feit[] {
  const bekend = waarnemingen.filter((w) => bekendVanaf(w) <= kennisdatum);
  const correcties = bekend.filter((w): w is Correctie => w.soort === 'correctie');
  const nieuwsteEerst = correcties.sort((a, b) => (volgorde(a) < volgorde(b) ? 1 : -1));

  const vervallen = new Set<string>();
  const wijzigingen = new Map<string, Partial<Feit>>();
  for (const { gebeurtenisId, corrigeert, wordt } of nieuwsteEerst) {
    if (vervallen.has(gebeurtenisId)) continue;
    if (wordt === null) vervallen.add(corrigeert);
    else wijzigingen.set(corrigeert, { ...wordt, ...wijzigingen.get(corrigeert) });
  }

  return bekend
    .filter((w): w is Feit => w.soort !== 'correctie' && !vervallen.has(w.gebeurtenisId))
    .map((feit) => ({ ...feit, ...wijzigingen.get(feit.gebeurtenisId) }));
}
