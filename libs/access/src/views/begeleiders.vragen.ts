import type { Dag } from '@loopplank/kernel';
import { bereid, type Db } from '@loopplank/sqlite';
import { REGELS } from '../beslissing/regels';

/** The roles that do work in a file. */
export const WERKEND = REGELS.filter((r) => r.mag.includes('overdracht.beantwoorden')).map((r) => r.rol);

/** How many people of an organisation can log in on a day and answer a handover. */
export const aantalBegeleiders = (db: Db, organisatieId: string, op: Dag): number =>
  (
    bereid(
      db,
      `SELECT count(DISTINCT m.id) AS n FROM medewerker m JOIN organisatie o ON o.id = m.organisatie_id JOIN rol r ON r.medewerker_id = m.id
       WHERE m.organisatie_id = ? AND m.gesloten_op IS NULL AND o.gesloten_op IS NULL AND m.naam IS NOT NULL AND m.wachtwoord_revisie >= 0
         AND (r.tot IS NULL OR r.tot >= ?) AND r.rol IN (SELECT value FROM json_each(?))`,
    ).get(organisatieId, op, JSON.stringify(WERKEND)) as { n: number }
  ).n;

/** SQL: open accounts of an organisation that work in files on a day, and can log in. */
const BEGELEIDERS = `SELECT m.id, m.team_id FROM medewerker m JOIN organisatie o ON o.id = m.organisatie_id
  WHERE m.organisatie_id = ?1 AND m.gesloten_op IS NULL AND o.gesloten_op IS NULL AND m.naam IS NOT NULL AND m.wachtwoord_revisie >= 0
    AND EXISTS (SELECT 1 FROM rol r WHERE r.medewerker_id = m.id AND (r.tot IS NULL OR r.tot >= ?2) AND r.rol IN (SELECT value FROM json_each(?3)))`;

const begeleiders = (db: Db, organisatieId: string, op: Dag) =>
  bereid(db, `${BEGELEIDERS} ORDER BY m.id`).all(organisatieId, op, JSON.stringify(WERKEND)) as { readonly id: string; readonly team_id: string | null }[];

/** Who of an organisation works in files on a day. */
export const begeleidersVan = (db: Db, organisatieId: string, op: Dag): readonly string[] => begeleiders(db, organisatieId, op).map((m) => m.id);

/** Colleagues who can take over now: those of the same team, or everybody when the team has nobody else. */
export function collegasVan(db: Db, organisatieId: string, medewerkerId: string | undefined, op: Dag): readonly string[] {
  const allen = begeleiders(db, organisatieId, op);
  const team = allen.find((m) => m.id === medewerkerId)?.team_id ?? null;
  const anderen = allen.filter((m) => m.id !== medewerkerId);
  const eigen = anderen.filter((m) => team !== null && m.team_id === team);
  return (eigen.length > 0 ? eigen : anderen).map((m) => m.id);
}

/** Who does the work of somebody on a day: the replacement of who is away, and theirs in turn; else that person. */
export function werkVan(db: Db, medewerkerId: string, op: Dag): string {
  const gezien = new Set<string>();
  let wie = medewerkerId;
  while (!gezien.has(wie)) {
    gezien.add(wie);
    const rij = bereid(db, `SELECT vervanger_id AS id FROM vervanging v JOIN medewerker m ON m.id = v.vervanger_id WHERE v.medewerker_id = ? AND v.van <= ? AND v.tot >= ? AND m.gesloten_op IS NULL ORDER BY v.van DESC LIMIT 1`).get(wie, op, op);
    wie = (rij as { id: string } | undefined)?.id ?? wie;
  }
  return wie;
}

/** Who manages the accounts of an organisation: they keep watch over how access is used there. */
export const beheerdersVan = (db: Db, organisatieId: string, op: Dag): readonly string[] =>
  (
    bereid(db, `SELECT m.id FROM medewerker m JOIN rol r ON r.medewerker_id = m.id WHERE m.organisatie_id = ? AND m.gesloten_op IS NULL AND r.rol = 'beheerder' AND (r.tot IS NULL OR r.tot >= ?) ORDER BY m.id`).all(organisatieId, op) as { id: string }[]
  ).map((m) => m.id);
