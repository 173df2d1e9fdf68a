import type { Moment, RecordedEvent } from '@loopplank/kernel';
import { type Feit, feitVan } from '../feit';
import type { Dossier } from '../state';
import type { NoodtoegangGebruikt } from './events';

export type Noodtoegang = readonly Feit<NoodtoegangGebruikt>[];

export const evolveNoodtoegang = (s: Noodtoegang, e: RecordedEvent<NoodtoegangGebruikt>): Noodtoegang => [...s, feitVan(e)];

/** The emergency access this employee has to the file at a moment; undefined: none. */
export const noodtoegangOp = (d: Dossier, medewerkerId: string, nu: Moment): Feit<NoodtoegangGebruikt> | undefined =>
  d.noodtoegang.findLast((n) => n.data.medewerkerId === medewerkerId && n.vastgelegdOp <= nu && nu < n.data.tot);
