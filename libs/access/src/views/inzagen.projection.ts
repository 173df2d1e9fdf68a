import type { AnyEvent, RecordedEvent } from '@loopplank/kernel';
import type { Projection } from '@loopplank/projections';
import type { Db } from '@loopplank/sqlite';
import { INZAGE_EVENTS, type InzageEvent } from '../inzage/events';

/**
 * One stored event per answer becomes one line per youngster in it. Each line repeats the envelope, so that
 * "who looked at this file" is one index range. `positie` is the place in the log: newest last.
 */
export const inzageProjection: Projection = {
  naam: 'inzagen',
  versie: 1,
  tabellen: [
    `CREATE TABLE inzage (
       jongere_id TEXT NOT NULL, positie INTEGER NOT NULL, op TEXT NOT NULL, medewerker_id TEXT NOT NULL,
       organisatie_id TEXT NOT NULL, rol TEXT NOT NULL, doel TEXT NOT NULL, soort TEXT NOT NULL,
       PRIMARY KEY (jongere_id, positie)
     ) STRICT, WITHOUT ROWID`,
  ],
  types: INZAGE_EVENTS.map((d) => d.type),
  verwerk(events: readonly RecordedEvent<AnyEvent>[], db: Db) {
    // All subjects of an event in one statement: json_each unfolds the list inside SQLite.
    const schrijf = db.prepare(
      `INSERT INTO inzage SELECT value, ?, ?, ?, ?, ?, ?, ? FROM json_each(?) WHERE true ON CONFLICT DO NOTHING`,
    );
    for (const e of events as readonly RecordedEvent<InzageEvent>[]) {
      // Null: the key of that day was destroyed when its term had passed.
      if (e.data.jongeren === null) continue;
      schrijf.run(
        e.position, e.vastgelegdOp, e.actor.medewerkerId, e.actor.organisatieId, e.actor.rol, e.doel, e.data.soort, JSON.stringify(e.data.jongeren),
      );
    }
  },
};
