import type { Db, Statement } from '@loopplank/sqlite';
import { GEEN_STREAM, LogOnbereikbaar, type StoredEvent } from '../port';
import { openVoorLezen } from './schema';

/**
 * The reading side, on its own connection. Columns carry the names of the port, so the driver's rows are
 * handed out as they are: no work per event.
 */
export class Lezer {
  private readonly db: Db;
  private readonly sql: { stream: Statement; head: Statement; alles: Statement; laatste: Statement; versie: Statement };

  constructor(bestand: string) {
    this.db = openVoorLezen(bestand);
    this.sql = {
      stream: this.db.prepare(
        `SELECT event_id AS eventId, type, bytes, ?1 AS streamId, revision, position FROM events
         WHERE stream = (SELECT id FROM streams WHERE naam = ?1) AND revision >= ?2 ORDER BY revision`,
      ),
      head: this.db.prepare(
        'SELECT max(revision) AS head FROM events WHERE stream = (SELECT id FROM streams WHERE naam = ?)',
      ),
      alles: this.db.prepare(
        `SELECT event_id AS eventId, type, bytes, naam AS streamId, revision, position
         FROM events JOIN streams ON streams.id = stream WHERE position > ? ORDER BY position LIMIT ?`,
      ),
      laatste: this.db.prepare('SELECT max(position) AS position FROM events'),
      versie: this.db.prepare('PRAGMA data_version'),
    };
  }

  stream(streamId: string, fromRevision: number): StoredEvent[] {
    return lees(() => this.sql.stream.all(streamId, fromRevision));
  }

  head(streamId: string): number {
    return lees(() => this.sql.head.get(streamId).head ?? GEEN_STREAM);
  }

  alles(after: number, limit: number): StoredEvent[] {
    return lees(() => this.sql.alles.all(after, limit));
  }

  laatste(): number {
    return lees(() => this.sql.laatste.get().position ?? 0);
  }

  /** Changes when another connection, of whatever process, has committed. Costs microseconds. */
  dataVersie(): number {
    return lees(() => this.sql.versie.get().data_version);
  }

  sluit(): void {
    this.db.close();
  }
}

function lees<T>(vraag: () => T): T {
  try {
    return vraag();
  } catch (fout) {
    throw new LogOnbereikbaar('the log could not be read', { cause: fout });
  }
}
