import type { Dag } from '@loopplank/kernel';
import { bereid, type Db } from '@loopplank/sqlite';
import { REGELS } from '../beslissing/regels';

/** The roles that do work in a file. */
const WERKEND = REGELS.filter((r) => r.mag.includes('overdracht.beantwoorden')).map((r) => r.rol);

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
