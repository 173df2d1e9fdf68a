import { bereid, type Db } from '@loopplank/sqlite';

/** CBS code of where a youngster lives, as known now; null: no such file, or nothing is left of it. */
export const woonplaatsVan = (db: Db, jongereId: string): string | null =>
  (bereid(db, 'SELECT gemeente FROM jongere WHERE id = ?').get(jongereId) as { gemeente: string | null } | undefined)?.gemeente ?? null;
