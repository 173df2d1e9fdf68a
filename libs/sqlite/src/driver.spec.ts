import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Db, openDb, sluitDb, transactie } from './driver';
import { isBezet, zodraVrij } from './fouten';

describe('openDb', () => {
  let map: string;
  let db: Db;
  beforeEach(() => {
    map = mkdtempSync(join(tmpdir(), 'loopplank-db-'));
    db = openDb(join(map, 'proef.db'));
    db.exec('CREATE TABLE t (a)');
  });
  afterEach(() => {
    db.close();
    rmSync(map, { recursive: true });
  });
  const pragma = (naam: string): unknown => db.prepare(`PRAGMA ${naam}`).get()[naam];

  it('syncs every commit unless the data can be rebuilt, and overwrites what is deleted', () => {
    expect([pragma('journal_mode'), pragma('synchronous'), pragma('secure_delete')]).toEqual(['wal', 2, 1]);
    db.close();
    db = openDb(join(map, 'proef.db'), { durability: 'NORMAL' });
    expect([pragma('journal_mode'), pragma('synchronous')]).toEqual(['wal', 1]);
  });

  it('keeps all or nothing of a transaction', () => {
    const mislukt = (): void =>
      transactie(db, () => {
        db.exec('INSERT INTO t VALUES (1)');
        throw new Error('toch niet');
      });
    expect(mislukt).toThrow('toch niet');
    transactie(db, () => db.exec('INSERT INTO t VALUES (2)'));
    expect(db.prepare('SELECT a FROM t').all()).toMatchObject([{ a: 2 }]);
  });

  it('lets go of the lock of an unfinished transaction when it is closed', () => {
    const ander = openDb(join(map, 'proef.db'));
    const sql = ander.prepare('INSERT INTO t VALUES (?)');
    ander.exec('BEGIN IMMEDIATE');
    sql.run(3);
    sluitDb(ander);
    db.exec('PRAGMA busy_timeout = 0');
    db.exec('INSERT INTO t VALUES (4)');
    expect(db.prepare('SELECT a FROM t').all()).toMatchObject([{ a: 4 }]);
  });

  it('waits for a lock for as long as it was told, and only for a lock', () => {
    const ander = openDb(join(map, 'proef.db'));
    ander.exec('PRAGMA busy_timeout = 0');
    db.exec('BEGIN IMMEDIATE');
    let pogingen = 0;
    const begin = performance.now();
    const probeer = (): void =>
      zodraVrij(40, () => {
        if (++pogingen === 100_000) db.exec('ROLLBACK');
        ander.exec('BEGIN IMMEDIATE');
      });
    expect(probeer).toThrow('database is locked');
    expect(performance.now() - begin).toBeGreaterThanOrEqual(40);
    expect(pogingen).toBeGreaterThan(3);

    pogingen = 99_998;
    expect(probeer).not.toThrow();
    ander.close();

    expect(isBezet(new Error('iets anders'))).toBe(false);
    expect(() => zodraVrij(5000, () => db.exec('geen sql'))).toThrow('syntax error');
  });
});
