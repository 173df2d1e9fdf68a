const LARGEST = 2000;
const SMALLEST = 100;
/** How long one view may hold the thread for one batch: live events wait behind it. */
const TARGET_MS = 25;

/** Batch size of the catch-up: as large as folding it stays short. */
export class Pace {
  private current = 500;

  get size(): number {
    return this.current;
  }

  /** `longestMs`: the slowest view's time for a full batch. */
  learn(longestMs: number): void {
    const aim = (this.current * TARGET_MS) / Math.max(longestMs, 1);
    // Halfway there each time: one slow batch (a checkpoint of SQLite, a busy core) is no trend.
    this.current = Math.round(Math.min(LARGEST, Math.max(SMALLEST, (this.current + aim) / 2)));
  }
}
