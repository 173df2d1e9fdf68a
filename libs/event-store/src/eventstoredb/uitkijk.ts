import { type AllStreamSubscription, END, excludeSystemEvents } from '@eventstore/db-client';
import type { Volger } from '../volger';
import type { Verbinding } from './verbinding';

/** What happened to the connection; for the log of the house. */
export type Melding =
  | { readonly soort: 'verbroken'; readonly fout: string }
  | { readonly soort: 'hersteld' };

const EERSTE_WACHT_MS = 50;
const LANGSTE_WACHT_MS = 5000;

/**
 * Wakes followers when the log has grown. A subscription from the end is the bell: what comes over it is not used,
 * the followers read for themselves from where they are. So nothing depends on the bell but speed: the client never
 * subscribes again by itself and we may be late, but no event can be lost or doubled in between. Should the bell
 * be silent without having broken, then followers look every `pollMs`. Only busy while there are followers.
 */
export class Uitkijk {
  private readonly volgers = new Set<Volger>();
  private timer: NodeJS.Timeout | undefined;
  private opnieuw: NodeJS.Timeout | undefined;
  private bel: AllStreamSubscription | undefined;
  private wacht = EERSTE_WACHT_MS;
  private verbroken = false;

  constructor(
    private readonly verbinding: Verbinding,
    private readonly pollMs: number,
    private readonly meld: (melding: Melding) => void,
  ) {}

  voegToe(volger: Volger): void {
    this.volgers.add(volger);
    if (this.timer) return;
    this.timer = setInterval(() => this.wekAllen(), this.pollMs);
    this.luister();
  }

  haalWeg(volger: Volger): void {
    this.volgers.delete(volger);
    if (this.volgers.size > 0) return;
    clearInterval(this.timer);
    clearTimeout(this.opnieuw);
    this.timer = this.opnieuw = undefined;
    this.laatLos();
  }

  async stopAllen(): Promise<void> {
    await Promise.all([...this.volgers].map((volger) => volger.stop()));
  }

  private luister(): void {
    const { client, basis } = this.verbinding;
    const bel = client.subscribeToAll({ ...basis, fromPosition: END, filter: excludeSystemEvents() });
    this.bel = bel;
    const voorbij = (fout?: Error): void => {
      if (this.bel === bel) this.weg(fout);
    };
    bel.on('data', () => this.wekAllen());
    bel.on('confirmation', () => {
      if (this.bel === bel) this.verbonden();
    });
    bel.on('error', voorbij);
    bel.on('end', () => voorbij());
    bel.on('close', () => voorbij());
  }

  /** Events of before the bell hung there may have been missed. */
  private verbonden(): void {
    this.wacht = EERSTE_WACHT_MS;
    if (this.verbroken) this.meld({ soort: 'hersteld' });
    this.verbroken = false;
    this.wekAllen();
  }

  private weg(fout: Error | undefined): void {
    this.laatLos();
    if (!this.verbroken) this.meld({ soort: 'verbroken', fout: fout?.message ?? 'the server ended the subscription' });
    this.verbroken = true;
    this.opnieuw = setTimeout(() => this.luister(), this.wacht);
    this.wacht = Math.min(LANGSTE_WACHT_MS, this.wacht * 2);
  }

  private laatLos(): void {
    // Its last error has nobody to go to any more, but its listener stays: without one it would end the process.
    void this.bel?.unsubscribe().catch(() => undefined);
    this.bel = undefined;
  }

  private wekAllen(): void {
    for (const volger of this.volgers) volger.wek();
  }
}
