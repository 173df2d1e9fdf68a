import type { BeeldDefinitie, Status } from '@loopplank/in-beeld';
import type { Db } from '@loopplank/sqlite';
import { betrokkenOp } from '../relaties';
import { alle, type Cel } from '../rijen';
import { type Gevonden, Tellingen } from './tellen';
import type { Beeldregel, Beeldvraag } from './vraag';
import { wieSql } from './wie';

/** SQL: youngster of row `p` with whom the asker's organisation has a relation today. */
const BETROKKEN = 'EXISTS (SELECT 1 FROM betrokkenheid b WHERE b.organisatie_id = ? AND b.nr = p.nr AND b.van <= ? AND (b.tot IS NULL OR b.tot >= ?))';

/** The same for everywhere: all of the organisation read once, instead of asking for each row. */
const BETROKKENEN = 'p.nr IN (SELECT b.nr FROM betrokkenheid b WHERE b.organisatie_id = ? AND b.van <= ? AND (b.tot IS NULL OR b.tot >= ?))';

const IN_GEMEENTEN = 'p.gemeente IN (SELECT value FROM json_each(?))';

/** Who this asker may see, and of these in which municipalities. */
function waar({ vrager, gemeenten, wie, peildatum }: Beeldvraag): { readonly sql: string; readonly waarden: Cel[] } {
  const alles = vrager.inhoud === 'feiten';
  const wieHet = wie ? wieSql(wie, peildatum) : { sql: '', waarden: [] };
  return {
    sql: `${gemeenten ? ` AND ${IN_GEMEENTEN}` : ''}${alles ? '' : ` AND ${gemeenten ? BETROKKEN : BETROKKENEN}`}${wieHet.sql === '' ? '' : ` AND EXISTS (SELECT 1 FROM jongere f WHERE f.nr = p.nr${wieHet.sql})`}`,
    waarden: [...(gemeenten ? [JSON.stringify(gemeenten)] : []), ...(alles ? [] : betrokkenOp(vrager)), ...wieHet.waarden],
  };
}

/** From the stored days: who is out of view by a published definition, as known now, today or later. */
export function opgezocht(db: Db, vraag: Beeldvraag, [gevraagd, ...anderen]: readonly BeeldDefinitie[]): Gevonden {
  const { sql, waarden } = waar(vraag);
  const regels = alle<Beeldregel>(
    db,
    `SELECT j.id AS jongereId, p.reden, p.sinds FROM periode p JOIN jongere j ON j.nr = p.nr
     WHERE p.code = ? AND p.reden IS NOT NULL AND p.van <= ? AND p.tot >= ?${sql}`,
    gevraagd!.code, vraag.peildatum, vraag.peildatum, ...waarden,
  );
  const tellingen = new Tellingen();
  for (const r of alle<{ code: string; status: Status; n: number }>(
    db,
    `SELECT p.code, p.status, count(*) AS n FROM periode p WHERE p.code IN (SELECT value FROM json_each(?)) AND p.van <= ? AND p.tot >= ?${sql} GROUP BY p.code, p.status`,
    JSON.stringify([gevraagd!, ...anderen].map((d) => d.code)), vraag.peildatum, vraag.peildatum, ...waarden,
  )) {
    tellingen.tel(r.code, r.status, r.n);
  }
  return { regels, tellingen: tellingen.van([gevraagd!, ...anderen]) };
}
