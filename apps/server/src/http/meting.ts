import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/** Where the figures come from that nobody counts along the way. */
export interface Gemeten {
  readonly staat: () => readonly { readonly naam: string; readonly positie: number; readonly status: string }[];
  readonly achterstandMs: (view: string) => number;
  /** Processes that stand still, by policy; and whether all of them wait for an event that cannot be read. */
  readonly processen: () => { readonly perPolicy: readonly { readonly policy: string; readonly aantal: number }[]; readonly alles: boolean };
  /** Milliseconds since 1970; 0 when there is none. */
  readonly laatsteBackup: () => number;
}

/** Figures for /metrics: route patterns and numbers, never ids or content. */
export class Meting {
  readonly register = new Registry();
  private readonly duur = new Histogram({
    name: 'loopplank_http_seconds',
    help: 'Duration of requests',
    labelNames: ['methode', 'route', 'status'],
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [this.register],
  });
  private readonly storingen = new Counter({ name: 'loopplank_faults_total', help: 'Answers of 500 and above', registers: [this.register] });
  private readonly lus = monitorEventLoopDelay({ resolution: 5 });

  constructor({ staat, achterstandMs, processen, laatsteBackup }: Gemeten) {
    collectDefaultMetrics({ register: this.register, prefix: 'loopplank_' });
    this.lus.enable();
    const lus = this.lus;
    new Gauge({
      name: 'loopplank_event_loop_p99_seconds',
      help: 'p99 of the event loop delay since the last scrape',
      registers: [this.register],
      collect() {
        this.set(lus.percentile(99) / 1e9);
        lus.reset();
      },
    });
    new Gauge({
      name: 'loopplank_view_parked',
      help: '1 when a view has stopped at a fault and waits for a person',
      labelNames: ['view'],
      registers: [this.register],
      collect() {
        for (const v of staat()) this.set({ view: v.naam }, v.status === 'geparkeerd' ? 1 : 0);
      },
    });
    new Gauge({
      name: 'loopplank_view_lag_seconds',
      help: 'How long a view has been behind the log',
      labelNames: ['view'],
      registers: [this.register],
      collect() {
        for (const v of staat()) this.set({ view: v.naam }, achterstandMs(v.naam) / 1000);
      },
    });
    new Gauge({
      name: 'loopplank_process_parked',
      help: 'Processes of a policy that stand still and wait for a person',
      labelNames: ['policy'],
      registers: [this.register],
      collect() {
        this.reset();
        for (const { policy, aantal } of processen().perPolicy) this.set({ policy }, aantal);
      },
    });
    new Gauge({
      name: 'loopplank_processes_halted',
      help: '1 when every process waits for an event that cannot be read',
      registers: [this.register],
      collect() {
        this.set(processen().alles ? 1 : 0);
      },
    });
    new Gauge({
      name: 'loopplank_last_backup_timestamp_seconds',
      help: 'When the last backup was made that proved whole; 0: never',
      registers: [this.register],
      collect() {
        this.set(laatsteBackup() / 1000);
      },
    });
    new Gauge({
      name: 'loopplank_view_position',
      help: 'Position in the log each view has reached',
      labelNames: ['view', 'status'],
      registers: [this.register],
      collect() {
        this.reset();
        for (const v of staat()) this.set({ view: v.naam, status: v.status }, v.positie);
      },
    });
  }

  verzoek(methode: string, route: string, status: number, ms: number): void {
    this.duur.observe({ methode, route, status: String(status) }, ms / 1000);
    if (status >= 500) this.storingen.inc();
  }

  stop(): void {
    this.lus.disable();
  }
}
