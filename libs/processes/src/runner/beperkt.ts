/** Lets at most so many pieces of work run at once; the rest waits in order of arrival. */
export class Beperkt {
  private bezig = 0;
  private readonly rij: (() => void)[] = [];

  constructor(private readonly hoogstens: number) {}

  async doe<T>(werk: () => Promise<T>): Promise<T> {
    if (this.bezig >= this.hoogstens) await new Promise<void>((verder) => this.rij.push(verder));
    else this.bezig++;
    try {
      return await werk();
    } finally {
      // The place goes straight to who waits longest.
      const volgende = this.rij.shift();
      if (volgende) volgende();
      else this.bezig--;
    }
  }
}
