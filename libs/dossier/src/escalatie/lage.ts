import { type Dag, eerste, plusDagen } from '@loopplank/kernel';
import { aanmeldingVan } from '../aanmelding/state';
import { betrokkenenOp } from '../betrokkenheid/state';
import { geldende } from '../correcties/state';
import { huidigeStart, lopendeKlok } from '../nazorg/klokken';
import { loopVan } from '../overdracht/state';
import { regieOp, volgendMomentOp } from '../regie/state';
import { inschrijvingen } from '../school/inschrijvingen';
import { uitnodigingen } from '../school/loopbaan';
import { gesprekken } from '../school/state';
import type { Dossier } from '../state';
import { zonderLeeg } from '../leeg';
import type { Lage, Schoollage } from './open';

/** Schools that owe conversations about leaving to their pupils. */
export const SCHOOLSOORTEN: readonly string[] = ['pro', 'vso'];

function scholen(d: Dossier, op: Dag): readonly Schoollage[] {
  if (!SCHOOLSOORTEN.includes(aanmeldingVan(d)?.data.herkomst ?? '')) return [];
  const hier = [...new Set(betrokkenenOp(d, op).filter((b) => b.rol === 'school').map((b) => b.organisatieId))];
  const uit = geldende(d, d.inschrijvingen.uit);
  return inschrijvingen(d).flatMap(({ inschrijving: { id, data } }): Schoollage[] => {
    const eindes = [data.tot, ...uit.filter((u) => u.data.inschrijvingId === id).map((u) => plusDagen(u.data.per, -1))].filter((t) => t !== undefined);
    if (eindes.length === 0) return [];
    const organisatieId = data.organisatieId !== undefined && hier.includes(data.organisatieId) ? data.organisatieId : hier.length === 1 ? hier[0] : undefined;
    return [{
      ...zonderLeeg({ id, organisatieId }),
      tot: eindes.reduce(eerste),
      uitgenodigd: uitnodigingen(d).filter((u) => u.data.organisatieId !== organisatieId).map((u) => u.data.datum),
      gesprekken: gesprekken(d).filter((g) => g.type === 'UitstroomgesprekGevoerd').map((g) => g.data.datum),
    }];
  });
}

/** What decides whether something lies too long in this file, as the rules see it. */
export function lageVan(d: Dossier, op: Dag): Lage {
  const regie = regieOp(d, op);
  const klok = lopendeKlok(d, op);
  const moment = volgendMomentOp(d, op);
  return {
    loop: loopVan(d), scholen: scholen(d, op), huidig: (id) => huidigeStart(d, id),
    ...zonderLeeg({ regie: regie && zonderLeeg({ id: regie.id, organisatieId: regie.data.organisatieId, medewerkerId: regie.data.medewerkerId }), klok, opgepaktOp: moment && moment.data.reden !== 'overdracht' ? moment.geldigOp : undefined }),
  };
}
