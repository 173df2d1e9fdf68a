import { setTimeout as slaap } from 'node:timers/promises';
import type { StoredEvent, Subscription } from '@loopplank/event-store';
import { type Policy, SYSTEEM } from '@loopplank/kernel';
import { randomUUID } from 'node:crypto';
import { Beperkt } from './beperkt';
import type { Instanties } from './instanties';
import type { ProcessenOpties } from './port';
import { STAND_STREAM, standDecider } from './stand';
import { Gestopt, volhouden } from './volhouden';

/** Instances that are handled at the same time: enough to share an fsync, few enough to leave the log to everybody else. */
const TEGELIJK = 16;
/** A stand is written after this much that was handled, or passed over, or this long after something was. */
const STAND_NA = { verwerkt: 500, gezien: 20_000, ms: 5 * 60_000 };
const RUST_MS = 1000;
const LANGSTE_RUST_MS = 30_000;

/** Hears everything that is recorded, in order, from a stand that is itself in the log, and hands it to the instances. */
export class ProcesVolger {
  positie = 0;
  /** Why nothing more is heard, until it is tried again. */
  fout: string | undefined;
  private readonly perType = new Map<string, Policy[]>();
  private readonly wachtenden = new Set<() => void>();
  private subscription: Subscription | undefined;
  private loopt: Promise<void> = Promise.resolve();
  private laatste: StoredEvent | undefined;
  private sinds = { verwerkt: 0, gezien: 0, op: performance.now() };

  constructor(
    private readonly opties: ProcessenOpties,
    private readonly instanties: Instanties,
    private readonly sein: AbortSignal,
  ) {
    for (const policy of opties.policies) {
      for (const type of new Set([...policy.begintBij, ...policy.luistertNaar].map((d) => d.type))) {
        this.perType.set(type, [...(this.perType.get(type) ?? []), policy]);
      }
    }
    sein.addEventListener('abort', () => {
      for (const wek of this.wachtenden) wek();
      void this.subscription?.stop();
    });
  }

  async begin(): Promise<void> {
    this.positie = await this.leesStand();
    this.loopt = this.loop();
  }

  /** Resolves when nothing is being handled any more; the stand is written. */
  async einde(): Promise<void> {
    await this.loopt;
    if (this.sinds.gezien > 0) await this.schrijfStand().catch(() => undefined);
  }

  /** Resolves when everything that is recorded now has been handled. Throws Gestopt. */
  async wachtTotBij(): Promise<void> {
    const tot = await volhouden(() => this.opties.store.lastPosition(), this.sein);
    while (this.positie < tot) {
      if (this.sein.aborted) throw new Gestopt('stopped');
      await new Promise<void>((verder) => {
        const wek = (): void => {
          this.wachtenden.delete(wek);
          verder();
        };
        this.wachtenden.add(wek);
      });
    }
  }

  /** A place in the log → its position here. A place that is not there: everything is heard again, which changes nothing. */
  private async leesStand(): Promise<number> {
    const { state } = await volhouden(() => this.opties.commands.laad(standDecider, STAND_STREAM), this.sein);
    if (!state) return 0;
    const [event] = await volhouden(() => this.opties.store.readStream(state.streamId, state.revisie), this.sein);
    return event?.position ?? 0;
  }

  /** One fault makes all processes wait: which instance an event is for cannot be told when it cannot be read. */
  private async loop(): Promise<void> {
    for (let rust = RUST_MS; !this.sein.aborted; rust = Math.min(LANGSTE_RUST_MS, 2 * rust)) {
      const vanaf = this.positie;
      try {
        this.subscription = this.opties.store.subscribe(this.positie, (events) => this.ontvang(events));
        await this.subscription.klaar;
      } catch (fout) {
        if (fout instanceof Gestopt) return;
        this.fout = fout instanceof Error ? fout.message : String(fout);
        this.opties.meld({ soort: 'staatStil', fout: fout instanceof Error ? (fout.stack ?? fout.message) : String(fout) });
      }
      if (this.positie > vanaf) rust = RUST_MS;
      await slaap(rust, undefined, { signal: this.sein }).catch(() => undefined);
    }
  }

  private async ontvang(events: readonly StoredEvent[]): Promise<void> {
    const poort = new Beperkt(TEGELIJK);
    const werk: Promise<void>[] = [];
    for (const stored of events) {
      for (const policy of this.perType.get(stored.type) ?? []) {
        const event = this.opties.codec.decode(stored);
        const streamId = this.instanties.streamVoor(policy, event);
        if (streamId !== null) werk.push(poort.doe(() => this.instanties.verwerk(streamId, event)));
      }
    }
    const fout = (await Promise.allSettled(werk)).find((u) => u.status === 'rejected');
    if (fout) throw fout.reason;
    this.neemStand(events, werk.length);
    if (this.tijdVoorStand()) await this.schrijfStand();
  }

  private neemStand(events: readonly StoredEvent[], verwerkt: number): void {
    this.fout = undefined;
    this.positie = events.at(-1)!.position;
    const andere = events.filter((e) => e.streamId !== STAND_STREAM);
    this.laatste = andere.at(-1) ?? this.laatste;
    this.sinds = { ...this.sinds, verwerkt: this.sinds.verwerkt + verwerkt, gezien: this.sinds.gezien + andere.length };
    for (const wek of [...this.wachtenden]) wek();
  }

  private tijdVoorStand(): boolean {
    const { verwerkt, gezien, op } = this.sinds;
    return verwerkt >= STAND_NA.verwerkt || gezien >= STAND_NA.gezien || (verwerkt > 0 && performance.now() - op > STAND_NA.ms);
  }

  private async schrijfStand(): Promise<void> {
    if (!this.laatste) return;
    const { streamId, revision: revisie } = this.laatste;
    this.sinds = { verwerkt: 0, gezien: 0, op: performance.now() };
    const id = randomUUID();
    await this.opties.commands.voerUit(standDecider, {
      streamId: STAND_STREAM, type: 'WerkStandBij', data: { streamId, revisie }, actor: SYSTEEM, doel: 'beheer', bron: 'systeem', commandId: id, verzoek: `WerkStandBij ${id}`,
    });
  }
}
