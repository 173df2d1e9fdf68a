import { controleerAppend } from '../append';
import {
  type AppendResult,
  EventIdBezet,
  type EventStore,
  type EventToAppend,
  LogOnbereikbaar,
  type StoredEvent,
} from '../port';
import { Volger } from '../volger';

/** An event store that forgets everything: for tests that are about something else than storage. */
export function geheugenEventStore(): EventStore {
  const log: StoredEvent[] = [];
  const streams = new Map<string, StoredEvent[]>();
  const ids = new Set<string>();
  const volgers = new Set<Volger>();
  let open = true;

  const eisOpen = (): void => {
    if (!open) throw new LogOnbereikbaar('the event store is closed');
  };
  const stream = (streamId: string): StoredEvent[] => streams.get(streamId) ?? [];
  const head = (streamId: string): number => stream(streamId).length - 1;

  const schrijf = (streamId: string, { eventId, type, bytes }: EventToAppend): void => {
    const events = stream(streamId);
    const event: StoredEvent = {
      eventId,
      type,
      bytes: Uint8Array.from(bytes),
      streamId,
      revision: events.length,
      position: log.length + 1,
    };
    log.push(event);
    ids.add(eventId);
    events.push(event);
    streams.set(streamId, events);
  };

  const append = (streamId: string, expectedRevision: number, events: readonly EventToAppend[]): AppendResult => {
    controleerAppend(expectedRevision, events);
    const actual = head(streamId);
    if (actual !== expectedRevision) {
      const eerder = stream(streamId).slice(expectedRevision + 1, expectedRevision + 1 + events.length);
      const laatste = eerder.at(-1);
      const herhaald = eerder.length === events.length && eerder.every((e, i) => e.eventId === events[i]?.eventId);
      return herhaald && laatste
        ? { soort: 'opgeslagen', revision: laatste.revision, position: laatste.position }
        : { soort: 'conflict', actual };
    }
    const bezet = events.find((event) => ids.has(event.eventId));
    if (bezet) throw new EventIdBezet(bezet.eventId);
    for (const event of events) schrijf(streamId, event);
    for (const volger of volgers) volger.wek();
    return { soort: 'opgeslagen', revision: expectedRevision + events.length, position: log.length };
  };

  return {
    async append(streamId, expectedRevision, events) {
      eisOpen();
      return append(streamId, expectedRevision, events);
    },
    async readStream(streamId, fromRevision = 0) {
      eisOpen();
      return stream(streamId).slice(Math.max(fromRevision, 0));
    },
    async head(streamId) {
      eisOpen();
      return head(streamId);
    },
    async readAll(after, limit) {
      eisOpen();
      return log.slice(Math.max(after, 0), Math.max(after, 0) + limit);
    },
    async lastPosition() {
      eisOpen();
      return log.length;
    },
    subscribe(after, handler) {
      eisOpen();
      const volger: Volger = new Volger({
        lees: (na, limit) => log.slice(Math.max(na, 0), Math.max(na, 0) + limit),
        after,
        handler,
        einde: () => volgers.delete(volger),
      });
      volgers.add(volger);
      return volger;
    },
    async close() {
      open = false;
      await Promise.all([...volgers].map((volger) => volger.stop()));
    },
  };
}
