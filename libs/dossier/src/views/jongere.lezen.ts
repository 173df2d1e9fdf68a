import type { Dag, Moment } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import type { Gebeurtenis } from './gebeurtenis';
import { alle, een } from './rijen';
import { LEGE_STAND, type Stand, vouw } from './stand';

/** One youngster as stored. */
export interface Opgeslagen {
  readonly nr: number;
  readonly jongereId: string;
  readonly stand: Stand;
}

/** One youngster in a batch: what is new, in order of the log, and the fold with (or still without) it. */
export interface Bijgewerkt extends Opgeslagen {
  readonly nieuw: Gebeurtenis[];
}

interface GebeurtenisRij {
  readonly jongere_id: string;
  readonly revision: number;
  readonly event_id: string;
  readonly type: string;
  readonly geldig_op: string;
  readonly vastgelegd_op: string;
  readonly organisatie_id: string;
  readonly medewerker_id: string;
  readonly bron: string;
  readonly data: string;
}

/** Start of every query for whole events; `g` and `j` are its tables. */
export const KIES_GEBEURTENIS = 'SELECT j.id AS jongere_id, g.* FROM gebeurtenis g JOIN jongere j ON j.nr = g.nr';

export const leesRij = (r: GebeurtenisRij): Gebeurtenis =>
  ({
    jongereId: r.jongere_id,
    revision: r.revision,
    eventId: r.event_id,
    type: r.type,
    geldigOp: r.geldig_op,
    vastgelegdOp: r.vastgelegd_op,
    organisatieId: r.organisatie_id,
    medewerkerId: r.medewerker_id,
    bron: r.bron,
    data: JSON.parse(r.data) as Gebeurtenis['data'],
  }) as Gebeurtenis;

/** Events by a WHERE on `g` and `j`; see KIES_GEBEURTENIS. */
export const gebeurtenissen = (db: Db, waar: string, ...waarden: (string | number)[]): Gebeurtenis[] =>
  alle<GebeurtenisRij>(db, `${KIES_GEBEURTENIS} ${waar}`, ...waarden).map(leesRij);

export const gebeurtenissenMetId = (db: Db, ids: readonly string[]): Map<string, Gebeurtenis> =>
  new Map(gebeurtenissen(db, 'WHERE g.event_id IN (SELECT value FROM json_each(?))', JSON.stringify(ids)).map((g) => [g.eventId, g]));

/** The stored folds of these youngsters; a youngster that is new gets the next number and an empty fold. */
export function laadStanden(db: Db, ids: readonly string[]): Map<string, Opgeslagen> {
  const rijen = alle<{ nr: number; id: string; stand: string }>(
    db,
    'SELECT nr, id, stand FROM jongere WHERE id IN (SELECT value FROM json_each(?))',
    JSON.stringify(ids),
  );
  const standen = new Map(rijen.map((r) => [r.id, { nr: r.nr, jongereId: r.id, stand: JSON.parse(r.stand) as Stand }]));
  let laatste = een<{ nr: number | null }>(db, 'SELECT max(nr) AS nr FROM jongere')?.nr ?? 0;
  for (const id of ids) if (!standen.has(id)) standen.set(id, { nr: ++laatste, jongereId: id, stand: LEGE_STAND });
  return standen;
}

/** Two clocks of a question: how it was on `peildatum`, as known at `bekendOp` (absent: everything known now). */
export interface Klokken {
  readonly peildatum: Dag;
  readonly bekendOp?: Moment;
}

/**
 * The facts of one youngster as known at a moment, or null when there is no file (yet). Known now: the stored
 * fold. Known then: folded from the events recorded until then, so that nothing later can shine through.
 */
export function leesStand(db: Db, jongereId: string, bekendOp?: Moment): Opgeslagen | null {
  const rij = een<{ nr: number; stand: string }>(db, 'SELECT nr, stand FROM jongere WHERE id = ?', jongereId);
  if (rij === undefined) return null;
  const stand = bekendOp === undefined ? (JSON.parse(rij.stand) as Stand) : vouwTot(db, rij.nr, bekendOp);
  return stand.aanmeldingen.length === 0 ? null : { nr: rij.nr, jongereId, stand };
}

/** Folds the events of one youngster recorded at or before a moment. */
export const vouwTot = (db: Db, nr: number, bekendOp: Moment): Stand =>
  vouw(LEGE_STAND, gebeurtenissen(db, 'WHERE g.nr = ? AND g.vastgelegd_op <= ? ORDER BY g.revision', nr, bekendOp));
