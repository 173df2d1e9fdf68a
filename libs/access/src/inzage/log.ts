import { randomUUID } from 'node:crypto';
import { setTimeout as slaap } from 'node:timers/promises';
import type { Codec, EncodedEvent } from '@loopplank/codec';
import { NuNietMogelijk } from '@loopplank/commands';
import { type EventStore, LogOnbereikbaar, UitkomstOnbekend } from '@loopplank/event-store';
import { dagVan } from '@loopplank/kernel';
import { inzageStream } from './events';
import { codeerInzage, type Inzage, leesPlaats, type Plaats } from './log-keten';

export interface InzageLog {
  /**
   * Writes who saw whom and why; durable when it resolves, so that no answer leaves without its line.
   * Throws NuNietMogelijk when the log stays out of reach for 2 s: the answer is then not given.
   */
  legVast(inzage: Inzage): Promise<void>;
}

export interface InzageLogOpties {
  readonly store: EventStore;
  readonly codec: Codec;
  /** Name of this node: letters, digits and dashes. Each node writes streams of its own. */
  readonly node: string;
  /** How long contention or an unreachable log is retried; default 2000 ms. */
  readonly geduldMs?: number;
}

/** What one event can hold (its shape) and what one append takes at most. */
const MAX_JONGEREN = 200;
const MAX_EVENTS = 50;
const MAX_BYTES = 900_000;

interface Regel {
  readonly streamId: string;
  readonly inzage: Inzage;
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
 * The log of who looked. It writes to the store itself instead of sending commands to a decider: there is
 * nothing to decide (a viewing that happened cannot be refused), a state of all viewings of a day would only grow,
 * and answers that leave at the same time should share one fsync instead of queueing for one each.
 */
export class InzageSchrijver implements InzageLog {
  private readonly wachtrij = new Set<Regel>();
  private plaats: { readonly streamId: string; readonly plaats: Plaats } | null = null;
  private bezig = false;

  constructor(private readonly opties: InzageLogOpties) {}

  async legVast(inzage: Inzage): Promise<void> {
    const jongeren = [...new Set(inzage.jongeren)];
    const delen: Promise<void>[] = [];
    for (let i = 0; i < jongeren.length; i += MAX_JONGEREN) {
      delen.push(this.sluitAan({ ...inzage, jongeren: jongeren.slice(i, i + MAX_JONGEREN) }));
    }
    void this.werkAf();
    await Promise.all(delen);
  }

  private sluitAan(inzage: Inzage): Promise<void> {
    return new Promise((klaar, mislukt) => {
      const streamId = inzageStream(dagVan(inzage.nu), this.opties.node);
      this.wachtrij.add({ streamId, inzage, eventId: randomUUID(), aangekomen: performance.now(), klaar, mislukt });
    });
  }

  /** Appends one lot after the other; what arrives during an append goes along in the next. */
  private async werkAf(): Promise<void> {
    if (this.bezig) return;
    this.bezig = true;
    for (let [oudste] = this.wachtrij; oudste; [oudste] = this.wachtrij) {
      try {
        await this.schrijf(oudste.streamId);
      } catch (fout) {
        this.plaats = null;
        await this.naFout(oudste.streamId, fout);
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
      if (regel.streamId !== streamId) continue;
      if (events.length === MAX_EVENTS) break;
      try {
        const volgende = codeerInzage(this.opties.codec, streamId, regel.eventId, regel.inzage, plaats);
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
    if (!isTijdelijk(fout)) return this.laatMislukken(regels.filter((r) => r.streamId === streamId), fout);
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

const teLang = (oorzaak: unknown): NuNietMogelijk => new NuNietMogelijk('the viewing could not be recorded', { cause: oorzaak });

export const maakInzageLog = (opties: InzageLogOpties): InzageLog => new InzageSchrijver(opties);
