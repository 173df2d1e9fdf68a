import { mkdirSync } from 'node:fs';
import type { Codec } from '@loopplank/codec';
import type { EventStore } from '@loopplank/event-store';
import { CatchUp } from './catch-up';
import { describeFault, frames } from './fault';
import { listViewFiles, readPointer, removeViewFiles, type ViewFile } from './files';
import { Follow } from './follow';
import type { Mark } from './generation';
import { Decoder } from './incoming';
import { Lanes } from './lanes';
import { ProjectorLock } from './lock';
import type { ProjectorMelding, ViewStand } from './messages';
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

/**
 * Keeps the views of one folder up to date with the log, in the thread it is called in. Throws when the
 * projections cannot be right: a name that is taken or does not fit a file name, a type no event has.
 */
export function startProjector(options: ProjectorOptions): Projector {
  checkProjections(options);
  return new FolderProjector(options);
}

function checkProjections({ projections, codec }: ProjectorOptions): void {
  const known = new Set(codec.definitions.map((definition) => definition.type));
  const seen = new Set<string>();
  for (const { naam, types } of projections) {
    if (!/^[a-z][a-z0-9-]*$/.test(naam) || seen.has(naam)) throw new Error(`not a name for a view: ${naam}`);
    seen.add(naam);
    const unknown = types.filter((type) => !known.has(type));
    if (unknown.length > 0) throw new Error(`view ${naam} waits for events that do not exist: ${unknown.join(', ')}`);
  }
}

class FolderProjector implements Projector {
  readonly gereed: Promise<void>;
  private readonly lanes: Lanes;
  private readonly catchUp: CatchUp;
  private readonly follow: Follow;
  private lock: ProjectorLock | undefined;
  private readonly cleaning = new Set<NodeJS.Timeout>();
  private ended: Promise<void> | undefined;

  constructor(private readonly options: ProjectorOptions) {
    const { store, codec, projections, map, meld } = options;
    const views = projections.map((projection) => new View(projection, map));
    const decoder = new Decoder(codec);
    const lanes = new Lanes(views, meld, () => this.cleanUpLater());
    this.lanes = lanes;
    this.catchUp = new CatchUp({ store, decoder, lanes, meld });
    this.follow = new Follow(
      store,
      () => lanes.livePos,
      async (batch) => {
        lanes.foldLive(await decoder.decode(batch, (type) => views.some((view) => view.types.has(type))));
        lanes.report();
      },
      (fault) => meld({ soort: 'wachtOpLog', fout: describeFault(fault) }),
    );
    this.gereed = this.start();
    this.gereed.catch(() => undefined);
  }

  staat(): readonly ViewStand[] {
    return this.lanes.staat();
  }

  async herbouw(naam: string): Promise<void> {
    const view = await this.view(naam);
    if (view.bouw?.state === 'parked') view.dropBuild();
    await this.untilCaughtUp(view.bouw ?? view.startBuild());
  }

  async hervat(naam: string): Promise<void> {
    const view = await this.view(naam);
    const lane = view.actief ?? view.bouw ?? view.startBuild();
    if (lane.state === 'live') return;
    this.lanes.retry(lane);
    await this.untilCaughtUp(lane);
  }

  stop(): Promise<void> {
    return (this.ended ??= this.end());
  }

  private async start(): Promise<void> {
    const { map, store, slotWachtMs = 5000 } = this.options;
    mkdirSync(map, { recursive: true, mode: 0o700 });
    this.lock = await ProjectorLock.take(map, slotWachtMs);
    try {
      this.lanes.livePos = await store.lastPosition();
      for (const view of this.lanes.views) await this.prepare(view);
    } catch (fault) {
      this.lock.release();
      throw fault;
    }
    const used = this.usedFiles();
    removeViewFiles(map, (file) => used.has(fileKey(file)));
    this.follow.start();
    this.catchUp.wake();
    this.lanes.report();
  }

  private async end(): Promise<void> {
    const stopped = Promise.all([this.follow.stop(), this.catchUp.stop()]);
    await this.gereed.catch(() => undefined);
    await stopped;
    for (const timer of this.cleaning) clearTimeout(timer);
    for (const lane of this.lanes.views.flatMap((view) => view.lanes)) {
      lane.generation.close();
      for (const waiter of lane.waiters.splice(0)) waiter.reject(new Error('the projector was stopped'));
    }
    this.lock?.release();
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

  private async view(naam: string): Promise<View> {
    await this.gereed;
    if (this.ended) throw new Error('the projector was stopped');
    const view = this.lanes.views.find((v) => v.naam === naam);
    if (!view) throw new Error(`there is no view ${naam}`);
    return view;
  }

  private untilCaughtUp(lane: Lane): Promise<void> {
    const done = new Promise<void>((resolve, reject) => lane.waiters.push({ resolve, reject }));
    this.catchUp.wake();
    this.lanes.report();
    return done;
  }

  /** Files that nobody uses from now on go when readers have had time to move. */
  private cleanUpLater(): void {
    const used = this.usedFiles();
    const doomed = new Set(listViewFiles(this.options.map).map(fileKey).filter((key) => !used.has(key)));
    const timer = setTimeout(() => {
      this.cleaning.delete(timer);
      removeViewFiles(this.options.map, (file) => !doomed.has(fileKey(file)));
    }, this.options.opruimNaMs ?? 5000);
    timer.unref();
    this.cleaning.add(timer);
  }

  /** In use or being built; of a view without a finished generation also its old version, so that one can go back a release. */
  private usedFiles(): ReadonlySet<string> {
    const { map } = this.options;
    return new Set(
      this.lanes.views.flatMap((view) => {
        const files = view.lanes.map((lane) => view.file(lane.generatie));
        const pointer = readPointer(map, view.naam);
        return (pointer ? [...files, { naam: view.naam, ...pointer }] : files).map(fileKey);
      }),
    );
  }
}

const fileKey = ({ naam, versie, generatie }: ViewFile): string => `${naam}@${versie}.${generatie}`;
