import type { RecordedEvent } from '@loopplank/kernel';
import { describeFault } from './fault';
import type { Generation, Mark } from './generation';
import type { Incoming } from './incoming';

/** A view stopped just before this event. The message names type and position, never content. */
export class ViewParked extends Error {
  constructor(type: string, positie: number, cause: unknown, event?: RecordedEvent) {
    super(`${type} op positie ${positie}: ${describeFault(cause, event)}`, { cause });
  }
}

/**
 * Folds what this generation has not seen yet and moves its checkpoint to the end of the batch.
 * When an event cannot be decoded or folded, everything before it is kept and ViewParked is thrown.
 */
export function foldInto(generation: Generation, types: ReadonlySet<string>, batch: readonly Incoming[]): void {
  const fresh = batch.filter(({ mark }) => mark.positie > generation.positie);
  const bad = fresh.findIndex(({ fault, forAll, type }) => fault !== undefined && (forAll === true || types.has(type)));
  const good = bad < 0 ? fresh : fresh.slice(0, bad);
  const end = good.at(-1)?.mark;
  if (end) {
    const events = good.flatMap(({ event, type }) => (event !== undefined && types.has(type) ? [event] : []));
    foldCarefully(generation, events, end);
  }
  const culprit = fresh[bad];
  if (culprit) throw new ViewParked(culprit.type, culprit.mark.positie, culprit.fault);
}

/** One transaction when all goes well; on a fault halves the batch until the one event is found that cannot be folded. */
function foldCarefully(generation: Generation, events: readonly RecordedEvent[], end: Mark): void {
  try {
    generation.fold(events, end);
  } catch (fault) {
    const [event] = events;
    if (events.length <= 1) throw new ViewParked(event?.type ?? 'checkpoint', event?.position ?? end.positie, fault, event);
    const half = events.length >> 1;
    const last = events[half - 1]!;
    foldCarefully(generation, events.slice(0, half), { positie: last.position, eventId: last.eventId });
    foldCarefully(generation, events.slice(half), end);
  }
}
