import type { Wek, Wekker } from '../wekker/port';

/** Node calls a longer one at once. */
const LANGSTE_MS = 2 ** 31 - 1;

type Gezet = Wek & { readonly tot: number };

/** Wakes up inside this process, and forgets everything when it ends. There is one worker, so it always has the turn. */
export class EmbeddedWekker implements Wekker {
  private readonly gezetten = new Map<string, Gezet>();
  private readonly klokken = new Map<string, NodeJS.Timeout>();
  private readonly lopend = new Set<Promise<void>>();
  private bijWekken: ((wek: Wek) => Promise<void>) | undefined;

  zet(wekken: readonly (Wek & { readonly overMs: number })[]): Promise<void> {
    for (const { timerId, streamId, overMs } of wekken) {
      if (this.gezetten.has(timerId)) continue;
      const gezet = { timerId, streamId, tot: performance.now() + overMs };
      this.gezetten.set(timerId, gezet);
      if (this.bijWekken) this.klok(gezet);
    }
    return Promise.resolve();
  }

  gezet(): Promise<ReadonlySet<string>> {
    return Promise.resolve(new Set(this.gezetten.keys()));
  }

  schrap(timerIds: readonly string[]): Promise<void> {
    for (const id of timerIds) {
      this.gezetten.delete(id);
      this.stopKlok(id);
    }
    return Promise.resolve();
  }

  begin(bijWekken: (wek: Wek) => Promise<void>): void {
    this.bijWekken = bijWekken;
    for (const gezet of this.gezetten.values()) this.klok(gezet);
  }

  async rust(): Promise<void> {
    this.bijWekken = undefined;
    for (const id of [...this.klokken.keys()]) this.stopKlok(id);
    await Promise.all(this.lopend);
  }

  beurt(): Promise<boolean> {
    return Promise.resolve(true);
  }

  geefOp(): Promise<void> {
    return Promise.resolve();
  }

  async sluit(): Promise<void> {
    await this.rust();
    this.gezetten.clear();
  }

  private stopKlok(timerId: string): void {
    clearTimeout(this.klokken.get(timerId));
    this.klokken.delete(timerId);
  }

  private klok(gezet: Gezet): void {
    const over = Math.min(LANGSTE_MS, Math.max(0, gezet.tot - performance.now()));
    this.klokken.set(gezet.timerId, setTimeout(() => this.wek(gezet), Math.ceil(over)));
  }

  private wek({ timerId, streamId, tot }: Gezet): void {
    this.klokken.delete(timerId);
    if (!this.bijWekken) return;
    if (tot > performance.now()) return this.klok({ timerId, streamId, tot });
    this.gezetten.delete(timerId);
    const werk = this.bijWekken({ timerId, streamId }).catch(() => undefined).finally(() => this.lopend.delete(werk));
    this.lopend.add(werk);
  }
}
