import { createHmac } from 'node:crypto';
import type { Codec } from '@loopplank/codec';
import type { EventStore } from '@loopplank/event-store';
import type { Moment } from '@loopplank/kernel';
import { Execution, type Unchanged } from './execution';
import { KeyedQueue } from './keyed-queue';
import { Lru } from './lru';
import { withPatience } from './patience';
import type { CommandService } from './port';
import { StreamLoader } from './stream-loader';

export interface CommandServiceOptions {
  readonly store: EventStore;
  readonly codec: Codec;
  readonly klok: () => Moment;
  /** Key of the digest of requests; 32 bytes. Without it nobody can guess a short request from its digest. */
  readonly verzoekSleutel: Uint8Array;
  /** Streams whose state is kept in memory (default 2000). */
  readonly maxCache?: number;
}

/** Answers "nothing to do" that are remembered per node: no event holds them, see docs/adr/0015. */
const MAX_UNCHANGED = 20_000;

/** The one way from a command to the log. */
export function maakCommandService({ store, codec, klok, verzoekSleutel, maxCache = 2000 }: CommandServiceOptions): CommandService {
  const loader = new StreamLoader(store, codec, maxCache);
  const queue = new KeyedQueue();
  const parts = { store, codec, loader, klok, unchanged: new Lru<Unchanged>(MAX_UNCHANGED) };

  return {
    voerUit(decider, request) {
      const verzoekHash = createHmac('sha256', verzoekSleutel).update(request.verzoek, 'utf8').digest('hex');
      const arrived = performance.now();
      return queue.run(request.streamId, () => {
        const execution = new Execution(parts, decider, request, verzoekHash, arrived);
        return withPatience(() => execution.attempt());
      });
    },

    async laad(decider, streamId) {
      const { state, revisie } = await loader.load(decider, streamId);
      return { state, revisie };
    },

    lees: (streamId) => loader.read(streamId),
  };
}
