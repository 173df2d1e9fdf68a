import { aanvaard, type Besluit, type Command, type Dag, laatste } from '@loopplank/kernel';
import { geldende } from '../correcties/state';
import { controleerPeriode, geldigOpDag, vandaag } from '../controles';
import type { DossierEvent } from '../events';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import { isBetrokken } from './state';

export type KoppelBegeleider = Command<
  'KoppelBegeleider',
  { readonly organisatieId: string; readonly medewerkerId: string; readonly van: Dag }
>;

/** Names who accompanies the jongere on behalf of an organisation that is involved. */
export function koppelBegeleider({ data: c, meta }: KoppelBegeleider, d: Dossier): Besluit<DossierEvent> {
  const fout = controleerPeriode(d, c.van, undefined, meta);
  if (fout) return fout;
  const dag = laatste(c.van, vandaag(meta));
  if (!isBetrokken(d, c.organisatieId, dag)) return weiger('niet-betrokken', '/organisatieId');
  const zelfde = (x: { data: { organisatieId: string; medewerkerId: string } }) =>
    x.data.organisatieId === c.organisatieId && x.data.medewerkerId === c.medewerkerId;
  const los = geldende(d, d.betrokkenheid.losgekoppeld).filter(zelfde);
  const alGekoppeld = geldende(d, d.betrokkenheid.gekoppeld).some(
    (g) => zelfde(g) && g.data.van <= c.van && !los.some((l) => l.revision > g.revision),
  );
  if (alGekoppeld) return aanvaard();
  return aanvaard<DossierEvent>({
    type: 'BegeleiderGekoppeld',
    geldigOp: geldigOpDag(c.van, meta),
    data: { organisatieId: c.organisatieId, medewerkerId: c.medewerkerId, van: c.van },
  });
}
