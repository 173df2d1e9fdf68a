import { aanvaard, type Besluit, type Command } from '@loopplank/kernel';
import { isBlijvendBetrokken } from '../betrokkenheid/state';
import { vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { zonderLeeg } from '../leeg';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import { regieOp } from './state';

export type WijsRegieToe = Command<
  'WijsRegieToe',
  {
    readonly organisatieId: string;
    /** Absent: the seat is vacant, visibly. */
    readonly medewerkerId?: string;
    /** `vervanging` (the default): another person of the same organisation. */
    readonly reden?: 'vervanging' | 'vangnet' | 'correctie';
  }
>;

/**
 * Gives the regie to a person or, with a reason, to another organisation that is involved without an end.
 * Moving it by mutual agreement is a handover in two steps, not this command.
 */
export function wijsRegieToe({ data: c, meta }: WijsRegieToe, d: Dossier): Besluit<DossierEvent> {
  const nu = regieOp(d, vandaag(meta))?.data;
  if (nu?.organisatieId === c.organisatieId && nu.medewerkerId === c.medewerkerId) return aanvaard();
  if (!isBlijvendBetrokken(d, c.organisatieId, vandaag(meta))) return weiger('regie-niet-betrokken', '/organisatieId');
  if (nu && nu.organisatieId !== c.organisatieId) {
    if (c.reden === undefined) return weiger('regie-reden-nodig', '/reden');
    if (c.reden === 'vervanging') return weiger('overdracht-nodig', '/organisatieId');
  }
  return aanvaard<DossierEvent>({
    type: 'RegieToegewezen',
    data: zonderLeeg({ organisatieId: c.organisatieId, medewerkerId: c.medewerkerId, reden: c.reden ?? ('vervanging' as const) }),
  });
}
