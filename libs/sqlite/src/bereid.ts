import type { Db, Statement } from './driver';

const perVerbinding = new WeakMap<Db, Map<string, Statement>>();

/**
 * The statement for this text, prepared once per connection: preparing costs more than most keyed reads. Every text
 * is kept as long as its connection, so `sql` comes from a short list; run it to its end (`get`, `all`, `run`).
 */
export function bereid(db: Db, sql: string): Statement {
  let bekend = perVerbinding.get(db);
  if (!bekend) perVerbinding.set(db, (bekend = new Map()));
  let statement = bekend.get(sql);
  if (!statement) bekend.set(sql, (statement = db.prepare(sql)));
  return statement;
}
