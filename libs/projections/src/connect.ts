import type { EventStore } from '@loopplank/event-store';
import type { Db } from '@loopplank/sqlite';
import { Connections } from './connections';
import { Lag } from './lag';
import type { Antwoord, ProjectorMelding, Verzoek, ViewStand } from './messages';
import { type Projection, type ViewReader, ViewNietKlaar, type ViewState } from './port';
import { Waiting } from './waiting';

/** What is needed of a `Worker` (or of a MessagePort, in tests). */
export interface ProjectorWorker {
  on(event: 'message', listener: (message: ProjectorMelding | Antwoord) => void): unknown;
  on(event: 'error', listener: (fault: Error) => void): unknown;
  on(event: 'exit' | 'close', listener: () => void): unknown;
  postMessage(verzoek: Verzoek): void;
}

export interface VerbindOptions {
  readonly map: string;
  /** Views to expect, so that `staat` names them as being built before the projector has said anything. */
  readonly projections?: readonly Pick<Projection, 'naam' | 'versie'>[];
  /** To know how far the log is when the projector says nothing. */
  readonly store: Pick<EventStore, 'lastPosition'>;
  /** Everything the projector reports except its progress: for the log. */
  readonly meld?: (melding: Exclude<ProjectorMelding, { soort: 'stand' }>) => void;
  /** The worker ended without being asked. Start another one and hand it to `verbind`. */
  readonly bijUitval?: (fault: Error) => void;
}

export interface VerbondenProjector extends ViewReader {
  /** The projector has told where its views are. Rejects when it ended before that. */
  readonly gereed: Promise<void>;
  /** See Projector.herbouw. */
  herbouw(naam: string): Promise<void>;
  /** See Projector.hervat. */
  hervat(naam: string): Promise<void>;
  /** Stops the projector, lets its thread end, closes the connections. */
  stop(): Promise<void>;
  /** Goes on with another worker, after the first one ended. */
  verbind(worker: ProjectorWorker): void;
}

/** How often to look how far the log is, in ms. */
const LOOK_MS = 500;
/** A view that is fed live is called behind when it has not seen an event for this long, in ms. */
const BEHIND_MS = 1000;
const UITVAL = 'de projector is gestopt';

/** The main thread's side: reads the views that a projector in a worker keeps. */
export function verbindProjector(worker: ProjectorWorker, options: VerbindOptions): VerbondenProjector {
  const reader = new ConnectedProjector(options);
  reader.verbind(worker);
  return reader;
}

class ConnectedProjector implements VerbondenProjector {
  readonly gereed: Promise<void>;
  private started!: { resolve(): void; reject(fault: Error): void };
  private worker: ProjectorWorker | undefined;
  private views: Map<string, ViewStand>;
  private stopped: Promise<void> | undefined;
  private lastId = 0;
  private readonly asked = new Map<number, { resolve(): void; reject(fault: Error): void }>();
  private readonly connections: Connections;
  private readonly lag = new Lag();
  private readonly waiting = new Waiting();
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly options: VerbindOptions) {
    this.connections = new Connections(options.map);
    this.gereed = new Promise((resolve, reject) => (this.started = { resolve, reject }));
    this.gereed.catch(() => undefined);
    this.views = new Map(
      options.projections?.map(({ naam, versie }) => [naam, { naam, versie, generatie: null, status: 'bouwt', positie: 0, percentage: 0 }]),
    );
    this.timer = setInterval(() => void this.look(), LOOK_MS);
    this.timer.unref();
  }

  verbind(worker: ProjectorWorker): void {
    this.worker = worker;
    for (const [naam, { fout, ...view }] of this.views) {
      if (fout === UITVAL) this.views.set(naam, { ...view, status: view.generatie === null ? 'bouwt' : 'achter' });
    }
    let fault = new Error(UITVAL);
    worker.on('message', (message) => this.hear(message));
    worker.on('error', (error) => (fault = error));
    for (const end of ['exit', 'close'] as const) worker.on(end, () => this.lost(worker, fault));
  }

  db(naam: string): Db {
    const { versie, generatie, percentage } = this.views.get(naam) ?? { versie: 0, generatie: null, percentage: 0 };
    if (generatie === null) throw new ViewNietKlaar(naam, percentage ?? 0);
    return this.connections.get({ naam, versie, generatie });
  }

  async wachtOp(positie: number, namen: readonly string[], maxMs = 2000): Promise<boolean> {
    // The position comes from outside and may be any number: how far the log is, only the log can tell.
    void this.look();
    return this.waiting.until(() => {
      const behind = namen.filter((naam) => (this.views.get(naam)?.positie ?? -1) < positie);
      if (behind.length === 0) return true;
      // A parked view does not come by waiting.
      return behind.some((naam) => this.views.get(naam)?.status === 'geparkeerd') ? 'never' : false;
    }, maxMs);
  }

  achterstandMs(namen: readonly string[]): number {
    return Math.max(0, ...namen.map((naam) => this.lag.behind(this.views.get(naam)?.positie ?? 0)));
  }

  staat(): readonly ViewState[] {
    return [...this.views.values()].map(({ generatie: _, ...state }) =>
      state.status === 'bij' && this.lag.behind(state.positie) > BEHIND_MS ? { ...state, status: 'achter' as const } : state,
    );
  }

  herbouw(naam: string): Promise<void> {
    return this.ask((id) => ({ soort: 'herbouw', id, naam }));
  }

  hervat(naam: string): Promise<void> {
    return this.ask((id) => ({ soort: 'hervat', id, naam }));
  }

  stop(): Promise<void> {
    return (this.stopped ??= this.end());
  }

  private async end(): Promise<void> {
    clearInterval(this.timer);
    // A worker that has already ended cannot be asked.
    if (this.worker) await this.ask((id) => ({ soort: 'stop', id })).catch(() => undefined);
    this.connections.close();
  }

  private ask(verzoek: (id: number) => Verzoek): Promise<void> {
    const { worker } = this;
    if (!worker) return Promise.reject(new Error(UITVAL));
    const id = ++this.lastId;
    return new Promise((resolve, reject) => {
      this.asked.set(id, { resolve, reject });
      worker.postMessage(verzoek(id));
    });
  }

  private hear(message: ProjectorMelding | Antwoord): void {
    if (message.soort === 'antwoord') {
      const asked = this.asked.get(message.id);
      this.asked.delete(message.id);
      if (message.fout === undefined) asked?.resolve();
      else asked?.reject(new Error(message.fout));
    } else if (message.soort === 'stand') {
      this.views = new Map(message.views.map((view) => [view.naam, view]));
      this.lag.reached(message.kop);
      this.lag.forget(Math.min(...message.views.map((view) => view.positie)));
      this.waiting.wake();
      this.started.resolve();
    } else this.options.meld?.(message);
  }

  private lost(worker: ProjectorWorker, fault: Error): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    for (const { reject } of this.asked.values()) reject(fault);
    this.asked.clear();
    this.started.reject(fault);
    if (this.stopped) return;
    for (const [naam, view] of this.views) this.views.set(naam, { ...view, status: 'geparkeerd', fout: UITVAL });
    this.waiting.wake();
    this.options.bijUitval?.(fault);
  }

  private async look(): Promise<void> {
    try {
      this.lag.reached(await this.options.store.lastPosition());
    } catch {
      // The log is away: nothing new is known.
    }
  }
}
