import { type Dag, laatste, plusDagen } from '@loopplank/kernel';
import { verjaardag } from './doelgroep';
import { openGatOp } from './gaten/gaten';
import { rustOp } from './rust';
import { type Gewogen, type Stand, standOp, type Status } from './stand';

/**
 * Why somebody is out of view, as a group on the list: left school and nothing known to follow; what we knew is too
 * old; only ever in a register, nobody spoke with them; nothing known at all; somebody searches; searched for and not found;
 * or they asked for rest.
 */
export const UITREDENEN = ['uitgeschreven', 'verlopen', 'alleenRegister', 'nietsBekend', 'inOnderzoek', 'onbereikbaar', 'rustOpVerzoek'] as const;
export type Uitreden = (typeof UITREDENEN)[number];

/** Out of view on a day: why, and since which day. Null: in view, or not in the target group. */
export interface Uit {
  readonly reden: Uitreden;
  /** First day out of view (of rest: the day it was asked). */
  readonly sinds: Dag;
}

/** Statuses of who is out of view, rest apart. */
export const UIT_BEELD: readonly Status[] = ['VERLOPEN', 'BUITEN_BEELD', 'IN_ONDERZOEK', 'ONBEREIKBAAR'];

function redenOp({ feiten, definitie }: Gewogen, stand: Stand, op: Dag): Uitreden {
  if (stand.status === 'IN_ONDERZOEK') return 'inOnderzoek';
  if (stand.status === 'ONBEREIKBAAR') return 'onbereikbaar';
  if (openGatOp(feiten, definitie, op)) return 'uitgeschreven';
  const gesproken = feiten.some((f) => f.soort === 'tweezijdigContact' && f.geldigVan <= op);
  if (gesproken) return 'verlopen';
  return stand.basis === null ? 'nietsBekend' : 'alleenRegister';
}

/**
 * Whether this status puts somebody out of view, and why. Who was never in view is out of view since the file began or
 * the age of the target group was reached, whichever came later. `begin`: first day of the file.
 */
export function uitBeeldOp(gewogen: Gewogen, stand: Stand, op: Dag, begin: Dag): Uit | null {
  if (stand.status === 'RUST_OP_VERZOEK') return { reden: 'rustOpVerzoek', sinds: rustOp(gewogen.feiten, op)!.feit.geldigVan };
  if (!UIT_BEELD.includes(stand.status)) return null;
  const { geboortedatum, definitie } = gewogen;
  const doelgroep = geboortedatum ? laatste(begin, verjaardag(geboortedatum, definitie.doelgroep.leeftijdVan)) : begin;
  return { reden: redenOp(gewogen, stand, op), sinds: stand.tot === null ? doelgroep : plusDagen(stand.tot, 1) };
}

/** The status of one day with, when out of view, why. */
export interface Plaats {
  readonly stand: Stand;
  readonly uit: Uit | null;
}

export function plaatsOp(gewogen: Gewogen, op: Dag, begin: Dag): Plaats {
  const stand = standOp(gewogen, op);
  return { stand, uit: uitBeeldOp(gewogen, stand, op, begin) };
}
