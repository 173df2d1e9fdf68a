import type { Dag } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';

/**
 * Whose work this person sees on a day besides the own: absent colleagues of the same organisation, and those whom
 * they in turn stood in for. Nobody twice, never oneself, no closed accounts.
 */
export const vervangtOp = (db: Db, medewerkerId: string, op: Dag): readonly string[] =>
  (
    db
      .prepare(
        `WITH RECURSIVE van(id) AS (
           SELECT ?1
           UNION
           SELECT v.medewerker_id FROM van JOIN vervanging v ON v.vervanger_id = van.id AND v.van <= ?2 AND v.tot >= ?2
         )
         SELECT m.id FROM van JOIN medewerker m ON m.id = van.id
         WHERE m.id <> ?1 AND m.gesloten_op IS NULL AND m.organisatie_id = (SELECT organisatie_id FROM medewerker WHERE id = ?1)
         ORDER BY m.id`,
      )
      .all(medewerkerId, op) as { id: string }[]
  ).map((r) => r.id);
