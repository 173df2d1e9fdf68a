import { createHmac } from 'node:crypto';
import type { Codec } from '@loopplank/codec';
import type { EventStore } from '@loopplank/event-store';
import type { Moment } from '@loopplank/kernel';
import { CommandHome, type Elsewhere } from './command-home';
import { Execution, type Unchanged } from './execution';
import { KeyedQueue } from './keyed-queue';
import { Lru } from './lru';
import { withPatience } from './patience';
import type { CommandOutcome, CommandService } from './port';
import { StreamLoader } from './stream-loader';

export interface CommandServiceOptions {
  readonly store: EventStore;
  readonly codec: Codec;
  readonly klok: () => Moment;
  /** Key of the digest of requests; 32 bytes. Without it nobody can guess a short request from its digest. */
  readonly verzoekSleutel: Uint8Array;
  /** Streams whose state is kept in memory (default 2000). */
  readonly maxCache?: number;
  /** What a view knows of where commands stand; for a log that compares event ids only within a stream. */
  readonly elsewhere?: Elsewhere;
}

/** Answers "nothing to do" that are remembered per node: no event holds them, see docs/adr/0015. */
const MAX_UNCHANGED = 20_000;

/** The one way from a command to the log. */
export function maakCommandService({ store, codec, klok, verzoekSleutel, maxCache = 2000, elsewhere }: CommandServiceOptions): CommandService {
  const loader = new StreamLoader(store, codec, maxCache);
  const queue = new KeyedQueue();
  // The log itself finds a command on another stream, by its event ids; where it cannot, we look.
  const home = store.idsPerStream ? new CommandHome(elsewhere ?? (() => false)) : undefined;
  const parts = { store, codec, loader, klok, unchanged: new Lru<Unchanged>(MAX_UNCHANGED), ...(home ? { elsewhere: home.elsewhere } : {}) };

  return {
    voerUit(decider, request) {
      const verzoekHash = createHmac('sha256', verzoekSleutel).update(request.verzoek, 'utf8').digest('hex');
      const arrived = performance.now();
      const work = (): Promise<CommandOutcome> =>
        queue.run(request.streamId, () => {
          const execution = new Execution(parts, decider, request, verzoekHash, arrived);
          return withPatience(() => execution.attempt());
        });
      return home ? home.alone(request, work) : work();
    },

    async laad(decider, streamId) {
      const { state, revisie } = await loader.load(decider, streamId);
      return { state, revisie };
    },

    lees: (streamId) => loader.read(streamId),
  };
}
