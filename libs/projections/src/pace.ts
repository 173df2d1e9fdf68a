const LARGEST = 5000;
const SMALLEST = 100;
/** How long one view may hold the thread for one batch while live events wait behind it. */
const BESIDE_LIVE_MS = 25;
/** Nothing is served yet, so nobody waits: rows that change in every batch are then written less often. */
const ALONE_MS = 200;

/** Batch size of the catch-up: as large as folding it stays short. */
export class Pace {
  private current = 500;

  get size(): number {
    return this.current;
  }

  /** `longestMs`: the slowest view's time for a full batch. `live`: other views are fed on the same thread. */
  learn(longestMs: number, live: boolean): void {
    const aim = (this.current * (live ? BESIDE_LIVE_MS : ALONE_MS)) / Math.max(longestMs, 1);
    // Halfway there each time: one slow batch (a checkpoint of SQLite, a busy core) is no trend.
    this.current = Math.round(Math.min(LARGEST, Math.max(SMALLEST, (this.current + aim) / 2)));
  }
}
