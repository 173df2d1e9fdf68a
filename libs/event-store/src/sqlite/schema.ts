import { type Db, openDb, transactie } from '@loopplank/sqlite';

const VERSIE = 1;

/**
 * `position` is the rowid: SQLite hands out highest + 1 inside the write transaction, and there is one write
 * transaction at a time on a file, so positions rise in commit order and no reader can see a gap fill up later.
 * Stream names are stored once, in `streams`: a third faster to append than repeating them per event.
 */
const TABELLEN = `
  CREATE TABLE streams (
    id INTEGER PRIMARY KEY,
    naam TEXT NOT NULL UNIQUE
  ) STRICT;
  CREATE TABLE events (
    position INTEGER PRIMARY KEY,
    stream INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    event_id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (stream, revision)
  ) STRICT;
  CREATE TRIGGER events_niet_wijzigen BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
  CREATE TRIGGER events_niet_wissen BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'the log only grows'); END;
`;

const versie = (db: Db): number => db.prepare('PRAGMA user_version').get().user_version;

/** Opens the log for writing and makes the tables when the file is new. Throws when it is not ours to read. */
export function openVoorSchrijven(bestand: string): Db {
  const db = openDb(bestand, { durability: 'FULL' });
  if (versie(db) === 0) {
    transactie(db, () => {
      // Another process may have been first.
      if (versie(db) === 0) db.exec(`${TABELLEN}; PRAGMA user_version = ${VERSIE}`);
    });
  }
  return controleer(db);
}

/** Opens the log for reading; it must exist. */
export const openVoorLezen = (bestand: string): Db => controleer(openDb(bestand, { readOnly: true }));

function controleer(db: Db): Db {
  const gevonden = versie(db);
  if (gevonden === VERSIE) return db;
  db.close();
  throw new Error(`event log has version ${gevonden}, this release reads version ${VERSIE}`);
}
