import { aanvaard, type Besluit, type Command } from '@loopplank/kernel';
import type { DossierEvent } from '../events';
import { controleerRustmoment } from '../rust/rust';
import type { Dossier } from '../state';
import { controleerMoment, type GekozenMoment, planMoment } from './moment';

export type PlanVolgendMoment = Command<'PlanVolgendMoment', GekozenMoment>;

/** Somebody chose when the next moment is, not before the end of a rest. The same moment again changes nothing. */
export const planVolgendMoment = ({ data, meta }: PlanVolgendMoment, d: Dossier): Besluit<DossierEvent> =>
  controleerMoment(data, meta) ?? controleerRustmoment(d, data.datum, meta) ?? aanvaard<DossierEvent>(...planMoment(d, data, 'gekozen', meta));
