import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Db, openDb } from './driver';
import { kopieerDb } from './kopie';

describe('kopieerDb', () => {
  let map: string;
  let db: Db;
  const naar = () => join(map, 'kopie.db');
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'loopplank-kopie-'));
    db = openDb(join(map, 'bron.db'));
    db.exec('CREATE TABLE t (nr INTEGER PRIMARY KEY, a); PRAGMA user_version = 7; INSERT INTO t VALUES (3, 1), (9, 2)');
  });
  afterEach(() => {
    db.close();
    rmSync(map, { recursive: true });
  });

  it('holds what was committed, under the same numbers, and nothing of an open transaction', () => {
    db.exec('BEGIN IMMEDIATE; INSERT INTO t VALUES (10, 3)');
    kopieerDb(join(map, 'bron.db'), naar());
    db.exec('COMMIT');
    const kopie = openDb(naar(), { readOnly: true });
    expect(kopie.prepare('SELECT * FROM t').all()).toMatchObject([{ nr: 3, a: 1 }, { nr: 9, a: 2 }]);
    expect(kopie.prepare('PRAGMA user_version').get()).toMatchObject({ user_version: 7 });
    kopie.close();
    expect([existsSync(`${naar()}-wal`), existsSync(`${naar()}-shm`)]).toEqual([false, false]);
  });

  it('never writes over a file that is there, and makes none for a source that is not', () => {
    kopieerDb(join(map, 'bron.db'), naar());
    expect(() => kopieerDb(join(map, 'bron.db'), naar())).toThrow('already exists');
    expect(() => kopieerDb(join(map, 'weg.db'), join(map, 'ook.db'))).toThrow('unable to open');
    expect([existsSync(join(map, 'weg.db')), existsSync(join(map, 'ook.db'))]).toEqual([false, false]);
  });
});
