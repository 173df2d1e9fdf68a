import { aanvaard, type Besluit, type CommandMeta } from '@loopplank/kernel';
import type { DossierEvent } from '../events';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import type { Correctie } from './corrigeer-gebeurtenis';
import { type DossierFeit, isEigenWerk, isVerplaatsbaar, vindFeit } from './feiten';
import { gecorrigeerd } from './gecorrigeerd';

/**
 * A touchpoint was hidden as "verkeerde jongere" when nobody knew yet whose it was. Now somebody does: it moves there,
 * with all that was hidden along with it and held until then. The first correction stays what made it fall, and the
 * incident was recorded with that one. Once it has been told, it cannot be told otherwise.
 */
export function wijsJuisteJongereAan(c: Correctie, feit: DossierFeit, d: Dossier, meta: CommandMeta): Besluit<DossierEvent> {
  const { correcties, vervallen } = d.correcties;
  const eerste = correcties.find((x) => x.id === vervallen[feit.id]?.door);
  const samen = correcties.filter((x) => x.commandId === eerste?.commandId);
  const ids = samen.map((x) => x.data.gebeurtenisId);
  const verteld = correcties.some((x) => ids.includes(x.data.gebeurtenisId) && x.data.naarJongereId !== undefined);
  const hoofd = ids[0] === undefined ? null : vindFeit(d, ids[0]);
  if (eerste?.data.reden !== 'verkeerdeJongere' || verteld || !hoofd) return weiger('al-gecorrigeerd', '/gebeurtenisId');
  if (isEigenWerk(hoofd) && hoofd.organisatieId !== meta.actor.organisatieId) return weiger('andere-organisatie', '/naarJongereId');
  const hield = samen.filter((x) => vervallen[x.data.gebeurtenisId]?.door === x.id).map((x) => vindFeit(d, x.data.gebeurtenisId));
  const mee = hield.filter((f) => f !== null && f !== undefined).filter((f) => isVerplaatsbaar(f));
  return aanvaard<DossierEvent>(...mee.map((f, i) => gecorrigeerd(f.id, i === 0 ? c : { ...c, toelichting: undefined })));
}
