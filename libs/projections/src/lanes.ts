import { describeFault, frames } from './fault';
import { foldInto } from './fold';
import type { Incoming } from './incoming';
import type { ProjectorMelding, ViewStand } from './messages';
import type { Lane, View } from './view';

/** A full disk does not get emptier by trying at every event. */
const FRESHEN_RETRY_MS = 60_000;

/**
 * All views and how far they are. A lane is `chasing` until it has seen everything the live ones have, then `live`;
 * `parked` from its fault until somebody asks to try again. Every step here is synchronous, so that the live feed and
 * the catch-up, which take turns on one thread, always find it whole.
 */
export class Lanes {
  /** Fed by the subscription; every one of them has seen everything up to `livePos`. */
  private readonly live = new Set<Lane>();
  livePos = 0;
  /** The furthest position of the log we know of. */
  private kop = 0;

  constructor(
    readonly views: readonly View[],
    private readonly meld: (melding: ProjectorMelding) => void,
    private readonly swapped: () => void,
  ) {}

  /** Whether any view is up to date, so that live events pass through this thread. */
  get anyLive(): boolean {
    return this.live.size > 0;
  }

  /** Who is to be fed next: what serves before what is being built, so that a long build does not hold up a short catch-up. */
  chasing(): Lane[] {
    const of = (pick: (view: View) => Lane | undefined): Lane[] =>
      this.views.map(pick).filter((lane): lane is Lane => lane?.state === 'chasing');
    const serving = of((view) => view.actief);
    return serving.length > 0 ? serving : of((view) => view.bouw);
  }

  /** The log is known to reach this far. */
  reached(positie: number): void {
    this.kop = Math.max(this.kop, positie);
  }

  foldLive(incoming: readonly Incoming[]): void {
    for (const lane of [...this.live]) this.fold(lane, incoming);
    this.livePos = incoming.at(-1)!.mark.positie;
    this.reached(this.livePos);
  }

  fold(lane: Lane, incoming: readonly Incoming[]): void {
    try {
      foldInto(lane.generation, lane.view.types, incoming);
    } catch (fault) {
      this.park(lane, fault as Error);
    }
    this.freshen(lane);
  }

  /** After an erasure: the view goes on in a fresh file. One that cannot be made now is tried again a little later. */
  private freshen(lane: Lane): void {
    const { view } = lane;
    const begin = performance.now();
    if (lane !== view.actief || !lane.generation.hasErased || begin < lane.freshenAfter) return;
    try {
      view.freshen(lane);
    } catch (fault) {
      lane.freshenAfter = begin + FRESHEN_RETRY_MS;
      return this.meld({ soort: 'herbouwMislukt', naam: view.naam, fout: describeFault(fault), waar: frames(fault) });
    }
    this.meld({ soort: 'gewisseld', naam: view.naam, generatie: lane.generatie, duurMs: Math.round(performance.now() - begin) });
    this.swapped();
  }

  /** Joins those that have caught up to the live feed; a build then takes over from the generation in use. */
  promoteReady(lanes: readonly Lane[]): void {
    for (const lane of lanes) if (lane.state === 'chasing' && lane.generation.positie >= this.livePos) this.promote(lane);
  }

  /** From where it stopped, as soon as the catch-up comes to it. */
  retry(lane: Lane): void {
    if (lane.state !== 'parked') return;
    lane.state = 'chasing';
    delete lane.fout;
  }

  report(): void {
    this.meld({ soort: 'stand', kop: this.kop, views: this.staat() });
  }

  staat(): ViewStand[] {
    return this.views.map((view) => view.stand(this.kop));
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
      this.meld({ soort: 'herbouwMislukt', ...melding });
    } else this.meld({ soort: 'geparkeerd', ...melding });
  }

  private promote(lane: Lane): void {
    if (lane === lane.view.bouw) this.takeOver(lane);
    lane.state = 'live';
    this.live.add(lane);
    this.freshen(lane);
    for (const waiter of lane.waiters.splice(0)) waiter.resolve();
  }

  private takeOver(build: Lane): void {
    const { view } = build;
    const old = view.swap(build);
    if (old) {
      this.live.delete(old);
      old.generation.close();
      for (const waiter of old.waiters.splice(0)) waiter.resolve();
    }
    this.meld({ soort: 'gewisseld', naam: view.naam, generatie: build.generatie, duurMs: Math.round(performance.now() - build.since) });
    this.swapped();
  }
}
