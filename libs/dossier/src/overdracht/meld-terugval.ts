import { aanvaard, type Besluit, type Command } from '@loopplank/kernel';
import type { DossierEvent } from '../events';
import { zonderLeeg } from '../leeg';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import { faseVan } from './loop';
import type { TERUGVALREDENEN } from './loslaten-events';
import { momentVandaag } from './moment';
import { loopVan } from './state';

export type MeldTerugval = Command<'MeldTerugval', { readonly reden: (typeof TERUGVALREDENEN)[number]; readonly toelichting?: string }>;

/**
 * It does not go well after all. The regie never went away, so whoever holds it has the youngster on the list today
 * again, without a new intake, and both parties are in it together again.
 */
export function meldTerugval({ data: c, meta }: MeldTerugval, d: Dossier): Besluit<DossierEvent> {
  const fase = faseVan(loopVan(d));
  if (fase.soort === 'samen' && fase.sinds.type === 'JongereTeruggevallen') return aanvaard();
  if (fase.soort !== 'geland') return weiger('niet-geland');
  return aanvaard<DossierEvent>(
    { type: 'JongereTeruggevallen', data: zonderLeeg({ gelandId: fase.sinds.id, reden: c.reden, toelichting: c.toelichting }) },
    ...momentVandaag(d, 'Teruggevallen: vandaag contact zoeken', meta),
  );
}
