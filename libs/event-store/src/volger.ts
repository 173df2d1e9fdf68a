import { setImmediate } from 'node:timers/promises';
import type { StoredEvent, Subscription } from './port';

/** Most events handed to a handler at once. */
export const BATCH = 500;

export interface VolgerOptions {
  /** Reads at most `limit` events with position > `after`. */
  readonly lees: (after: number, limit: number) => StoredEvent[] | Promise<StoredEvent[]>;
  readonly after: number;
  readonly handler: (events: readonly StoredEvent[]) => Promise<void> | void;
  /** Called once, when the subscription has ended for whatever reason. */
  readonly einde: () => void;
}

/**
 * The pump behind every subscription: reads from where it was, hands over a batch, waits for the handler,
 * and sleeps when there is nothing until `wek` says that there may be more. History and live are one loop,
 * so there is no seam where an event could be lost or doubled.
 */
export class Volger implements Subscription {
  readonly klaar: Promise<void>;
  private gestopt = false;
  private gewekt = false;
  private wekker: (() => void) | undefined;

  constructor(private readonly options: VolgerOptions) {
    this.klaar = this.loop().finally(options.einde);
    // The owner watches `klaar`; one who does not must not bring the process down.
    this.klaar.catch(() => undefined);
  }

  /** There may be new events. Cheap; may be called at any time. */
  wek(): void {
    this.gewekt = true;
    this.wekker?.();
  }

  /** Do not await this inside the subscription's own handler: it waits for that handler. */
  async stop(): Promise<void> {
    this.gestopt = true;
    this.wek();
    await this.klaar.catch(() => undefined);
  }

  private async loop(): Promise<void> {
    let { after } = this.options;
    // Never deliver inside the call to `subscribe`: the caller has no Subscription yet.
    await Promise.resolve();
    while (!this.gestopt) {
      this.gewekt = false;
      const events = await this.options.lees(after, BATCH);
      const laatste = events.at(-1);
      if (this.gestopt) return;
      if (laatste === undefined) {
        await this.slaap();
        continue;
      }
      await this.options.handler(events);
      after = laatste.position;
      // Catching up on a million events must not keep the rest of this thread from its work.
      await setImmediate();
    }
  }

  private async slaap(): Promise<void> {
    if (this.gewekt) return;
    await new Promise<void>((wakker) => (this.wekker = wakker));
    this.wekker = undefined;
  }
}
