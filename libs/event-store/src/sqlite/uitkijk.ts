import { BroadcastChannel } from 'node:worker_threads';
import type { Volger } from '../volger';
import { kanaalVan } from './berichten';

/**
 * Wakes followers when the log has grown: at once when a thread of this process wrote, and by looking at a
 * counter in the file every `pollMs` when it was another process. Only busy while there are followers.
 */
export class Uitkijk {
  private readonly volgers = new Set<Volger>();
  private kanaal: BroadcastChannel | undefined;
  private timer: NodeJS.Timeout | undefined;
  private gezien = 0;

  constructor(
    private readonly bestand: string,
    private readonly pollMs: number,
    private readonly dataVersie: () => number,
  ) {}

  voegToe(volger: Volger): void {
    this.volgers.add(volger);
    if (this.timer) return;
    this.gezien = this.dataVersie();
    this.timer = setInterval(() => this.kijk(), this.pollMs);
    this.kanaal = new BroadcastChannel(kanaalVan(this.bestand));
    this.kanaal.onmessage = () => this.wekAllen();
  }

  haalWeg(volger: Volger): void {
    this.volgers.delete(volger);
    if (this.volgers.size > 0) return;
    clearInterval(this.timer);
    this.kanaal?.close();
    this.timer = this.kanaal = undefined;
  }

  async stopAllen(): Promise<void> {
    await Promise.all([...this.volgers].map((volger) => volger.stop()));
  }

  private kijk(): void {
    let nu: number;
    try {
      nu = this.dataVersie();
    } catch {
      // Let the followers find out for themselves: reading fails for them with the reason.
      return this.wekAllen();
    }
    if (nu === this.gezien) return;
    this.gezien = nu;
    this.wekAllen();
  }

  private wekAllen(): void {
    for (const volger of this.volgers) volger.wek();
  }
}
