/** Requests that wait until views have passed a position. */
export class Waiting {
  private readonly waiting = new Set<() => void>();

  /**
   * Resolves true as soon as `passed()` is, false as soon as it can no longer come true, or after `maxMs`.
   * `passed` is asked again at every `wake`.
   */
  until(passed: () => boolean | 'never', maxMs: number): Promise<boolean> {
    const now = passed();
    if (now !== false) return Promise.resolve(now === true);
    return new Promise((resolve) => {
      const finish = (answer: boolean): void => {
        clearTimeout(timer);
        this.waiting.delete(look);
        resolve(answer);
      };
      const look = (): void => {
        const answer = passed();
        if (answer !== false) finish(answer === true);
      };
      const timer = setTimeout(() => finish(passed() === true), maxMs);
      this.waiting.add(look);
    });
  }

  wake(): void {
    for (const look of [...this.waiting]) look();
  }
}
