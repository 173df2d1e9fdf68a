import type { RecordedEvent } from '@loopplank/kernel';
import { openDb, transactie, type Db } from '@loopplank/sqlite';
import type { Projection } from '../port';

export interface ProjecteerOpties {
  /** Events per transaction. Default: all at once. 1 is what a live tail looks like. */
  readonly batch?: number;
  /** Deliver every batch twice; the rows must come out the same. */
  readonly dubbel?: boolean;
}

/**
 * Given events (in log order) → the rows of a view, in an in-memory database. Does what the runner does:
 * only the types the view wants, in batches, each batch in one transaction.
 */
export function projecteer(
  projection: Projection,
  events: readonly RecordedEvent[],
  { batch = Math.max(events.length, 1), dubbel = false }: ProjecteerOpties = {},
): Db {
  const db = openDb(':memory:', { durability: 'NORMAL' });
  for (const ddl of projection.tabellen) db.exec(ddl);
  const gewenst = events.filter((event) => projection.types.includes(event.type));
  for (let van = 0; van < gewenst.length; van += batch) {
    const deel = gewenst.slice(van, van + batch);
    for (let keer = 0; keer < (dubbel ? 2 : 1); keer++) transactie(db, () => projection.verwerk(deel, db));
  }
  return db;
}

/** Streams → one log, ordered by when it was recorded (in one stream never out of order), positions from 1. */
export function logVan(...streams: readonly (readonly RecordedEvent[])[]): RecordedEvent[] {
  return streams
    .flat()
    .map((event, volgorde) => ({ event, volgorde }))
    .sort((a, b) => (a.event.vastgelegdOp < b.event.vastgelegdOp ? -1 : a.event.vastgelegdOp > b.event.vastgelegdOp ? 1 : a.volgorde - b.volgorde))
    .map(({ event }, i) => ({ ...event, position: i + 1 }));
}

/** Every row of every table, each table sorted on its content: two views are equal when their dumps are. */
export function dump(db: Db): Record<string, string[]> {
  // Not the shadow tables of a search index: they depend on how its segments happened to be merged.
  const tabellen = db
    .prepare(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'virtual')
       AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name NOT LIKE 'loopplank\\_%' ESCAPE '\\' ORDER BY name`,
    )
    .all() as { name: string }[];
  const rijen = (tabel: string): string[] => db.prepare(`SELECT * FROM "${tabel}"`).all().map((rij) => JSON.stringify(rij)).sort();
  return Object.fromEntries(tabellen.map(({ name }) => [name, rijen(name)]));
}
