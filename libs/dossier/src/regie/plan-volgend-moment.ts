import { aanvaard, type Besluit, type Command } from '@loopplank/kernel';
import type { DossierEvent } from '../events';
import type { Dossier } from '../state';
import { controleerMoment, type GekozenMoment, planMoment } from './moment';

export type PlanVolgendMoment = Command<'PlanVolgendMoment', GekozenMoment>;

/** Somebody chose when the next moment is. The same moment again changes nothing. */
export const planVolgendMoment = ({ data, meta }: PlanVolgendMoment, d: Dossier): Besluit<DossierEvent> =>
  controleerMoment(data, meta) ?? aanvaard<DossierEvent>(...planMoment(d, data, 'gekozen', meta));
