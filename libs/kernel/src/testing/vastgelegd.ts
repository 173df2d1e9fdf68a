import type { AnyEvent, NewEvent, RecordedEvent } from '../index';
import { moment, SYSTEEM } from '../index';

/** Wraps plain events in envelopes, as if they had been recorded one after the other in one stream. */
export function vastgelegd<E extends AnyEvent>(
  events: readonly NewEvent<E>[],
  streamId = 'jongere-11111111-1111-4111-8111-111111111111',
): RecordedEvent<E>[] {
  return events.map((event, i) => {
    const op = event.geldigOp ?? moment('2026-01-01T09:00:00Z');
    return {
      bron: 'medewerker',
      ...event,
      eventId: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      schemaVersion: 1,
      streamId,
      revision: i,
      position: i + 1,
      geldigOp: op,
      vastgelegdOp: op,
      actor: SYSTEEM,
      doel: 'test',
      commandId: `10000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      verzoekHash: '',
      correlationId: `10000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      causationId: `10000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
      vorigeHash: '',
      hash: '',
    } as unknown as RecordedEvent<E>;
  });
}
