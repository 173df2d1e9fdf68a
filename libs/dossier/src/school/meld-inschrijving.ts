import { aanvaard, type Besluit, type Command } from '@loopplank/kernel';
import { geldende } from '../correcties/state';
import { eersteFout } from '../controles';
import type { DossierEvent } from '../events';
import { gelijk } from '../leeg';
import type { Dossier } from '../state';
import { controleerInschrijving, controleerOntvangst, inschrijvingGemeld, type InschrijvingVelden, inschrijvingVelden, type Melding } from './inschrijving';

export type MeldInschrijving = Command<'MeldInschrijving', InschrijvingVelden & Melding>;

/**
 * Records that a youngster is enrolled at a school, or will be. The same thing from another source is news, for it
 * may be believed longer; the same from the same source (or from nobody in particular) changes nothing.
 */
export function meldInschrijving({ data: { bron, ontvangenOp, ...velden }, meta }: MeldInschrijving, d: Dossier): Besluit<DossierEvent> {
  const melding = { ...(bron === undefined ? {} : { bron }), ...(ontvangenOp === undefined ? {} : { ontvangenOp }) };
  const fout = eersteFout(controleerInschrijving(d, velden, meta), controleerOntvangst(d, melding, meta));
  if (fout) return fout;
  const nieuw = { aangekondigd: false, ...velden };
  const bekend = geldende(d, d.inschrijvingen.gemeld).some((i) => gelijk(inschrijvingVelden(i), nieuw) && (bron === undefined || bron === i.bron));
  return bekend ? aanvaard() : aanvaard<DossierEvent>(inschrijvingGemeld(velden, melding, meta));
}
