import { join } from 'node:path';
import { type Db, openDb, type Statement, transactie } from '@loopplank/sqlite';

/**
 * The floor of everything that writes: the same driver with the same settings (WAL, synchronous FULL, one fsync per
 * commit), one table without indexes, and nothing but the bytes. No stream, no revision, no hash, no key, no thread.
 */
export class KaleInserts {
  private readonly db: Db;
  private readonly insert: Statement;

  constructor(map: string, naam: string) {
    this.db = openDb(join(map, `vloer-${naam}.sqlite`), { durability: 'FULL' });
    this.db.exec('CREATE TABLE kaal (nr INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT');
    this.insert = this.db.prepare('INSERT INTO kaal (bytes) VALUES (?)');
  }

  /** Writes the events of these commands durably, so many commands in one commit. */
  schrijf(commandos: readonly (readonly Uint8Array[])[], perCommit: number): void {
    for (let i = 0; i < commandos.length; i += perCommit) {
      const groep = commandos.slice(i, i + perCommit);
      transactie(this.db, () => {
        for (const bytes of groep.flat()) this.insert.run(bytes);
      });
    }
  }

  get aantal(): number {
    return (this.db.prepare('SELECT count(*) AS n FROM kaal').get() as { n: number }).n;
  }

  sluit(): void {
    this.db.close();
  }
}
