import { dagVan } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import { faseVan, geldigAanbod, overdrachten } from '../../overdracht/loop';
import type { Bijgewerkt } from '../jongere.lezen';
import { type Cel, schrijfRijen } from '../rijen';
import { EINDE_DER_TIJDEN, regieNu, type Stand, zicht } from '../stand';

const RAAKT = new Set(['OverdrachtAangeboden', 'OverdrachtGeaccepteerd', 'OverdrachtGeweigerd', 'OverdrachtVerlopen', 'JongereGeland', 'JongereTeruggevallen', 'RegieToegewezen', 'GebeurtenisGecorrigeerd']);

function rijen(nr: number, stand: Stand): Cel[][] {
  const z = zicht(stand, EINDE_DER_TIJDEN);
  const loop = z?.overdracht ?? [];
  const fase = faseVan(loop);
  const samen = fase.soort === 'samen' ? fase.overdracht?.aanbod.id : undefined;
  const open = z && geldigAanbod(loop, regieNu(z)?.organisatieId)?.aanbod.id;
  return overdrachten(loop).map(({ aanbod }) => {
    const { naarOrganisatieId, rol, grondslag, uiterlijkDatum } = aanbod.data;
    const hoe = aanbod.id === open ? 'open' : aanbod.id === samen ? 'samen' : 'klaar';
    return [nr, aanbod.id, aanbod.organisatieId, naarOrganisatieId, rol, grondslag, dagVan(aanbod.geldigOp), uiterlijkDatum, hoe];
  });
}

/** Rewrites the handovers of the youngsters for whom they may have changed. */
export function schrijfOverdrachten(db: Db, deel: readonly Bijgewerkt[]): void {
  const geraakt = deel.filter((d) => d.nieuw.some((g) => RAAKT.has(g.type)));
  if (geraakt.length === 0) return;
  db.prepare('DELETE FROM overdracht WHERE nr IN (SELECT value FROM json_each(?))').run(JSON.stringify(geraakt.map((d) => d.nr)));
  schrijfRijen(db, 'INSERT INTO overdracht (nr, event_id, van_organisatie, naar_organisatie, rol, grondslag, van, tot, stand)', geraakt.flatMap((d) => rijen(d.nr, d.stand)));
}
