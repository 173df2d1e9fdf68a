import { createHash } from 'node:crypto';
import { renameSync, rmSync } from 'node:fs';
import type { RecordedEvent } from '@loopplank/kernel';
import { openDb, sluitDb, transactie, type Db } from '@loopplank/sqlite';
import { UNFINISHED } from './files';
import type { Projection } from './port';

/** A place in the log: the position, and the id of the event that stands there (so that another log is recognised). */
export interface Mark {
  readonly positie: number;
  readonly eventId: string;
}

export const START: Mark = { positie: 0, eventId: '' };

const VOORTGANG = `CREATE TABLE loopplank_voortgang (
  een INTEGER PRIMARY KEY CHECK (een = 1), positie INTEGER NOT NULL, event_id TEXT NOT NULL, vorm TEXT NOT NULL, gewist INTEGER NOT NULL) STRICT`;

/** Digest of tables and wishes: a view whose shape changed while its version did not is still rebuilt. */
const vormVan = ({ tabellen, types }: Projection): string =>
  createHash('sha256').update(JSON.stringify([tabellen, [...types].sort()])).digest('hex');

/** The writing side of one file of one view: rows and checkpoint, always committed together. */
export class Generation {
  private constructor(
    private readonly db: Db,
    private readonly projection: Projection,
    private at: Mark,
    private erased: boolean,
  ) {}

  /** Makes the tables in a fresh file, with the checkpoint at the start of the log. */
  static create(path: string, projection: Projection): Generation {
    const db = openView(path);
    try {
      transactie(db, () => {
        for (const ddl of projection.tabellen) db.exec(ddl);
        db.exec(VOORTGANG);
        db.prepare('INSERT INTO loopplank_voortgang VALUES (1, ?, ?, ?, 0)').run(START.positie, START.eventId, vormVan(projection));
      });
    } catch (fault) {
      sluitDb(db);
      throw fault;
    }
    return new Generation(db, projection, START, false);
  }

  /** Goes on where it stopped; null when the file is unfinished, damaged or of another shape. */
  static open(path: string, projection: Projection): Generation | null {
    let db: Db | undefined;
    try {
      db = openView(path);
      const rij = db.prepare('SELECT positie, event_id AS eventId, vorm, gewist FROM loopplank_voortgang').get() as (Mark & { vorm: string; gewist: number }) | undefined;
      if (rij?.vorm === vormVan(projection)) return new Generation(db, projection, { positie: rij.positie, eventId: rij.eventId }, rij.gewist === 1);
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

  /** Something was erased from this file and may linger in it. Kept with the rows, so that a restart knows it too. */
  get hasErased(): boolean {
    return this.erased;
  }

  /** Folds events into rows and moves the checkpoint to `until`, in one transaction. All or nothing. */
  fold(events: readonly RecordedEvent[], until: Mark): void {
    let erased = this.erased;
    transactie(this.db, () => {
      if (events.length > 0 && this.projection.verwerk(events, this.db) === true) erased = true;
      this.db.prepare('UPDATE loopplank_voortgang SET positie = ?, event_id = ?, gewist = ?').run(until.positie, until.eventId, erased ? 1 : 0);
    });
    this.at = until;
    this.erased = erased;
  }

  /**
   * The same rows and checkpoint in a fresh file, in which nothing lingers. Blocks for a second per few hundred MB.
   * Throws when it cannot be made (a full disk); this one goes on then.
   */
  copyTo(path: string): Generation {
    const beside = `${path}${UNFINISHED}`;
    rmSync(beside, { force: true });
    this.db.prepare('VACUUM INTO ?').run(beside);
    renameSync(beside, path);
    const db = openView(path);
    db.exec('UPDATE loopplank_voortgang SET gewist = 0');
    return new Generation(db, this.projection, this.at, false);
  }

  close(): void {
    sluitDb(this.db);
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
