import { type Dag, dagenTussen, eerste, laatste, plusDagen } from '@loopplank/kernel';
import type { Ritme } from './programma';

/** Something a person decided about a clock: it ends on that day, or goes on through that day. */
export type Nazorgbesluit =
  | { readonly soort: 'einde'; readonly op: Dag }
  | { readonly soort: 'verlenging'; readonly op: Dag; readonly tot: Dag };

export type Eindoorzaak = 'looptijd' | 'besluit' | 'overleden' | 'emigratie';

export interface Afloop {
  readonly staat: 'loopt' | 'verlengd' | 'besluitNodig' | 'beeindigd';
  readonly einde: Dag;
  readonly verlengdDagen: number;
  readonly door?: Eindoorzaak;
  /** Nobody spoke with the youngster in the last days before the end: a last contact is still due. */
  readonly slotOpen: boolean;
}

/** Contact in the last days before an end, both ends included. */
export const heeftSlot = (contactdagen: readonly Dag[], einde: Dag, r: Ritme): boolean =>
  contactdagen.some((c) => c >= plusDagen(einde, -r.slotDagen) && c <= einde);

/** How the term ends on `op` if nobody decides anything: after contact, else in steps up to a cap, then somebody must decide. */
function naTermijn(einde: Dag, contactdagen: readonly Dag[], op: Dag, r: Ritme): Afloop {
  const slotOpen = !heeftSlot(contactdagen, einde, r);
  if (op <= einde) return { staat: 'loopt', einde, verlengdDagen: 0, slotOpen };
  if (!slotOpen) return { staat: 'beeindigd', einde, verlengdDagen: 0, door: 'looptijd', slotOpen };
  const uiterst = plusDagen(einde, r.verlengMax);
  const contact = [...contactdagen].sort().find((c) => c > einde && c <= eerste(uiterst, op));
  if (contact !== undefined) return { staat: 'beeindigd', einde: contact, verlengdDagen: 0, door: 'looptijd', slotOpen: false };
  if (op > uiterst) return { staat: 'besluitNodig', einde: uiterst, verlengdDagen: r.verlengMax, slotOpen };
  const verlengdDagen = Math.ceil(dagenTussen(einde, op) / r.verlengStap) * r.verlengStap;
  return { staat: 'verlengd', einde: plusDagen(einde, verlengdDagen), verlengdDagen, slotOpen };
}

/** What stops a clock at once: death, leaving the country, a decision. The earliest counts. */
export interface Stop {
  readonly op: Dag;
  readonly door: Eindoorzaak;
}

/** A term with everything that decides how it ends. */
export interface Termijn {
  readonly termijn: Dag;
  readonly contactdagen: readonly Dag[];
  readonly besluiten: readonly Nazorgbesluit[];
  readonly stops: readonly Stop[];
}

/**
 * The end of a term as it stands on `op`. A decision to go on gives the term a later end, with the same test after it;
 * a stop ends it on its day, unless it had ended before.
 */
export function afloop({ termijn, contactdagen, besluiten, stops }: Termijn, op: Dag, r: Ritme): Afloop {
  const verlenging = besluiten.flatMap((b) => (b.soort === 'verlenging' && b.op <= op ? [b.tot] : [])).sort().at(-1);
  const einde = verlenging === undefined ? termijn : laatste(termijn, verlenging);
  const gewoon = naTermijn(einde, contactdagen, op, r);
  const stop = [...stops, ...besluiten.flatMap((b): Stop[] => (b.soort === 'einde' ? [{ op: b.op, door: 'besluit' }] : []))]
    .filter((s) => s.op <= op)
    .sort((a, b) => (a.op < b.op ? -1 : 1))[0];
  if (!stop || (gewoon.staat === 'beeindigd' && gewoon.einde <= stop.op)) return gewoon;
  return { staat: 'beeindigd', einde: stop.op, verlengdDagen: 0, door: stop.door, slotOpen: false };
}
