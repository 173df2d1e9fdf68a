import { aanvaard, type Besluit, type Command, type Moment } from '@loopplank/kernel';
import { controleerVanaf, eersteFout, gebeurdOp } from '../controles';
import type { DossierEvent } from '../events';
import type { Dossier } from '../state';
import { controleerOntvangst, type Melding } from './inschrijving';
import { uitvalrisicoGesignaleerd, type UitvalrisicoVelden } from './uitvalrisico';

export type MeldUitvalrisico = Command<
  'MeldUitvalrisico',
  UitvalrisicoVelden & Melding & {
    /** Default: now. */
    readonly gesignaleerdOp?: Moment;
  }
>;

/** Records that a youngster may drop out, before it happens. Two people may see the same: both are kept. */
export function meldUitvalrisico({ data: { bron, ontvangenOp, gesignaleerdOp, ...velden }, meta }: MeldUitvalrisico, d: Dossier): Besluit<DossierEvent> {
  const op = gebeurdOp(d, gesignaleerdOp, meta, '/gesignaleerdOp');
  if (typeof op !== 'string') return op;
  const melding = { ...(bron === undefined ? {} : { bron }), ...(ontvangenOp === undefined ? {} : { ontvangenOp }) };
  const fout = eersteFout(
    velden.verwachtDatum === undefined ? null : controleerVanaf(d, velden.verwachtDatum, meta, '/verwachtDatum'),
    controleerOntvangst(d, melding, meta),
  );
  return fout ?? aanvaard<DossierEvent>(uitvalrisicoGesignaleerd(velden, melding, op));
}
