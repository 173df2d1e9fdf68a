import type { DatabaseSyncInstance, StatementSyncInstance } from '@photostructure/sqlite';
import { zodraVrij } from './fouten';

/** The `node:sqlite` API, whichever package provides it. */
export type Db = DatabaseSyncInstance;
export type Statement = StatementSyncInstance;

type Driver = { DatabaseSync: new (path: string, options?: { readOnly?: boolean; timeout?: number }) => Db };

/** Built in from Node 22.13; on Node 20 an optional package with the same API. Only this file knows. */
function laadDriver(): Driver {
  try {
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    return require('node:sqlite') as Driver;
  } catch {
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    return require('@photostructure/sqlite') as unknown as Driver;
  }
}

const { DatabaseSync: Database } = laadDriver();

export interface OpenOptions {
  readonly readOnly?: boolean;
  /** FULL: an acknowledged commit survives a power cut (the log). NORMAL: rebuildable data (views). */
  readonly durability?: 'FULL' | 'NORMAL';
}

/**
 * Opens a database file in WAL mode. `synchronous` is set after WAL, because switching to WAL may lower it.
 * `secure_delete` overwrites deleted content, so that an erased name is not left readable in the file.
 */
export function openDb(path: string, { readOnly = false, durability = 'FULL' }: OpenOptions = {}): Db {
  const db = new Database(path, { readOnly, timeout: 5000 });
  db.exec('PRAGMA busy_timeout = 5000');
  if (!readOnly) {
    zodraVrij(5000, () => db.exec('PRAGMA journal_mode = WAL'));
    db.exec(`PRAGMA synchronous = ${durability}`);
    db.exec('PRAGMA secure_delete = ON');
  }
  db.exec('PRAGMA cache_size = -65536');
  db.exec('PRAGMA temp_store = MEMORY');
  return db;
}

/**
 * Closes a connection. Never call `close` on a connection that may be in a transaction: on Node 20 the driver
 * keeps it, locks and all, until its prepared statements have been garbage collected.
 */
export function sluitDb(db: Db): void {
  if (db.isTransaction) db.exec('ROLLBACK');
  db.close();
}

/** Runs `work` in one write transaction; rolls back when it throws. */
export function transactie<T>(db: Db, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const resultaat = work();
    db.exec('COMMIT');
    return resultaat;
  } catch (fout) {
    // Some failures (a full disk) have rolled back already.
    if (db.isTransaction) db.exec('ROLLBACK');
    throw fout;
  }
}
