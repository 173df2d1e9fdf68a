import type { Dag } from '@loopplank/kernel';
import { bereid, type Db } from '@loopplank/sqlite';

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
