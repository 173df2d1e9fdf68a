import type { Dag } from '@loopplank/kernel';
import { bereid, type Db } from '@loopplank/sqlite';
import { WERKEND } from './begeleiders.vragen';

const ROL_VAN = { leiding: 'teamleider', coordinator: 'coordinator' } as const;
type Trede = keyof typeof ROL_VAN;

/** Open accounts of an organisation with this role on a day. */
const metRol = (db: Db, organisatieId: string, rol: string, op: Dag): readonly string[] =>
  (
    bereid(
      db,
      `SELECT m.id FROM medewerker m JOIN rol r ON r.medewerker_id = m.id
       WHERE m.organisatie_id = ? AND m.gesloten_op IS NULL AND m.naam IS NOT NULL AND r.rol = ? AND (r.tot IS NULL OR r.tot >= ?) ORDER BY m.id`,
    ).all(organisatieId, rol, op) as { id: string }[]
  ).map((m) => m.id);

/**
 * Of which steps somebody hears what lies too long in their organisation: the lead's and the coordinator's, by role. Where
 * nobody coordinates, who leads hears it; where nobody leads, everybody does: it never falls silent.
 */
export function hoortTreden(db: Db, organisatieId: string, medewerkerId: string, op: Dag): readonly Trede[] {
  const leiding = metRol(db, organisatieId, ROL_VAN.leiding, op);
  const coordinator = metRol(db, organisatieId, ROL_VAN.coordinator, op);
  const vangt = (eigen: readonly string[], anders: readonly string[]): boolean => {
    const wie = eigen.length > 0 ? eigen : anders;
    return wie.length === 0 || wie.includes(medewerkerId);
  };
  return [...(vangt(leiding, []) ? (['leiding'] as const) : []), ...(vangt(coordinator, leiding) ? (['coordinator'] as const) : [])];
}

/**
 * Of these people: open accounts whose every working role has ended, and closed ones when closing them is finished; until
 * then that process says who follows. Who is not known here is left out.
 */
export const zonderWerk = (db: Db, medewerkerIds: readonly string[], op: Dag): readonly string[] =>
  (
    bereid(
      db,
      `SELECT m.id FROM medewerker m WHERE m.id IN (SELECT value FROM json_each(?)) AND CASE WHEN m.gesloten_op IS NULL
         THEN NOT EXISTS (SELECT 1 FROM rol r WHERE r.medewerker_id = m.id AND (r.tot IS NULL OR r.tot >= ?) AND r.rol IN (SELECT value FROM json_each(?)))
         ELSE NOT EXISTS (SELECT 1 FROM sluiting s WHERE s.status <> 'voltooid' AND s.organisatie_id = m.organisatie_id AND coalesce(s.medewerker_id, m.id) = m.id)
       END ORDER BY m.id`,
    ).all(JSON.stringify([...new Set(medewerkerIds)]), op, JSON.stringify(WERKEND)) as { id: string }[]
  ).map((m) => m.id);

/** Who leads in an organisation on a day; nobody when nobody has that role. */
export const leidersVan = (db: Db, organisatieId: string, op: Dag): readonly string[] => metRol(db, organisatieId, ROL_VAN.leiding, op);
