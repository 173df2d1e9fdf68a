import { AppendTeGroot, EventIdBezet, GEEN_STREAM, MAX_APPEND_BYTES, type EventToAppend } from './port';

/**
 * What every adapter checks before an append leaves the caller: a sane revision, at least one event,
 * no id twice, and not over the limit. Throws AppendTeGroot, EventIdBezet or RangeError.
 */
export function controleerAppend(expectedRevision: number, events: readonly EventToAppend[]): void {
  if (!Number.isSafeInteger(expectedRevision) || expectedRevision < GEEN_STREAM) {
    throw new RangeError(`not a revision: ${expectedRevision}`);
  }
  if (events.length === 0) throw new RangeError('an append carries at least one event');
  let bytes = 0;
  for (const event of events) bytes += event.bytes.byteLength;
  if (bytes > MAX_APPEND_BYTES) throw new AppendTeGroot(bytes);
  if (events.length > 1) controleerIds(events);
}

function controleerIds(events: readonly EventToAppend[]): void {
  const ids = new Set<string>();
  for (const { eventId } of events) {
    if (ids.has(eventId)) throw new EventIdBezet(eventId);
    ids.add(eventId);
  }
}
