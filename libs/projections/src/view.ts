import { listViewFiles, readPointer, removePointer, removeViewFiles, viewPath, writePointer, type ViewFile } from './files';
import { Generation } from './generation';
import type { ViewStand } from './messages';
import type { Projection, ViewStatus } from './port';

/** Someone who waits until a lane has caught up. */
export interface Waiter {
  resolve(): void;
  reject(fault: unknown): void;
}

/**
 * One generation on its way along the log.
 * `chasing`: behind, fed by the catch-up loop. `live`: fed by the subscription. `parked`: stopped at a fault.
 */
export interface Lane {
  readonly view: View;
  generation: Generation;
  generatie: number;
  /** Moving to a fresh file failed; not before this (performance.now()). */
  freshenAfter: number;
  state: 'chasing' | 'live' | 'parked';
  fout?: string;
  readonly since: number;
  readonly waiters: Waiter[];
}

/** One view: the generation that serves, and the one being built beside it. */
export class View {
  readonly types: ReadonlySet<string>;
  actief: Lane | undefined;
  bouw: Lane | undefined;
  /**
   * Highest number used. Never used again, also when its file is gone: a closed connection lingers until its statements
   * are collected, and then removes the side files under that name.
   */
  private last = 0;
  /** Why no file could be made for it. */
  maakFout: string | undefined;

  constructor(
    readonly projection: Projection,
    private readonly map: string,
  ) {
    this.types = new Set(projection.types);
  }

  get naam(): string {
    return this.projection.naam;
  }

  get lanes(): Lane[] {
    return [this.actief, this.bouw].filter((lane) => lane !== undefined);
  }

  file(generatie: number): ViewFile {
    return { naam: this.naam, versie: this.projection.versie, generatie };
  }

  /** Opens what an earlier run left: the generation in use, and a newer one that was not finished. */
  openExisting(): void {
    const pointer = readPointer(this.map, this.naam);
    const served = pointer?.versie === this.projection.versie ? pointer.generatie : 0;
    if (served > 0) this.actief = this.open(served);
    const newest = (this.last = Math.max(served, ...this.generations()));
    if (newest > served) this.bouw = this.open(newest);
  }

  /** What served until now cannot be used: not a file of this shape, or not of this log. */
  dropActive(): void {
    this.actief?.generation.close();
    this.actief = undefined;
    if (readPointer(this.map, this.naam)?.versie === this.projection.versie) removePointer(this.map, this.naam);
  }

  /** Starts a new generation at the beginning of the log, beside the one in use. Throws when its tables cannot be made. */
  startBuild(): Lane {
    const generatie = (this.last = Math.max(this.last, ...this.generations()) + 1);
    this.bouw = this.lane(generatie, Generation.create(viewPath(this.map, this.file(generatie)), this.projection));
    this.maakFout = undefined;
    return this.bouw;
  }

  /** Throws the build away. */
  dropBuild(): void {
    const { bouw } = this;
    if (!bouw) return;
    this.bouw = undefined;
    bouw.generation.close();
    removeViewFiles(this.map, (file) => file.naam !== this.naam || file.versie !== this.projection.versie || file.generatie !== bouw.generatie);
  }

  /** The finished build takes over. Returns the generation that no longer serves. */
  swap(build: Lane): Lane | undefined {
    writePointer(this.map, this.file(build.generatie));
    const old = this.actief;
    this.actief = build;
    this.bouw = undefined;
    return old;
  }

  /** Moves what serves to a fresh file. Throws when that cannot be made; the old one goes on then. */
  freshen(lane: Lane): void {
    const generatie = (this.last = Math.max(this.last, ...this.generations()) + 1);
    const old = lane.generation;
    lane.generation = old.copyTo(viewPath(this.map, this.file(generatie)));
    lane.generatie = generatie;
    writePointer(this.map, this.file(generatie));
    old.close();
  }

  stand(kop: number): ViewStand {
    const { naam, actief, bouw } = this;
    const fout = actief ? actief.fout : (bouw?.fout ?? this.maakFout);
    return {
      naam,
      versie: this.projection.versie,
      generatie: actief?.generatie ?? null,
      status: this.status(),
      positie: actief?.generation.positie ?? 0,
      ...(bouw ? { percentage: kop === 0 ? 0 : Math.min(99, Math.floor((100 * bouw.generation.positie) / kop)) } : {}),
      ...(fout === undefined ? {} : { fout }),
    };
  }

  private status(): ViewStatus {
    const { actief, bouw } = this;
    if (actief) return actief.state === 'parked' ? 'geparkeerd' : actief.state === 'live' ? 'bij' : 'achter';
    return bouw?.state === 'parked' || (!bouw && this.maakFout !== undefined) ? 'geparkeerd' : 'bouwt';
  }

  private generations(): number[] {
    return listViewFiles(this.map)
      .filter((file) => file.naam === this.naam && file.versie === this.projection.versie)
      .map((file) => file.generatie);
  }

  private open(generatie: number): Lane | undefined {
    const generation = Generation.open(viewPath(this.map, this.file(generatie)), this.projection);
    return generation ? this.lane(generatie, generation) : undefined;
  }

  private lane(generatie: number, generation: Generation): Lane {
    return { view: this, generation, generatie, state: 'chasing', freshenAfter: 0, since: performance.now(), waiters: [] };
  }
}
