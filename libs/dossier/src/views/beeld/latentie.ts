import { type Dag, dagenTussen, dagVan, eerste, type Moment, type RecordedEvent } from '@loopplank/kernel';
import { bereid, type Db } from '@loopplank/sqlite';
import type { DossierEvent } from '../../events';
import { alle } from '../rijen';
import { WISSING } from '../wissen';

/** Where a message of somebody else came from; what professionals tell is no feed. */
export const AANVOER: readonly string[] = ['DUO', 'Inlichtingenbureau', 'UWV', 'BRP', 'school'];

/**
 * Facts whose own day says something about how late we heard. A plan is told before it is so; and what was so long before
 * we knew the youngster was not told late, but a leaving is what we wait for, also of who we did not know yet.
 */
const FEITEN: readonly DossierEvent['type'][] = ['InschrijvingGemeld', 'UitschrijvingGemeld', 'DiplomaBehaald', 'PlaatsingGestart', 'PlaatsingBeeindigd'];

/** Days between the fact and the day the message reached us; null: not a fact of a feed, or only a correction of one. */
function vertraging(e: RecordedEvent<DossierEvent>, begin: Dag | undefined): number | null {
  const data = e.data as { readonly ontvangenOp?: Moment; readonly vervangt?: string; readonly aangekondigd?: boolean };
  if (!AANVOER.includes(e.bron) || !FEITEN.includes(e.type) || data.vervangt !== undefined || data.aangekondigd) return null;
  const sinds = dagVan(e.geldigOp);
  if (e.type !== 'UitschrijvingGemeld' && (begin === undefined || sinds < begin)) return null;
  return Math.max(0, dagenTussen(sinds, dagVan(data.ontvangenOp ?? e.vastgelegdOp)));
}

/** The first day of a file after one more event: an erased file has none. */
function beginNa(begin: Dag | undefined, e: RecordedEvent<DossierEvent>): Dag | undefined {
  if (e.type === WISSING) return undefined;
  if (e.type !== 'JongereAangemeld') return begin;
  const dag = dagVan(e.geldigOp);
  return begin === undefined ? dag : eerste(begin, dag);
}

/**
 * Counts how late each message about one youngster was. Give every event once. `begin`: first day of the file before these
 * events. Each counts by the file as it was then: what comes after it in the same batch may not matter.
 */
export function schrijfLatentie(db: Db, events: readonly RecordedEvent<DossierEvent>[], begin: Dag | undefined): void {
  const schrijf = bereid(db, 'INSERT INTO latentie (bron, dagen, aantal) VALUES (?, ?, 1) ON CONFLICT DO UPDATE SET aantal = aantal + 1');
  let sinds = begin;
  for (const e of events) {
    sinds = beginNa(sinds, e);
    const dagen = vertraging(e, sinds);
    if (dagen !== null) schrijf.run(e.bron, dagen);
  }
}

/** How late a source tells: of so many messages half came within `mediaan` calendar days, and nine in ten within `p90`. */
export interface Latentie {
  readonly bron: string;
  readonly aantal: number;
  readonly mediaan: number;
  readonly p90: number;
}

const deel = (rijen: readonly { dagen: number; aantal: number }[], grens: number): number => {
  let gehad = 0;
  return rijen.find((r) => (gehad += r.aantal) >= grens)?.dagen ?? 0;
};

/** Every source that ever told something with a day of its own. */
export function leesLatentie(db: Db): Latentie[] {
  const rijen = alle<{ bron: string; dagen: number; aantal: number }>(db, 'SELECT bron, dagen, aantal FROM latentie ORDER BY bron, dagen');
  return [...new Set(rijen.map((r) => r.bron))].map((bron) => {
    const hier = rijen.filter((r) => r.bron === bron);
    const aantal = hier.reduce((n, r) => n + r.aantal, 0);
    return { bron, aantal, mediaan: deel(hier, aantal / 2), p90: deel(hier, aantal * 0.9) };
  });
}
