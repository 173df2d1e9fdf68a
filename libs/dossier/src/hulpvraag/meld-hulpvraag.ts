import { aanvaard, type Besluit, type Command, type Moment } from '@loopplank/kernel';
import { isBetrokken } from '../betrokkenheid/state';
import { gebeurdOp, vandaag } from '../controles';
import type { DossierEvent } from '../events';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import { type Gevraagde, hulpvraagGesignaleerd, type HulpvraagVelden, wieGevraagd } from './hulpvraag';

export type MeldHulpvraag = Command<
  'MeldHulpvraag',
  Pick<HulpvraagVelden, 'thema' | 'tekst'> & {
    /** Default: not urgent. */
    readonly urgentie?: HulpvraagVelden['urgentie'];
    /** Default: now. */
    readonly gesignaleerdOp?: Moment;
    /** Who is asked to take it up. Default for an urgent one: whoever holds the regie. */
    readonly gevraagd?: Gevraagde;
  }
>;

/** Records that a youngster needs help. The same need may be seen by two people: both are kept. */
export function meldHulpvraag({ data: c, meta }: MeldHulpvraag, d: Dossier): Besluit<DossierEvent> {
  const op = gebeurdOp(d, c.gesignaleerdOp, meta, '/gesignaleerdOp');
  if (typeof op !== 'string') return op;
  if (c.gevraagd && !isBetrokken(d, c.gevraagd.organisatieId, vandaag(meta))) return weiger('niet-betrokken', '/gevraagd/organisatieId');
  const { gesignaleerdOp: _, gevraagd, urgentie = 'gewoon', ...velden } = c;
  return aanvaard<DossierEvent>(hulpvraagGesignaleerd({ ...velden, urgentie }, gevraagd ?? wieGevraagd(d, urgentie, meta), op));
}
