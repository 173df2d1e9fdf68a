import { mkdirSync } from 'node:fs';
import { setImmediate as breathe, setTimeout as sleep } from 'node:timers/promises';
import type { Codec } from '@loopplank/codec';
import type { EventStore, StoredEvent, Subscription } from '@loopplank/event-store';
import { describeFault, frames } from './fault';
import { readPointer, removeViewFiles } from './files';
import { foldInto } from './fold';
import type { Mark } from './generation';
import { Decoder, type Incoming } from './incoming';
import { ProjectorLock } from './lock';
import type { ProjectorMelding, ViewStand } from './messages';
import { Pace } from './pace';
import type { Projection } from './port';
import { type Lane, View } from './view';

export interface ProjectorOptions {
  readonly store: EventStore;
  readonly codec: Codec;
  readonly projections: readonly Projection[];
  /** Folder of the view files; made when it is not there. Files of views that are not in `projections` are removed. */
  readonly map: string;
  /** Hears where the views are after every batch, and what went wrong. */
  readonly meld: (melding: ProjectorMelding) => void;
  /** How long to wait for another projector of this folder to leave, in ms. */
  readonly slotWachtMs?: number;
  /** How long readers get to move to a new generation before the old files go, in ms. */
  readonly opruimNaMs?: number;
}

export interface Projector {
  /** The folder is ours and the log is being followed. Rejects with ProjectorBezet. */
  readonly gereed: Promise<void>;
  staat(): readonly ViewStand[];
  /** Builds a new generation from the start of the log; resolves when it serves. Call for several views at once: they share the reading. */
  herbouw(naam: string): Promise<void>;
  /** Tries again from where the view stopped; resolves when it is up to date, rejects when it stops again. */
  hervat(naam: string): Promise<void>;
  stop(): Promise<void>;
}

const RETRY_MS = 250;

/** Keeps the views of one folder up to date with the log, in the thread it is called in. */
export const startProjector = (options: ProjectorOptions): Projector => new FolderProjector(options);

class FolderProjector implements Projector {
  readonly gereed: Promise<void>;
  private readonly views: readonly View[];
  private readonly decoder: Decoder;
  private readonly pace = new Pace();
  /** Fed by the subscription; every one of them has seen everything up to `livePos`. */
  private readonly live = new Set<Lane>();
  private livePos = 0;
  private kop = 0;
  private stopped = false;
  private ended: Promise<void> | undefined;
  private lock: ProjectorLock | undefined;
  private subscription: Subscription | undefined;
  private catchingUp: Promise<void> | undefined;
  private readonly timers = new Set<NodeJS.Timeout>();

  constructor(private readonly options: ProjectorOptions) {
    this.decoder = new Decoder(options.codec);
    this.views = options.projections.map((projection) => new View(projection, options.map));
    this.gereed = this.start();
    this.gereed.catch(() => undefined);
  }

  staat(): readonly ViewStand[] {
    return this.views.map((view) => view.stand(this.kop));
  }

  async herbouw(naam: string): Promise<void> {
    const view = await this.view(naam);
    if (view.bouw?.state === 'parked') view.dropBuild();
    const lane = view.bouw ?? view.startBuild();
    await this.untilCaughtUp(lane);
  }

  async hervat(naam: string): Promise<void> {
    const view = await this.view(naam);
    const lane = view.actief ?? view.bouw ?? view.startBuild();
    if (lane.state === 'live') return;
    lane.state = 'chasing';
    delete lane.fout;
    await this.untilCaughtUp(lane);
  }

  stop(): Promise<void> {
    return (this.ended ??= this.end());
  }

  private async end(): Promise<void> {
    this.stopped = true;
    await this.gereed.catch(() => undefined);
    await this.subscription?.stop();
    await this.catchingUp;
    for (const timer of this.timers) clearTimeout(timer);
    for (const lane of this.views.flatMap((view) => view.lanes)) {
      lane.generation.close();
      for (const waiter of lane.waiters.splice(0)) waiter.reject(new Error('the projector was stopped'));
    }
    this.lock?.release();
  }

  private async start(): Promise<void> {
    const { map, store, slotWachtMs = 5000 } = this.options;
    mkdirSync(map, { recursive: true, mode: 0o700 });
    this.lock = await ProjectorLock.take(map, slotWachtMs);
    try {
      this.livePos = this.kop = await store.lastPosition();
      for (const view of this.views) await this.prepare(view);
    } catch (fault) {
      this.lock.release();
      throw fault;
    }
    this.cleanUp();
    this.follow();
    this.catchUp();
    this.report();
  }

  /** Goes on with what is there, or starts the first generation of this version. */
  private async prepare(view: View): Promise<void> {
    view.openExisting();
    if (!view.actief || !(await this.ofThisLog(view.actief.generation.mark))) view.dropActive();
    if (view.bouw && !(await this.ofThisLog(view.bouw.generation.mark))) view.dropBuild();
    if (view.actief || view.bouw) return;
    try {
      view.startBuild();
    } catch (fault) {
      view.maakFout = `tabellen: ${describeFault(fault)}`;
      this.options.meld({ soort: 'geparkeerd', naam: view.naam, fout: view.maakFout, waar: frames(fault) });
    }
  }

  /** A log restored from an older backup, or another log, does not hold the event this view has seen last. */
  private async ofThisLog({ positie, eventId }: Mark): Promise<boolean> {
    if (positie === 0) return true;
    const [event] = await this.options.store.readAll(positie - 1, 1);
    return event?.position === positie && event.eventId === eventId;
  }

