import { aanvaard, type Besluit, type Command } from '@loopplank/kernel';
import { eersteFout } from '../controles';
import type { DossierEvent } from '../events';
import { gelijk } from '../leeg';
import type { Dossier } from '../state';
import { controleerDiploma, diplomaBehaald, type DiplomaVelden, diplomaVelden } from './diploma';
import { controleerOntvangst, type Melding } from './inschrijving';
import { diplomas } from './loopbaan';

export type MeldDiploma = Command<'MeldDiploma', DiplomaVelden & Melding>;

/** Records a diploma or a statement of the school. The same from the same source (or from nobody in particular) changes nothing. */
export function meldDiploma({ data: { bron, ontvangenOp, ...velden }, meta }: MeldDiploma, d: Dossier): Besluit<DossierEvent> {
  const melding = { ...(bron === undefined ? {} : { bron }), ...(ontvangenOp === undefined ? {} : { ontvangenOp }) };
  const fout = eersteFout(controleerDiploma(d, velden, meta), controleerOntvangst(d, melding, meta));
  if (fout) return fout;
  const bekend = diplomas(d).some((x) => gelijk(diplomaVelden(x), velden) && (bron === undefined || bron === x.bron));
  return bekend ? aanvaard() : aanvaard<DossierEvent>(diplomaBehaald(velden, melding, meta));
}
