import { aanvaard, type Besluit, type Command, SYSTEEM } from '@loopplank/kernel';
import { isBetrokken } from '../betrokkenheid/state';
import { vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { zonderLeeg } from '../leeg';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import type { Gevraagde } from './hulpvraag';
import { vindHulpvraag } from './state';

/** Without an organisation: whoever asks takes it up. */
export type PakHulpvraagOp = Command<'PakHulpvraagOp', { readonly hulpvraagId: string } & Partial<Gevraagde>>;

/** Somebody takes up a help request, or takes it over. Whoever has it already changes nothing. */
export function pakHulpvraagOp({ data: c, meta }: PakHulpvraagOp, d: Dossier): Besluit<DossierEvent> {
  const rij = vindHulpvraag(d, c.hulpvraagId);
  if (!rij) return weiger('hulpvraag-onbekend', '/hulpvraagId');
  if (rij.afronding) return weiger('hulpvraag-afgerond', '/hulpvraagId');
  const { actor } = meta;
  const zelf = actor.medewerkerId === SYSTEEM.medewerkerId ? undefined : actor.medewerkerId;
  const organisatieId = c.organisatieId ?? actor.organisatieId;
  const medewerkerId = c.medewerkerId ?? (c.organisatieId === undefined ? zelf : undefined);
  const nu = rij.eigenaar?.data;
  if (nu?.organisatieId === organisatieId && nu.medewerkerId === medewerkerId) return aanvaard();
  if (!isBetrokken(d, organisatieId, vandaag(meta))) return weiger('niet-betrokken', '/organisatieId');
  return aanvaard<DossierEvent>({ type: 'HulpvraagOpgepakt', data: zonderLeeg({ hulpvraagId: rij.hulpvraag.id, organisatieId, medewerkerId }) });
}
