import type { AnyEvent, RecordedEvent } from '@loopplank/kernel';
import type { Projection } from '@loopplank/projections';
import type { Db } from '@loopplank/sqlite';
import { PROCES_EVENTS, type ProcesEvent, vanProcesStream } from '../instantie/events';
import { ZIJSPOOR_EVENTS, type ZijspoorEvent } from '../instantie/zijspoor';

/**
 * The index of what runs: which timers there are, which commands have no answer, which processes stand still. Holds
 * ids, names and moments only, so an erasure has nothing to take out of it.
 */
export const processenProjection: Projection = {
  naam: 'processen',
  versie: 2,
  tabellen: [
    'CREATE TABLE proces (stream_id TEXT PRIMARY KEY, policy TEXT NOT NULL, loopt INTEGER NOT NULL, reden TEXT, sinds TEXT, onleesbaar_sinds TEXT) STRICT, WITHOUT ROWID',
    'CREATE INDEX proces_stil ON proces (policy) WHERE reden IS NOT NULL OR onleesbaar_sinds IS NOT NULL',
    'CREATE TABLE timer (timer_id TEXT PRIMARY KEY, stream_id TEXT NOT NULL, naam TEXT NOT NULL, gepland TEXT NOT NULL) STRICT, WITHOUT ROWID',
    'CREATE INDEX timer_gepland ON timer (gepland)',
    'CREATE TABLE opdracht (opdracht_id TEXT PRIMARY KEY, stream_id TEXT NOT NULL) STRICT, WITHOUT ROWID',
    'CREATE TABLE bewaard (event_id TEXT NOT NULL, stream_id TEXT NOT NULL, PRIMARY KEY (stream_id, event_id)) STRICT, WITHOUT ROWID',
  ],
  types: [...PROCES_EVENTS, ...ZIJSPOOR_EVENTS].map((d) => d.type),
  verwerk(events: readonly RecordedEvent<AnyEvent>[], db: Db) {
    for (const event of events as readonly RecordedEvent<ProcesEvent | ZijspoorEvent>[]) schrijf(event, db);
  },
};

function schrijf(event: RecordedEvent<ProcesEvent | ZijspoorEvent>, db: Db): void {
  const { streamId } = event;
  switch (event.type) {
    case 'ProcesBijgewerkt':
      db.prepare('INSERT INTO proces VALUES (?, ?, ?, NULL, NULL, NULL) ON CONFLICT DO UPDATE SET loopt = excluded.loopt').run(streamId, vanProcesStream(streamId)?.policy ?? streamId, event.data.klaar ? 0 : 1);
      if (event.data.oorzaak) db.prepare('DELETE FROM bewaard WHERE stream_id = ? AND event_id = ?').run(streamId, event.data.oorzaak.eventId);
      return;
    case 'TimerGezet':
      db.prepare('INSERT INTO timer VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING').run(event.data.timerId, streamId, event.data.naam, event.data.gepland);
      return;
    case 'TimerVervallen':
    case 'TimerAfgegaan':
      db.prepare('DELETE FROM timer WHERE timer_id = ?').run(event.data.timerId);
      return;
    case 'OpdrachtGegeven':
      db.prepare('INSERT INTO opdracht VALUES (?, ?) ON CONFLICT DO NOTHING').run(event.data.opdrachtId, streamId);
      return;
    case 'OpdrachtBeantwoord':
      db.prepare('DELETE FROM opdracht WHERE opdracht_id = ?').run(event.data.opdrachtId);
      return;
    case 'GebeurtenisBewaard':
      return bewaar(db, streamId, event.data.oorzaak.eventId);
    case 'ProcesGeparkeerd':
      db.prepare('INSERT INTO proces VALUES (?, ?, 1, ?, ?, NULL) ON CONFLICT DO UPDATE SET reden = excluded.reden, sinds = excluded.sinds').run(streamId, vanProcesStream(streamId)?.policy ?? streamId, event.data.reden, event.vastgelegdOp);
      if (event.data.oorzaak) bewaar(db, streamId, event.data.oorzaak.eventId);
      return;
    case 'ProcesOnleesbaar':
      db.prepare('INSERT INTO proces VALUES (?, ?, 1, NULL, NULL, ?) ON CONFLICT DO UPDATE SET onleesbaar_sinds = coalesce(onleesbaar_sinds, excluded.onleesbaar_sinds)').run(event.data.proces, vanProcesStream(event.data.proces)?.policy ?? event.data.proces, event.vastgelegdOp);
      return;
    case 'ProcesWeerLeesbaar':
      db.prepare('UPDATE proces SET onleesbaar_sinds = NULL WHERE stream_id = ?').run(event.data.proces);
      return;
    case 'ProcesHervat':
      db.prepare('UPDATE proces SET reden = NULL, sinds = NULL WHERE stream_id = ?').run(streamId);
  }
}

const bewaar = (db: Db, streamId: string, eventId: string): void =>
  void db.prepare('INSERT INTO bewaard VALUES (?, ?) ON CONFLICT DO NOTHING').run(eventId, streamId);
