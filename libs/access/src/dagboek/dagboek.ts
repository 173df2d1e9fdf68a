import { randomUUID } from 'node:crypto';
import { setTimeout as slaap } from 'node:timers/promises';
import type { Codec, EncodedEvent } from '@loopplank/codec';
import { NuNietMogelijk } from '@loopplank/commands';
import { type EventStore, LogOnbereikbaar, UitkomstOnbekend } from '@loopplank/event-store';
import { codeer, type Dagboekregel, leesPlaats, type Plaats } from './keten';

export interface DagboekOpties {
  readonly store: EventStore;
  readonly codec: Codec;
  /** How long contention or an unreachable log is retried; default 2000 ms. */
  readonly geduldMs?: number;
}

/** What one append takes at most. */
const MAX_EVENTS = 50;
const MAX_BYTES = 900_000;

interface Regel {
  readonly inhoud: Dagboekregel;
  readonly eventId: string;
  readonly aangekomen: number;
  readonly klaar: () => void;
  readonly mislukt: (fout: unknown) => void;
}

/** Lines that go in one append. */
interface Lichting {
  readonly regels: readonly Regel[];
  readonly events: readonly EncodedEvent[];
  readonly plaats: Plaats;
}

/** Somebody else writes under the name of this node. */
class AndereSchrijver extends Error {}

const isTijdelijk = (fout: unknown): boolean =>
  fout instanceof LogOnbereikbaar || fout instanceof UitkomstOnbekend || fout instanceof AndereSchrijver;

const pauze = (): Promise<void> => slaap(Math.random() * 25);

/**
 * Writes down what happened on this node: who looked, who logged in. It writes to the store itself instead of sending
 * commands to a decider: there is nothing to decide (a viewing that happened cannot be refused), a state of all that
 * happened on a day would only grow, and lines that arrive at the same time should share one fsync instead of queueing
 * for one each.
 */
export class Dagboek {
  private readonly wachtrij = new Set<Regel>();
  private plaats: { readonly streamId: string; readonly plaats: Plaats } | null = null;
  private bezig = false;

  constructor(private readonly opties: DagboekOpties) {}

  /**
   * Durable when it resolves. Throws NuNietMogelijk when the log stays out of reach for longer than the patience:
   * what waits for this line then does not happen.
   */
  legVast(inhoud: Dagboekregel): Promise<void> {
    return new Promise((klaar, mislukt) => {
      this.wachtrij.add({ inhoud, eventId: randomUUID(), aangekomen: performance.now(), klaar, mislukt });
      // Not at once: lines that are handed in together go in one append.
      queueMicrotask(() => void this.werkAf());
    });
  }

  /** Appends one lot after the other; what arrives during an append goes along in the next. */
  private async werkAf(): Promise<void> {
    if (this.bezig) return;
    this.bezig = true;
    for (let [oudste] = this.wachtrij; oudste; [oudste] = this.wachtrij) {
      try {
        await this.schrijf(oudste.inhoud.streamId);
      } catch (fout) {
        this.plaats = null;
        await this.naFout(oudste.inhoud.streamId, fout);
      }
    }
    this.bezig = false;
  }

  private async schrijf(streamId: string): Promise<void> {
    const { store, codec } = this.opties;
    const begin = this.plaats?.streamId === streamId ? this.plaats.plaats : await leesPlaats(store, codec, streamId);
    const lichting = this.codeer(streamId, begin);
    if (lichting.events.length > 0) await this.schrijfWeg(streamId, begin, lichting);
  }

  /** As many waiting lines of this stream as fit. A line that cannot be encoded fails alone. */
  private codeer(streamId: string, begin: Plaats): Lichting {
    const regels: Regel[] = [];
    const events: EncodedEvent[] = [];
    let plaats = begin;
    let bytes = 0;
    for (const regel of this.wachtrij) {
      if (regel.inhoud.streamId !== streamId) continue;
      if (events.length === MAX_EVENTS) break;
      try {
        const volgende = codeer(this.opties.codec, regel.eventId, regel.inhoud, plaats);
        if ((bytes += volgende.event.bytes.length) > MAX_BYTES) break;
        regels.push(regel);
        events.push(volgende.event);
        plaats = volgende.plaats;
      } catch (fout) {
        this.laatMislukken([regel], fout);
      }
    }
    return { regels, events, plaats };
  }

  private async schrijfWeg(streamId: string, begin: Plaats, { regels, events, plaats }: Lichting): Promise<void> {
    let onzeker = false;
    for (;;) {
      try {
        const uitkomst = await this.opties.store.append(streamId, begin.revisie, events);
        if (uitkomst.soort === 'conflict') throw new AndereSchrijver();
        break;
      } catch (fout) {
        onzeker ||= fout instanceof UitkomstOnbekend;
        if (!onzeker || fout instanceof AndereSchrijver || !isTijdelijk(fout)) throw fout;
        // Perhaps written. The same bytes at the same place again: then the store says that it has them.
        if (this.geduldOp(regels[0]!)) {
          this.plaats = null;
          return this.laatMislukken(regels, teLang(fout));
        }
        await pauze();
      }
    }
    this.plaats = { streamId, plaats };
    for (const regel of regels) {
      this.wachtrij.delete(regel);
      regel.klaar();
    }
  }

  /** Nothing was written. Lines that have waited too long hear it; the others are tried again. */
  private async naFout(streamId: string, fout: unknown): Promise<void> {
    const regels = [...this.wachtrij];
    if (!isTijdelijk(fout)) return this.laatMislukken(regels.filter((r) => r.inhoud.streamId === streamId), fout);
    this.laatMislukken(regels.filter((r) => this.geduldOp(r)), teLang(fout));
    await pauze();
  }

  private laatMislukken(regels: readonly Regel[], fout: unknown): void {
    for (const regel of regels) {
      this.wachtrij.delete(regel);
      regel.mislukt(fout);
    }
  }

  private geduldOp(regel: Regel): boolean {
    return performance.now() - regel.aangekomen > (this.opties.geduldMs ?? 2000);
  }
}

const teLang = (oorzaak: unknown): NuNietMogelijk => new NuNietMogelijk('what happened could not be written down', { cause: oorzaak });
