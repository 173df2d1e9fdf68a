import { type Afwijzing, type CommandMeta, type Dag, eerste, type NewEvent } from '@loopplank/kernel';
import { binnen, vandaag } from '../controles';
import { isVertrokken } from '../nazorg/vertrek';
import type { VolgendMomentGepland } from '../regie/events';
import { controleerMoment, type GekozenMoment, planMoment } from '../regie/moment';
import { volgendMomentOp } from '../regie/state';
import { controleerRustmoment } from '../rust/rust';
import type { Dossier } from '../state';

/** Who asked to be left alone keeps the moment of that promise: nothing is pulled forward into the time of rest. */
const rustGaatVoor = (d: Dossier, datum: Dag, meta: CommandMeta): boolean =>
  volgendMomentOp(d, vandaag(meta)) !== undefined && controleerRustmoment(d, datum, meta) !== null;

/** The next moment, not later than this day: it is pulled forward, never put off. */
export function uiterlijkMoment(d: Dossier, datum: Dag, wat: string, meta: CommandMeta): readonly NewEvent<VolgendMomentGepland>[] {
  if (isVertrokken(d, vandaag(meta)) || rustGaatVoor(d, datum, meta)) return [];
  const nu = volgendMomentOp(d, vandaag(meta))?.data.datum;
  return nu !== undefined && eerste(nu, datum) === nu ? [] : planMoment(d, { datum, wat }, 'overdracht', meta);
}

/** Something new happened that asks for attention today, also when an older moment was missed; not of who is gone. */
export function momentVandaag(d: Dossier, wat: string, meta: CommandMeta): readonly NewEvent<VolgendMomentGepland>[] {
  const dag = vandaag(meta);
  return isVertrokken(d, dag) || volgendMomentOp(d, dag)?.data.datum === dag ? [] : planMoment(d, { datum: dag, wat }, 'overdracht', meta);
}

/** Whether somebody may choose this moment: not in the past, and not in a rest that was promised. Fields are named within `/volgendMoment`. */
export const controleerGekozen = (d: Dossier, m: GekozenMoment | undefined, meta: CommandMeta): Afwijzing | null =>
  binnen('/volgendMoment', m ? (controleerMoment(m, meta) ?? controleerRustmoment(d, m.datum, meta)) : null);

/** A moment that follows from a handover, unless it would fall in a rest: then the moment of that promise stays. */
export const momentBuitenRust = (d: Dossier, m: GekozenMoment, meta: CommandMeta): readonly NewEvent<VolgendMomentGepland>[] =>
  rustGaatVoor(d, m.datum, meta) ? [] : planMoment(d, m, 'overdracht', meta);

/** As `momentVandaag`, for what means contacting the youngster: rest goes before. */
export const contactVandaag = (d: Dossier, wat: string, meta: CommandMeta): readonly NewEvent<VolgendMomentGepland>[] =>
  rustGaatVoor(d, vandaag(meta), meta) ? [] : momentVandaag(d, wat, meta);
