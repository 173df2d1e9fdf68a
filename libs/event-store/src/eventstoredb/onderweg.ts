/** Calls that have not been answered yet, so that closing can wait for them. */
export class Onderweg {
  private readonly calls = new Set<Promise<unknown>>();

  volg<T>(call: Promise<T>): Promise<T> {
    this.calls.add(call);
    void call.catch(() => undefined).finally(() => this.calls.delete(call));
    return call;
  }

  /** Resolves when every call so far has its outcome. */
  async leeg(): Promise<void> {
    await Promise.allSettled(this.calls);
  }
}
