/** Runs work for one key strictly one after the other, in order of arrival; different keys do not wait for each other. */
export class KeyedQueue {
  /** Per key the end of its queue; never rejects. */
  private readonly tails = new Map<string, Promise<void>>();

  /** Resolves or rejects as `work` does; a failure does not stop the work queued behind it. */
  run<T>(key: string, work: () => Promise<T>): Promise<T> {
    const before = this.tails.get(key);
    const mine = before === undefined ? work() : before.then(work);
    const tail: Promise<void> = mine.then(
      () => this.forget(key, tail),
      () => this.forget(key, tail),
    );
    this.tails.set(key, tail);
    return mine;
  }

  /** Number of keys with work under way. */
  get size(): number {
    return this.tails.size;
  }

  private forget(key: string, tail: Promise<void>): void {
    if (this.tails.get(key) === tail) this.tails.delete(key);
  }
}
