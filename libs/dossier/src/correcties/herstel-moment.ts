import type { CommandMeta, NewEvent } from '@loopplank/kernel';
import { vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { planMoment } from '../regie/moment';
import { momentUitHistorie } from '../regie/na-contact';
import { volgendMomentOp } from '../regie/state';
import { rustOp } from '../rust/state';
import type { Dossier } from '../state';
import { voorspel } from '../voorspel';

/** A next moment that is gone, already over, or of a rest that is no more, is planned anew from what is left in the file. */
export function herstelMoment(d: Dossier, events: readonly NewEvent<DossierEvent>[], meta: CommandMeta): readonly NewEvent<DossierEvent>[] {
  const na = voorspel(d, events, meta);
  const [oud, nieuw] = [d, na].map((s) => volgendMomentOp(s, vandaag(meta)));
  const vanVroegereRust = nieuw?.data.reden === 'rust' && !rustOp(na, vandaag(meta));
  if (oud?.id === nieuw?.id || (nieuw && nieuw.data.datum >= vandaag(meta) && !vanVroegereRust)) return [];
  const { moment, reden } = momentUitHistorie(na, meta);
  return planMoment(na, moment, reden, meta);
}
