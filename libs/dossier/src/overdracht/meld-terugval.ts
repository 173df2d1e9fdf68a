import { aanvaard, type Besluit, type Command, type Dag, geldtOp, SYSTEEM } from '@loopplank/kernel';
import { vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { zonderLeeg } from '../leeg';
import { isVertrokken } from '../nazorg/vertrek';
import type { Dossier } from '../state';
import { inschrijvingen, laatsteSchooldag } from '../school/inschrijvingen';
import { weiger } from '../weigeringen';
import { plaatsingen, totVan } from '../werk/plaatsingen';
import { faseVan } from './loop';
import type { TERUGVALREDENEN } from './loslaten-events';
import { contactVandaag } from './moment';
import { loopVan } from './state';

export type MeldTerugval = Command<'MeldTerugval', { readonly reden: (typeof TERUGVALREDENEN)[number]; readonly toelichting?: string }>;

/** Work or school that goes on today: one job that ended is then no falling back. */
const heeftIets = (d: Dossier, op: Dag): boolean =>
  plaatsingen(d).some((p) => geldtOp(zonderLeeg({ van: p.plaatsing.data.van, tot: totVan(p) }), op)) ||
  inschrijvingen(d).some((i) => !i.inschrijving.data.aangekondigd && geldtOp(zonderLeeg({ van: i.inschrijving.data.van, tot: laatsteSchooldag(i.inschrijving.data.tot, i.uitschrijving?.data.per) }), op));

/**
 * It does not go well after all. The regie never went away, so whoever holds it has the youngster on the list today
 * again, without a new intake, and both parties are in it together again.
 */
export function meldTerugval({ data: c, meta }: MeldTerugval, d: Dossier): Besluit<DossierEvent> {
  const fase = faseVan(loopVan(d));
  if (fase.soort === 'samen' && fase.sinds.type === 'JongereTeruggevallen') return aanvaard();
  if (fase.soort !== 'geland') return weiger('niet-geland');
  if (meta.actor.medewerkerId === SYSTEEM.medewerkerId && (heeftIets(d, vandaag(meta)) || isVertrokken(d, vandaag(meta)))) return aanvaard();
  return aanvaard<DossierEvent>(
    { type: 'JongereTeruggevallen', data: zonderLeeg({ gelandId: fase.sinds.id, reden: c.reden, toelichting: c.toelichting }) },
    ...contactVandaag(d, 'Teruggevallen: vandaag contact zoeken', meta),
  );
}
