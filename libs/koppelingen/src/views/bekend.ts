import type { Db } from '@loopplank/sqlite';

/** Rows of the imports of one organisation, without those that were taken back and without this import itself. */
const VAN_ANDERE_IMPORTS = `FROM rij r JOIN import i ON i.id = r.import_id
  WHERE i.organisatie_id = ? AND r.import_id <> ? AND r.terug IS NOT 'teruggedraaid'`;

/** Which jongeren this organisation took over before under the same person. */
export const bekendePersonen = (db: Db, organisatieId: string, behalve: string, persoon: string): readonly string[] =>
  (db.prepare(`SELECT DISTINCT r.jongere_id AS id ${VAN_ANDERE_IMPORTS} AND r.persoon = ? AND r.jongere_id IS NOT NULL`).all(organisatieId, behalve, persoon) as { id: string }[]).map((r) => r.id);

/** Whether an earlier import wrote this very row in this file. */
export const isBekendeRij = (db: Db, organisatieId: string, behalve: string, kenmerk: string, jongereId: string): boolean =>
  db.prepare(`SELECT 1 ${VAN_ANDERE_IMPORTS} AND r.kenmerk = ? AND r.jongere_id = ? AND r.uitkomst IN ('nieuw', 'gewijzigd') LIMIT 1`).get(organisatieId, behalve, kenmerk, jongereId) !== undefined;
