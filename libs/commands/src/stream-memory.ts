import { CorruptEvent, GENESIS } from '@loopplank/codec';
import { GEEN_STREAM } from '@loopplank/event-store';
import type { AnyEvent, Command, Decider, Moment, RecordedEvent } from '@loopplank/kernel';

/** What an earlier command left in the stream: enough to give its answer again, as long as the log lives. */
export interface HandledCommand {
  readonly verzoekHash: string;
  readonly eventIds: string[];
  /** Position and revision of its last event. */
  positie: number;
  revisie: number;
}

/**
 * One stream folded by one decider, up to a revision. It only ever moves forward, and each step is
 * synchronous, so readers that catch up at the same time can share it.
 */
export class StreamMemory<S, E extends AnyEvent> {
  revisie = GEEN_STREAM;
  /** Hash of the last event: the `vorigeHash` of the next. */
  hash = GENESIS;
  /** When the last event was recorded. */
  vastgelegdOp: Moment | undefined;
  readonly handled = new Map<string, HandledCommand>();

  private constructor(
    public state: S,
    private readonly evolve: (state: S, event: RecordedEvent<E>) => S,
  ) {}

  static leeg<C extends Command, S, E extends AnyEvent>(decider: Decider<C, S, E>): StreamMemory<S, E> {
    return new StreamMemory<S, E>(decider.initial, (state, event) => decider.evolve(state, event));
  }

  /** Takes in the next event; one it already has is skipped. Throws CorruptEvent when the chain does not fit. */
  apply(event: RecordedEvent<E>): void {
    if (event.revision <= this.revisie) return;
    if (event.revision !== this.revisie + 1 || event.vorigeHash !== this.hash) {
      throw new CorruptEvent(`${event.streamId}: revision ${event.revision} does not follow revision ${this.revisie}`);
    }
    this.state = this.evolve(this.state, event);
    this.revisie = event.revision;
    this.hash = event.hash;
    this.vastgelegdOp = event.vastgelegdOp;
    this.remember(event);
  }

  private remember(event: RecordedEvent<E>): void {
    const known = this.handled.get(event.commandId);
    if (known === undefined) {
      const { verzoekHash, position, revision } = event;
      this.handled.set(event.commandId, { verzoekHash, eventIds: [event.eventId], positie: position, revisie: revision });
      return;
    }
    known.eventIds.push(event.eventId);
    known.positie = event.position;
    known.revisie = event.revision;
  }
}
