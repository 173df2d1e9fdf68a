import { versies } from '../feit';
import type { Dossier } from '../state';
import { alleFeiten } from './feiten';

/** Ids of what no longer holds because a merge was taken back, in every version it had here: nobody said it was wrong. */
export function losgelatenFeiten(d: Dossier): ReadonlySet<string> {
  const terug = new Set(d.samenvoegingen.filter((s) => s.type === 'SamenvoegingTeruggedraaid').map((s) => s.commandId));
  if (terug.size === 0) return terug;
  const alle = alleFeiten(d);
  return new Set(d.correcties.correcties.filter((c) => terug.has(c.commandId)).flatMap((c) => versies(alle, c.data.gebeurtenisId)));
}
