import { createHash } from 'node:crypto';
import type { RecordedEvent } from '@loopplank/kernel';
import { openDb, sluitDb, transactie, type Db } from '@loopplank/sqlite';
import type { Projection } from './port';

/** A place in the log: the position, and the id of the event that stands there (so that another log is recognised). */
export interface Mark {
  readonly positie: number;
  readonly eventId: string;
}

export const START: Mark = { positie: 0, eventId: '' };

const VOORTGANG = `CREATE TABLE loopplank_voortgang (
  een INTEGER PRIMARY KEY CHECK (een = 1), positie INTEGER NOT NULL, event_id TEXT NOT NULL, vorm TEXT NOT NULL) STRICT`;

/** Digest of tables and wishes: a view whose shape changed while its version did not is still rebuilt. */
const vormVan = ({ tabellen, types }: Projection): string =>
  createHash('sha256').update(JSON.stringify([tabellen, [...types].sort()])).digest('hex');

/** The writing side of one file of one view: rows and checkpoint, always committed together. */
export class Generation {
  /** Deleted rows may still stand in the log of changes. */
  private rest = false;

  private constructor(
    private readonly db: Db,
    private readonly projection: Projection,
    private at: Mark,
  ) {}

  /** Makes the tables in a fresh file, with the checkpoint at the start of the log. */
  static create(path: string, projection: Projection): Generation {
    const db = openView(path);
    try {
      transactie(db, () => {
        for (const ddl of projection.tabellen) db.exec(ddl);
        db.exec(VOORTGANG);
        db.prepare('INSERT INTO loopplank_voortgang VALUES (1, ?, ?, ?)').run(START.positie, START.eventId, vormVan(projection));
      });
    } catch (fault) {
      sluitDb(db);
      throw fault;
    }
    return new Generation(db, projection, START);
  }

  /** Goes on where it stopped; null when the file is unfinished, damaged or of another shape. */
  static open(path: string, projection: Projection): Generation | null {
    let db: Db | undefined;
    try {
      db = openView(path);
      const rij = db.prepare('SELECT positie, event_id AS eventId, vorm FROM loopplank_voortgang').get() as (Mark & { vorm: string }) | undefined;
      // The process may have died between an erasure and what follows it below.
      if (projection.wist) leegLogboek(db);
      if (rij?.vorm === vormVan(projection)) return new Generation(db, projection, { positie: rij.positie, eventId: rij.eventId });
    } catch {
      // Not a view of ours: the caller builds a new one.
    }
    if (db) sluitDb(db);
    return null;
  }

  get mark(): Mark {
    return this.at;
  }

  get positie(): number {
    return this.at.positie;
  }

  /** Folds events into rows and moves the checkpoint to `until`, in one transaction. All or nothing. */
  fold(events: readonly RecordedEvent[], until: Mark): void {
    transactie(this.db, () => {
      if (events.length > 0) this.projection.verwerk(events, this.db);
      this.db.prepare('UPDATE loopplank_voortgang SET positie = ?, event_id = ?').run(until.positie, until.eventId);
    });
    this.at = until;
    this.rest ||= events.some(({ type }) => this.projection.wist?.includes(type));
    if (this.rest) this.rest = !leegLogboek(this.db);
  }

  close(): void {
    sluitDb(this.db);
  }
}

/**
 * Writes all changes to the file itself and empties their log. False when it has to be tried again later: a reader was in
 * the way, or the disk. What was folded is safe either way.
 */
function leegLogboek(db: Db): boolean {
  try {
    // A reader is done in a moment; folding does not wait longer for it than that.
    db.exec('PRAGMA busy_timeout = 100');
    return (db.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get() as { busy: number }).busy === 0;
  } catch {
    return false;
  } finally {
    db.exec('PRAGMA busy_timeout = 5000');
  }
}

/** Views can be rebuilt, so their commits need not wait for the disk. */
function openView(path: string): Db {
  const db = openDb(path, { durability: 'NORMAL' });
  db.exec('PRAGMA cache_size = -16384');
  // 16 MB: a build writes the same pages again and again, and each checkpoint waits for the disk.
  db.exec('PRAGMA wal_autocheckpoint = 4000');
  return db;
}
