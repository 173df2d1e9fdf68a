import { type Dag, dagVan, geldtOp, type Moment } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import { alle, een } from './rijen';
import type { Vrager } from './vrager';
import { IS_GEWIST } from './wissen';

/** The involvement of one organisation with one youngster, as access looks at it. */
export interface Relatie {
  readonly rol: string;
  readonly grondslag: string;
  readonly van: Dag;
  readonly tot?: Dag;
  /** `overdracht`: not the file, only what is shared with an offer to take over the regie. `noodtoegang`: a look at the file. */
  readonly omvang?: 'overdracht' | 'noodtoegang';
}

/** Every relation of an organisation with a youngster: past, present and future. Null: there is no such youngster. */
export function relatiesVan(db: Db, jongereId: string, organisatieId: string): Relatie[] | null {
  const nr = een<{ nr: number }>(db, 'SELECT nr FROM jongere WHERE id = ?', jongereId)?.nr;
  if (nr === undefined) return null;
  const betrokken = alle<{ rol: string; grondslag: string; van: Dag; tot: Dag | null }>(
    db,
    'SELECT rol, grondslag, van, tot FROM betrokkenheid WHERE nr = ? AND organisatie_id = ? ORDER BY van, event_id',
    nr,
    organisatieId,
  ).map(({ rol, grondslag, van, tot }) => ({ rol, grondslag, van, ...(tot === null ? {} : { tot }) }));
  const aangeboden = alle<{ rol: string; grondslag: string; van: Dag; tot: Dag }>(
    db, "SELECT rol, grondslag, van, tot FROM overdracht WHERE nr = ? AND naar_organisatie = ? AND stand = 'open'", nr, organisatieId,
  ).map(({ rol, grondslag, van, tot }) => ({ rol, grondslag, van, tot, omvang: 'overdracht' as const }));
  return [...betrokken, ...aangeboden];
}

/**
 * The emergency access of one employee to one file at a moment, as a relation of that day; none: an empty list. Asked only
 * of who has no other relation, so that it costs the others nothing.
 */
export function noodrelatie(db: Db, jongereId: string, medewerkerId: string, nu: Moment): Relatie[] {
  const vandaag = dagVan(nu);
  const geldig = een<{ x: number }>(
    db,
    `SELECT 1 AS x FROM jongere j JOIN gebeurtenis g ON g.nr = j.nr WHERE j.id = ? AND g.type = 'NoodtoegangGebruikt'
       AND json_extract(g.data, '$.medewerkerId') = ? AND g.vastgelegd_op <= ? AND json_extract(g.data, '$.tot') > ?`,
    jongereId, medewerkerId, nu, nu,
  );
  return geldig ? [{ rol: 'noodtoegang', grondslag: 'AVG 6 lid 1 d', van: vandaag, tot: vandaag, omvang: 'noodtoegang' }] : [];
}

/** Whether an organisation is around a youngster on a day. An offer to take over the regie is a look, not an involvement. */
export const isBetrokkenBij = (db: Db, jongereId: string, organisatieId: string, op: Dag): boolean =>
  (relatiesVan(db, jongereId, organisatieId) ?? []).some((r) => r.omvang === undefined && geldtOp(r, op));

/**
 * SQL: youngster `j` with whom an organisation has a relation on a day. Access follows involvement today, whatever
 * day the question is about. Takes the values of `betrokkenOp`.
 */
export const IS_BETROKKEN =
  'EXISTS (SELECT 1 FROM betrokkenheid b WHERE b.organisatie_id = ? AND b.nr = j.nr AND b.van <= ? AND (b.tot IS NULL OR b.tot >= ?))';

export const betrokkenOp = (v: Pick<Vrager, 'organisatieId' | 'vandaag'>): [string, Dag, Dag] => [v.organisatieId, v.vandaag, v.vandaag];

/** A touchpoint that was hidden in the wrong file and is not yet in the right one; who was erased waits for nothing. */
export interface OpenVerplaatsing {
  readonly gebeurtenisId: string;
  readonly vanJongereId: string;
  readonly naarJongereId: string;
}

export const openVerplaatsingen = (db: Db): OpenVerplaatsing[] =>
  alle<OpenVerplaatsing & Record<string, string>>(
    db,
    `SELECT gebeurtenis_id AS gebeurtenisId, van_jongere AS vanJongereId, naar_jongere AS naarJongereId
     FROM verplaatsing WHERE naar_jongere IS NOT NULL AND aangekomen = 0
       AND NOT EXISTS (SELECT 1 FROM jongere j WHERE j.id IN (van_jongere, naar_jongere) AND ${IS_GEWIST}) ORDER BY gebeurtenis_id`,
  ).map(({ gebeurtenisId, vanJongereId, naarJongereId }) => ({ gebeurtenisId, vanJongereId, naarJongereId }));
