import type { Dag } from '@loopplank/kernel';
import { inDoelgroep } from '../privacy/state';
import { isBetrokken } from '../betrokkenheid/state';
import type { Dossier } from '../state';
import { regieOp, volgendMomentOp } from './state';

/** What an in-target youngster must never lack. */
export type Gat = 'regie' | 'betrokkenheid' | 'volgendMoment';

/** What is missing on a day: a holder of the regie, that holder's involvement, or a next moment. */
export function gatenOp(d: Dossier, op: Dag): readonly Gat[] {
  if (!inDoelgroep(d)) return [];
  const regie = regieOp(d, op);
  return [
    ...(regie ? [] : (['regie'] as const)),
    ...(regie && !isBetrokken(d, regie.data.organisatieId, op) ? (['betrokkenheid'] as const) : []),
    ...(volgendMomentOp(d, op) ? [] : (['volgendMoment'] as const)),
  ];
}

/** The invariant of the house: false for every youngster, on every day since registration. */
export const zonderRegie = (d: Dossier, op: Dag): boolean => gatenOp(d, op).length > 0;
