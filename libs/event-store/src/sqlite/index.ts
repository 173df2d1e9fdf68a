import type { EventStore } from '../port';
import { SqliteEventStore, type SqliteEventStoreOptions } from './store';

export type { SqliteEventStoreOptions };

/**
 * The embedded event log: one SQLite file, safe to share between processes. Appends of one moment are written
 * together by a writer thread, with one fsync. Throws LogOnbereikbaar when the file cannot be opened.
 */
export const openSqliteEventStore = (options: SqliteEventStoreOptions): EventStore => new SqliteEventStore(options);

export { kopieerSqliteLog } from './kopie';
