import { aanvaard, type Besluit, type Command } from '@loopplank/kernel';
import { geldende } from '../correcties/state';
import { eersteFout } from '../controles';
import type { DossierEvent } from '../events';
import { gelijk } from '../leeg';
import type { Dossier } from '../state';
import { controleerOntvangst, controleerUitschrijving, huidigeInschrijving, type Melding, uitgeschreven, type UitschrijvingVelden, uitschrijvingVelden } from './inschrijving';

export type MeldUitschrijving = Command<'MeldUitschrijving', UitschrijvingVelden & Melding>;

/**
 * Records that a youngster left a school, or is going to. It often arrives months later, and before the enrolment
 * it ends: neither is a reason to refuse it. The same from the same source changes nothing.
 */
export function meldUitschrijving({ data: { bron, ontvangenOp, ...gevraagd }, meta }: MeldUitschrijving, d: Dossier): Besluit<DossierEvent> {
  const melding = { ...(bron === undefined ? {} : { bron }), ...(ontvangenOp === undefined ? {} : { ontvangenOp }) };
  const velden = gevraagd.inschrijvingId === undefined ? gevraagd : { ...gevraagd, inschrijvingId: huidigeInschrijving(d, gevraagd.inschrijvingId) };
  const fout = eersteFout(controleerUitschrijving(d, velden, meta), controleerOntvangst(d, melding, meta));
  if (fout) return fout;
  const nieuw = { aangekondigd: false, ...velden };
  const bekend = geldende(d, d.inschrijvingen.uit).some((u) => gelijk(uitschrijvingVelden(u), nieuw) && (bron === undefined || bron === u.bron));
  return bekend ? aanvaard() : aanvaard<DossierEvent>(uitgeschreven(velden, melding, meta));
}
