import type { CommandMeta, NewEvent } from '@loopplank/kernel';
import { vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { planMoment } from '../regie/moment';
import { momentUitHistorie } from '../regie/na-contact';
import { volgendMomentOp } from '../regie/state';
import type { Dossier } from '../state';
import { voorspel } from '../voorspel';

/** A next moment that is gone or already over is planned anew, from what is left in the file. */
export function herstelMoment(d: Dossier, events: readonly NewEvent<DossierEvent>[], meta: CommandMeta): readonly NewEvent<DossierEvent>[] {
  const na = voorspel(d, events, meta);
  const [oud, nieuw] = [d, na].map((s) => volgendMomentOp(s, vandaag(meta)));
  if (oud?.id === nieuw?.id || (nieuw && nieuw.data.datum >= vandaag(meta))) return [];
  const { moment, reden } = momentUitHistorie(na, meta);
  return planMoment(na, moment, reden, meta);
}
