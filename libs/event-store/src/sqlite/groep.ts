import { type Db, sluitDb, type Statement, zodraVrij } from '@loopplank/sqlite';
import type { Antwoord, AppendBericht, Uitslag } from './berichten';
import { openVoorSchrijven } from './schema';

interface Statements {
  readonly stream: Statement;
  readonly nieuweStream: Statement;
  readonly idBestaat: Statement;
  readonly staatOp: Statement;
  readonly schrijf: Statement;
}

const bereidVoor = (db: Db): Statements => ({
  stream: db.prepare(
    'SELECT id, (SELECT max(revision) FROM events WHERE stream = streams.id) AS head FROM streams WHERE naam = ?',
  ),
  nieuweStream: db.prepare('INSERT INTO streams (naam) VALUES (?)'),
  idBestaat: db.prepare('SELECT 1 FROM events WHERE event_id = ?'),
  staatOp: db.prepare('SELECT event_id AS eventId, position FROM events WHERE stream = ? AND revision = ?'),
  schrijf: db.prepare('INSERT INTO events (stream, revision, event_id, type, bytes) VALUES (?, ?, ?, ?, ?)'),
});

/**
 * Writes appends in groups: one transaction and one fsync for all that were waiting. Each append of a group
 * is judged before anything of it is written, so it succeeds or conflicts on its own.
 */
export class Groepsschrijver {
  private verbinding: { readonly db: Db; readonly sql: Statements } | undefined;

  /** `wachtMs`: how long a group waits for other processes to let go of the file. */
  constructor(
    private readonly bestand: string,
    private readonly wachtMs = 5000,
  ) {}

  /** Outcomes in the order of the appends. Never throws. */
  schrijf(appends: readonly AppendBericht[]): Antwoord {
    let fase: 'begin' | 'verwerk' | 'commit' = 'begin';
    try {
      const { db, sql } = this.open();
      zodraVrij(this.wachtMs, () => db.exec('BEGIN IMMEDIATE'));
      fase = 'verwerk';
      const antwoord = appends.map((append) => ({ nr: append.nr, uitslag: verwerk(sql, append) }));
      fase = 'commit';
      this.commit(db);
      return antwoord;
    } catch (fout) {
      this.sluit();
      // One bad append must not take its neighbours down.
      if (fase === 'verwerk' && appends.length > 1) return appends.flatMap((append) => this.schrijf([append]));
      const soort = fase === 'commit' ? 'onbekend' : 'onbereikbaar';
      const melding = fout instanceof Error ? fout.message : String(fout);
      return appends.map(({ nr }) => ({ nr, uitslag: { soort, melding } }));
    }
  }

  /** Lets go of the file; an open transaction is rolled back. The next group opens it again. */
  sluit(): void {
    const { verbinding } = this;
    this.verbinding = undefined;
    try {
      if (verbinding) sluitDb(verbinding.db);
    } catch {
      // A connection that cannot even be closed is of no more use to anybody.
    }
  }

  protected commit(db: Db): void {
    db.exec('COMMIT');
  }

  private open(): { readonly db: Db; readonly sql: Statements } {
    if (this.verbinding) return this.verbinding;
    const db = openVoorSchrijven(this.bestand);
    // We wait ourselves, in shorter steps than SQLite does.
    db.exec('PRAGMA busy_timeout = 0');
    this.verbinding = { db, sql: bereidVoor(db) };
    return this.verbinding;
  }
}

function verwerk(sql: Statements, { streamId, expectedRevision, events }: AppendBericht): Uitslag {
  const stream = sql.stream.get(streamId) as { id: number; head: number } | undefined;
  const actual = stream?.head ?? -1;
  if (actual !== expectedRevision) {
    return (stream && eerderOpgeslagen(sql, stream.id, expectedRevision, events)) ?? { soort: 'conflict', actual };
  }
  const bezet = events.find(({ eventId }) => sql.idBestaat.get(eventId) !== undefined);
  if (bezet) return { soort: 'bezet', eventId: bezet.eventId };

  const id = stream?.id ?? sql.nieuweStream.run(streamId).lastInsertRowid;
  let revision = expectedRevision;
  let position: number | bigint = 0;
  for (const { eventId, type, bytes } of events) {
    revision += 1;
    position = sql.schrijf.run(id, revision, eventId, type, bytes).lastInsertRowid;
  }
  return { soort: 'opgeslagen', revision, position: Number(position) };
}

/** The same events at the same place: a repetition of an append that has already been done. */
function eerderOpgeslagen(
  sql: Statements,
  stream: number,
  expectedRevision: number,
  events: AppendBericht['events'],
): Uitslag | undefined {
  let revision = expectedRevision;
  let position = 0;
  for (const { eventId } of events) {
    revision += 1;
    const gevonden = sql.staatOp.get(stream, revision) as { eventId: string; position: number } | undefined;
    if (gevonden?.eventId !== eventId) return undefined;
    position = gevonden.position;
  }
  return { soort: 'opgeslagen', revision, position };
}