  private follow(): void {
    if (this.stopped) return;
    const again = (fault: unknown): void => {
      if (this.stopped) return;
      this.options.meld({ soort: 'wachtOpLog', fout: describeFault(fault) });
      this.later(RETRY_MS, () => this.follow());
    };
    try {
      this.subscription = this.options.store.subscribe(this.livePos, (batch) => this.onLive(batch));
      this.subscription.klaar.catch(again);
    } catch (fault) {
      again(fault);
    }
  }

  private async onLive(batch: readonly StoredEvent[]): Promise<void> {
    const incoming = await this.decoder.decode(batch, (type) => this.views.some((view) => view.types.has(type)));
    // From here to the end in one go: a lane that joins `live` has seen everything up to livePos.
    for (const lane of [...this.live]) this.fold(lane, incoming);
    this.livePos = batch.at(-1)!.position;
    this.report();
  }

  private catchUp(): void {
    this.catchingUp ??= this.catchUpAll().finally(() => {
      this.catchingUp = undefined;
      if (!this.stopped && this.chasers().length > 0) this.catchUp();
    });
  }

  private async catchUpAll(): Promise<void> {
    for (let lanes = this.chasers(); lanes.length > 0 && !this.stopped; lanes = this.chasers()) {
      try {
        await this.step(lanes);
      } catch (fault) {
        this.options.meld({ soort: 'wachtOpLog', fout: describeFault(fault) });
        await sleep(RETRY_MS);
      }
    }
  }

  /** Who is to be fed next: what serves before what is being built, so that a long build does not hold up a short catch-up. */
  private chasers(): Lane[] {
    const of = (pick: (view: View) => Lane | undefined): Lane[] => this.views.map(pick).filter((lane) => lane?.state === 'chasing') as Lane[];
    const serving = of((view) => view.actief);
    return serving.length > 0 ? serving : of((view) => view.bouw);
  }

  /** One batch from the lowest checkpoint, for every lane that it concerns. */
  private async step(lanes: readonly Lane[]): Promise<void> {
    const { store } = this.options;
    const { size } = this.pace;
    const stored = await store.readAll(Math.min(...lanes.map((lane) => lane.generation.positie)), size);
    this.kop = Math.max(this.kop, await store.lastPosition());
    const incoming = await this.decoder.decode(stored, (type) => lanes.some(({ view }) => view.types.has(type)));
    let longest = 0;
    for (const lane of lanes) {
      if (this.stopped) return;
      const begin = performance.now();
      if (lane.state === 'chasing') this.fold(lane, incoming);
      longest = Math.max(longest, performance.now() - begin);
      await breathe();
    }
    if (stored.length === size) this.pace.learn(longest);
    for (const lane of lanes) if (lane.state === 'chasing' && lane.generation.positie >= this.livePos) this.promote(lane);
    if (stored.length === 0) await sleep(1);
    this.report();
  }

  private fold(lane: Lane, incoming: readonly Incoming[]): void {
    try {
      foldInto(lane.generation, lane.view.types, incoming);
    } catch (fault) {
      this.park(lane, fault as Error);
    }
  }

  private park(lane: Lane, fault: Error): void {
    const { view } = lane;
    const melding = { naam: view.naam, fout: fault.message, waar: frames(fault.cause) };
    lane.state = 'parked';
    lane.fout = fault.message;
    this.live.delete(lane);
    for (const waiter of lane.waiters.splice(0)) waiter.reject(fault);
    if (lane === view.bouw && view.actief) {
      view.dropBuild();
      this.options.meld({ soort: 'herbouwMislukt', ...melding });
    } else this.options.meld({ soort: 'geparkeerd', ...melding });
  }

  /** It has caught up: from now on the subscription feeds it, and a build takes over from the old generation. */
  private promote(lane: Lane): void {
    const { view } = lane;
    if (lane === view.bouw) {
      const old = view.swap(lane);
      if (old) this.retire(old);
      this.options.meld({ soort: 'gewisseld', naam: view.naam, generatie: lane.generatie, duurMs: Math.round(performance.now() - lane.since) });
      this.later(this.options.opruimNaMs ?? 5000, () => this.cleanUp());
    }
    lane.state = 'live';
    this.live.add(lane);
    for (const waiter of lane.waiters.splice(0)) waiter.resolve();
  }

  private retire(old: Lane): void {
    this.live.delete(old);
    old.generation.close();
    for (const waiter of old.waiters.splice(0)) waiter.resolve();
  }

  /** Removes every file that is neither in use nor being built; of a view without a finished generation the old version stays. */
  private cleanUp(): void {
    const kept = this.views.map((view) => ({ view, pointer: readPointer(this.options.map, view.naam) }));
    removeViewFiles(this.options.map, (file) =>
      kept.some(
        ({ view, pointer }) =>
          view.naam === file.naam &&
          ((pointer?.versie === file.versie && pointer.generatie === file.generatie) ||
            (view.projection.versie === file.versie && view.lanes.some((lane) => lane.generatie === file.generatie))),
      ),
    );
  }

  private async view(naam: string): Promise<View> {
    await this.gereed;
    const view = this.views.find((v) => v.naam === naam);
    if (!view) throw new Error(`there is no view ${naam}`);
    if (this.stopped) throw new Error('the projector was stopped');
    return view;
  }

  private untilCaughtUp(lane: Lane): Promise<void> {
    const done = new Promise<void>((resolve, reject) => lane.waiters.push({ resolve, reject }));
    this.catchUp();
    this.report();
    return done;
  }

  private report(): void {
    this.kop = Math.max(this.kop, this.livePos);
    this.options.meld({ soort: 'stand', kop: this.kop, views: this.staat() });
  }

  private later(ms: number, work: () => void): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      if (!this.stopped) work();
    }, ms);
    timer.unref();
    this.timers.add(timer);
  }
}
