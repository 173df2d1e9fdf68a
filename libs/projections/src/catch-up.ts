import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises';
import type { EventStore } from '@loopplank/event-store';
import { describeFault } from './fault';
import type { Decoder } from './incoming';
import type { Lanes } from './lanes';
import type { ProjectorMelding } from './messages';
import { Pace } from './pace';
import type { Lane } from './view';

const RETRY_MS = 250;

export interface CatchUpParts {
  readonly store: EventStore;
  readonly decoder: Decoder;
  readonly lanes: Lanes;
  readonly meld: (melding: ProjectorMelding) => void;
}

/**
 * Feeds the lanes that are behind: large batches, each event decoded once for all of them, the thread given back
 * between one view and the next so that live events come through.
 */
export class CatchUp {
  private readonly pace = new Pace();
  private running: Promise<void> | undefined;
  private stopped = false;

  constructor(private readonly parts: CatchUpParts) {}

  /** There may be lanes that are behind. */
  wake(): void {
    this.running ??= this.run().finally(() => {
      this.running = undefined;
      if (!this.stopped && this.parts.lanes.chasing().length > 0) this.wake();
    });
  }

  /** Resolves when no batch is under way any more. */
  async stop(): Promise<void> {
    this.stopped = true;
    await this.running;
  }

  private async run(): Promise<void> {
    const { lanes, meld } = this.parts;
    for (let behind = lanes.chasing(); behind.length > 0 && !this.stopped; behind = lanes.chasing()) {
      try {
        await this.step(behind);
      } catch (fault) {
        meld({ soort: 'wachtOpLog', fout: describeFault(fault) });
        await sleep(RETRY_MS);
      }
    }
  }

  /** One batch from the lowest checkpoint, for every lane that it concerns. */
  private async step(behind: readonly Lane[]): Promise<void> {
    const { store, decoder, lanes } = this.parts;
    const { size } = this.pace;
    const stored = await store.readAll(Math.min(...behind.map((lane) => lane.generation.positie)), size);
    lanes.reached(await store.lastPosition());
    const incoming = await decoder.decode(stored, (type) => behind.some(({ view }) => view.types.has(type)));
    let longest = 0;
    for (const lane of behind) {
      if (this.stopped) return;
      const begin = performance.now();
      if (lane.state === 'chasing') lanes.fold(lane, incoming);
      longest = Math.max(longest, performance.now() - begin);
      await breathe();
    }
    if (stored.length === size) this.pace.learn(longest, lanes.anyLive);
    lanes.promoteReady(behind);
    if (stored.length === 0) await sleep(1);
    lanes.report();
  }
}
