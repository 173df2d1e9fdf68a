import type { Db } from '@loopplank/sqlite';
import { betrokkenOp, IS_BETROKKEN } from '../relaties';
import { een } from '../rijen';
import type { Vrager } from '../vrager';

/** The offer that is open to the asker today, whatever day is asked about: a look that ended does not come back. */
const GEVRAAGD = "SELECT 1 FROM overdracht o WHERE o.nr = j.nr AND o.naar_organisatie = ? AND o.stand = 'open' AND o.tot >= ?";

/** SQL over `jongere j`: youngsters whose handovers the asker may see today. */
export const MAG_OVERDRACHT_ZIEN = `(${IS_BETROKKEN} OR EXISTS (${GEVRAAGD}))`;
export const magOverdrachtZien = (v: Vrager): readonly (string | number)[] => [...betrokkenOp(v), v.organisatieId, v.vandaag];

/** Who is around sees every handover of a youngster; who was only asked sees that one, while it is open. */
export const magDezeZien = (db: Db, nr: number, overdrachtId: string, v: Vrager): boolean =>
  v.inhoud === 'feiten' ||
  een<{ x: number }>(
    db, `SELECT 1 AS x FROM jongere j WHERE j.nr = ? AND (${IS_BETROKKEN} OR EXISTS (${GEVRAAGD} AND o.event_id = ?))`,
    nr, ...betrokkenOp(v), v.organisatieId, v.vandaag, overdrachtId,
  ) !== undefined;
