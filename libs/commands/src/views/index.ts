import { createHash } from 'node:crypto';
import type { AnyEvent, RecordedEvent } from '@loopplank/kernel';
import type { Projection } from '@loopplank/projections';
import { bereid, type Db } from '@loopplank/sqlite';

/** Name of the view. */
export const OPDRACHTEN = 'opdrachten';

/** 48 bits of a stream's name: a stranger with the same digest would only be let through, once in 281 billion. */
const stroom = (streamId: string): number => createHash('sha256').update(streamId).digest().readUIntBE(0, 6);
const bytes = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

/**
 * In which stream each command stands: what the unique index on event ids is in the embedded log, for a log that has
 * none. Only ids, so nothing of it is erased with a jongere. `types`: every type that commands give.
 */
export const opdrachtenProjection = (types: readonly string[]): Projection => ({
  naam: OPDRACHTEN,
  versie: 1,
  tabellen: ['CREATE TABLE opdracht (command_id BLOB PRIMARY KEY, stroom INTEGER NOT NULL) STRICT, WITHOUT ROWID'],
  types,
  verwerk(events: readonly RecordedEvent<AnyEvent>[], db: Db) {
    // Events of one command follow each other; its first home counts.
    const schrijf = db.prepare('INSERT INTO opdracht VALUES (?, ?) ON CONFLICT DO NOTHING');
    let vorige = '';
    for (const { commandId, streamId } of events) {
      if (commandId !== vorige) schrijf.run(bytes(commandId), stroom(streamId));
      vorige = commandId;
    }
  },
});

/** Whether this command stands in another stream than `streamId`, as far as the view has come. */
export function staatElders(db: Db, commandId: string, streamId: string): boolean {
  const rij = bereid(db, 'SELECT stroom FROM opdracht WHERE command_id = ?').get(bytes(commandId)) as { stroom: number } | undefined;
  return rij !== undefined && rij.stroom !== stroom(streamId);
}
