import type { EventStore, StoredEvent, Subscription } from '@loopplank/event-store';

const RETRY_MS = 250;

/** A subscription that begins again, from where it was, when the log could not be read. */
export class Follow {
  private subscription: Subscription | undefined;
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly store: EventStore,
    private readonly after: () => number,
    private readonly handler: (events: readonly StoredEvent[]) => Promise<void>,
    private readonly onFault: (fault: unknown) => void,
  ) {}

  start(): void {
    if (this.stopped) return;
    try {
      this.subscription = this.store.subscribe(this.after(), this.handler);
      this.subscription.klaar.catch((fault: unknown) => this.again(fault));
    } catch (fault) {
      this.again(fault);
    }
  }

  /** Resolves when the handler is no longer running. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.subscription?.stop();
  }

  private again(fault: unknown): void {
    if (this.stopped) return;
    this.onFault(fault);
    this.timer = setTimeout(() => this.start(), RETRY_MS);
  }
}
