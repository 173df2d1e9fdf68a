import { join } from 'node:path';
import { gebouwdPad, openDb, transactie } from '@loopplank/sqlite';
import { type Kind, startKind } from '../proces/kind';

export interface Kaalopdracht {
  readonly map: string;
  /** Key of each bare answer → the body that the real server gave to the same question. */
  readonly antwoorden: ReadonlyMap<string, string>;
  /** How many bytes a write of the real server adds to its log. */
  readonly schrijfBytes: number;
  /** The receipt the real server gave. */
  readonly ontvangst: string;
}

/** The floor of everything over HTTP: a bare Nest in a process of its own, with the real answers in one table. */
export async function startKaal({ map, antwoorden, schrijfBytes, ontvangst }: Kaalopdracht): Promise<Kind> {
  const bestand = join(map, 'kaal.sqlite');
  const db = openDb(bestand, { durability: 'NORMAL' });
  db.exec('CREATE TABLE antwoord (sleutel TEXT PRIMARY KEY, body TEXT NOT NULL) STRICT');
  db.exec('CREATE TABLE kaal (nr INTEGER PRIMARY KEY, bytes BLOB NOT NULL) STRICT');
  const insert = db.prepare('INSERT INTO antwoord (sleutel, body) VALUES (?, ?)');
  transactie(db, () => {
    for (const [sleutel, body] of antwoorden) insert.run(sleutel, body);
  });
  db.close();
  return startKind({
    script: gebouwdPad(__dirname, 'kaal.js'),
    args: [bestand, String(schrijfBytes), ontvangst],
    gereed: /kaal op (http:\/\/\S+)/,
    logboek: join(map, 'kaal.log'),
    maxMs: 30_000,
  });
}
