import { bereid, type Db, type Statement } from '@loopplank/sqlite';

export type Cel = string | number | null;

/** SQLite takes 32,766 variables a statement; this stays far under it. */
const CELLEN = 3000;

/** Writes rows with as few statements as possible. `sql`: `INSERT … INTO tabel (kolommen)`, without values. */
export function schrijfRijen(db: Db, sql: string, rijen: readonly (readonly Cel[])[]): void {
  const breedte = rijen[0]?.length ?? 1;
  const perKeer = Math.max(1, Math.floor(CELLEN / breedte));
  const rij = `(${Array(breedte).fill('?').join(',')})`;
  let opdracht: Statement | undefined;
  let vorige = 0;
  for (let van = 0; van < rijen.length; van += perKeer) {
    const deel = rijen.slice(van, van + perKeer);
    if (!opdracht || deel.length !== vorige) opdracht = db.prepare(`${sql} VALUES ${Array(deel.length).fill(rij).join(',')}`);
    vorige = deel.length;
    opdracht.run(...deel.flat());
  }
}

/** All rows of a query; the caller names their shape. `sql` must come from a short list of texts. */
export const alle = <R>(db: Db, sql: string, ...waarden: Cel[]): R[] => bereid(db, sql).all(...waarden) as R[];

export const een = <R>(db: Db, sql: string, ...waarden: Cel[]): R | undefined => bereid(db, sql).get(...waarden) as R | undefined;
