import { type Job, Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import { LEASE_MS, type Wek, type Wekker } from '../wekker/port';

export interface BullmqOpties {
  /** `redis://…`; may hold a password: never shown. */
  readonly url: string;
  /** Name of the queue; one per log. Default `loopplank-timers`. */
  readonly naam?: string;
  /** Trouble with Redis, without the address. It is tried again by itself. */
  readonly bijFout?: (fout: Error) => void;
  /** Wakings handled at the same time. */
  readonly tegelijk?: number;
}

/** A worker that was killed is missed after this; what it had in hand rings again. */
const VERMIST_MS = 10_000;

/** Only the holder may extend or give up: compare and act in one step. */
const ALS_VAN_MIJ = `if redis.call('get', KEYS[1]) == ARGV[1] then if ARGV[2] == '0' then return redis.call('del', KEYS[1]) else return redis.call('pexpire', KEYS[1], ARGV[2]) end else return 0 end`;

/** Wakes up through Redis, shared by several workers. Jobs carry ids only. */
export class BullmqWekker implements Wekker {
  private readonly naam: string;
  private readonly redis: Redis;
  private readonly queue: Queue<{ readonly streamId: string }>;
  private worker: Worker<{ readonly streamId: string }> | undefined;
  private wachter: Redis | undefined;

  constructor(private readonly opties: BullmqOpties) {
    this.naam = opties.naam ?? 'loopplank-timers';
    // Away is away: a call fails at once, and the reconciliation does it later.
    this.redis = this.verbind({ maxRetriesPerRequest: 1, commandTimeout: 5000 });
    this.queue = new Queue(this.naam, { connection: this.redis, defaultJobOptions: { removeOnComplete: true, removeOnFail: true, attempts: 1 } });
    this.queue.on('error', this.fout);
  }

  async zet(wekken: readonly (Wek & { readonly overMs: number })[]): Promise<void> {
    if (wekken.length === 0) return;
    await this.queue.addBulk(wekken.map(({ timerId, streamId, overMs }) => ({ name: 'timer', data: { streamId }, opts: { jobId: timerId, delay: Math.max(0, Math.ceil(overMs)) } })));
  }

  async gezet(): Promise<ReadonlySet<string>> {
    const banen = await this.queue.getJobs(['delayed', 'waiting', 'active', 'prioritized']);
    // A job that ended while they were being read is listed as nothing.
    return new Set(banen.flatMap((b: Job | undefined) => (b?.id === undefined ? [] : [b.id])));
  }

  async schrap(timerIds: readonly string[]): Promise<void> {
    // One that is ringing at this moment is locked; it finds nothing to do.
    for (const id of timerIds) await this.queue.remove(id).catch(this.fout);
  }

  begin(bijWekken: (wek: Wek) => Promise<void>): void {
    // A worker waits for work on a connection of its own, for as long as it takes.
    this.wachter = this.verbind({ maxRetriesPerRequest: null });
    this.worker = new Worker(
      this.naam,
      ({ id, data }) => bijWekken({ timerId: id!, streamId: data.streamId }),
      { connection: this.wachter, concurrency: this.opties.tegelijk ?? 32, lockDuration: VERMIST_MS, stalledInterval: VERMIST_MS / 2, maxStalledCount: 100 },
    );
    this.worker.on('error', this.fout);
  }

  async rust(): Promise<void> {
    const { worker, wachter } = this;
    this.worker = this.wachter = undefined;
    await worker?.close();
    wachter?.disconnect();
  }

  async beurt(wie: string): Promise<boolean> {
    if ((await this.redis.set(this.slot, wie, 'PX', LEASE_MS, 'NX')) === 'OK') return true;
    return (await this.redis.eval(ALS_VAN_MIJ, 1, this.slot, wie, String(LEASE_MS))) === 1;
  }

  async geefOp(wie: string): Promise<void> {
    await this.redis.eval(ALS_VAN_MIJ, 1, this.slot, wie, '0').catch(this.fout);
  }

  async sluit(): Promise<void> {
    await this.rust();
    await this.queue.close();
    this.redis.disconnect();
  }

  private get slot(): string {
    return `${this.naam}-beurt`;
  }

  private verbind(opties: { maxRetriesPerRequest: number | null; commandTimeout?: number }): Redis {
    const redis = new Redis(this.opties.url, { ...opties, retryStrategy: (keer) => Math.min(2000, 100 * keer) });
    redis.on('error', this.fout);
    return redis;
  }

  private readonly fout = (fout: Error): void => this.opties.bijFout?.(fout);
}
