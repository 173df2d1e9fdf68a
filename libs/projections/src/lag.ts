const MOST = 1000;

/** When was it first known that the log had reached a position? Answers how far behind a view is, in time. */
export class Lag {
  /** Ascending in position and time. */
  private marks: { readonly positie: number; readonly sinds: number }[] = [];

  constructor(private readonly clock: () => number = () => performance.now()) {}

  /** The log is known to reach `positie`. */
  reached(positie: number): void {
    if (positie <= (this.marks.at(-1)?.positie ?? 0)) return;
    this.marks.push({ positie, sinds: this.clock() });
    // A view that stays parked keeps its first mark; between there and now a coarser memory will do.
    if (this.marks.length > MOST) this.marks = this.marks.filter((_, i) => i % 2 === 0 || i === this.marks.length - 1);
  }

  /** Milliseconds since the first event that a view at `positie` has not seen was known; 0 when it has seen all. */
  behind(positie: number): number {
    const first = this.marks.find((mark) => mark.positie > positie);
    return first ? this.clock() - first.sinds : 0;
  }

  /** Every view has passed `positie`: what lies before it need not be remembered. */
  forget(positie: number): void {
    const kept = this.marks.findIndex((mark) => mark.positie > positie);
    const last = this.marks.at(-1);
    this.marks = kept < 0 ? (last ? [last] : []) : this.marks.slice(kept);
  }
}
