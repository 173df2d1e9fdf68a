import { setImmediate as breathe } from 'node:timers/promises';
import type { Codec } from '@loopplank/codec';
import type { EventStore } from '@loopplank/event-store';
import type { AnyEvent, Command, Decider, RecordedEvent } from '@loopplank/kernel';
import { Lru } from './lru';
import { StreamMemory } from './stream-memory';

/** Decoding a long stream gives the thread back after this many ms. */
const BREATH_MS = 4;

/** Streams folded into state: from memory when the head has not moved, else from memory and the tail of the log. */
export class StreamLoader {
  private readonly cache: Lru<StreamMemory<unknown, AnyEvent>>;
  private readonly deciders = new WeakMap<object, number>();
  private decidersSeen = 0;

  constructor(
    private readonly store: EventStore,
    private readonly codec: Codec,
    maxCache: number,
  ) {
    this.cache = new Lru(maxCache);
  }

  /** The stream as it is now. Throws what the codec throws: nothing is decided on a history it cannot read. */
  async load<C extends Command, S, E extends AnyEvent>(decider: Decider<C, S, E>, streamId: string): Promise<StreamMemory<S, E>> {
    const memory = (this.cache.get(this.key(decider, streamId)) as StreamMemory<S, E> | undefined) ?? StreamMemory.leeg(decider);
    if (memory.revisie < 0 || (await this.store.head(streamId)) > memory.revisie) await this.catchUp(decider, streamId, memory);
    return memory;
  }

  /** Takes in the tail of the log. */
  async catchUp<C extends Command, S, E extends AnyEvent>(decider: Decider<C, S, E>, streamId: string, memory: StreamMemory<S, E>): Promise<void> {
    for (const event of await this.read<E>(streamId, memory.revisie + 1)) memory.apply(event);
    // A stream that is not there is not remembered: asking for made-up ids must not push real ones out.
    if (memory.revisie >= 0) this.cache.set(this.key(decider, streamId), memory as unknown as StreamMemory<unknown, AnyEvent>);
  }

  /** Decoded events of a stream from a revision on. */
  async read<E extends AnyEvent>(streamId: string, fromRevision = 0): Promise<RecordedEvent<E>[]> {
    const events: RecordedEvent<E>[] = [];
    let since = performance.now();
    for (const stored of await this.store.readStream(streamId, fromRevision)) {
      if (performance.now() - since > BREATH_MS) {
        await breathe();
        since = performance.now();
      }
      events.push(this.codec.decode<E>(stored));
    }
    return events;
  }

  /** Two deciders may fold one stream, each into a state of its own. */
  private key(decider: object, streamId: string): string {
    let number = this.deciders.get(decider);
    if (number === undefined) this.deciders.set(decider, (number = this.decidersSeen++));
    return `${number}/${streamId}`;
  }
}
