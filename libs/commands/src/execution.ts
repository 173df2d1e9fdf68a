import type { Codec, EncodedEvent } from '@loopplank/codec';
import { EventIdBezet, type EventStore, LogOnbereikbaar, UitkomstOnbekend } from '@loopplank/event-store';
import type { AnyEvent, Command, Decider, Moment, NewEvent } from '@loopplank/kernel';
import { laatste } from '@loopplank/kernel';
import type { Elsewhere } from './command-home';
import type { Lru } from './lru';
import type { Attempt } from './patience';
import type { CommandOutcome, CommandRequest } from './port';
import type { StreamLoader } from './stream-loader';
import type { HandledCommand, StreamMemory } from './stream-memory';
import { uuid5 } from './uuid5';

export interface ExecutionParts {
  readonly store: EventStore;
  readonly codec: Codec;
  readonly loader: StreamLoader;
  readonly klok: () => Moment;
  /** By command id: what was answered `ongewijzigd` lately. A late repetition must not do after all what needed no doing then. */
  readonly unchanged: Lru<Unchanged>;
  /** Only for a log that does not find a command on another stream by itself. */
  readonly elsewhere?: Elsewhere;
}

export interface Unchanged {
  readonly verzoekHash: string;
  readonly revisie: number;
}

/** One command on its way into one stream; lives as long as its retries. */
export class Execution<C extends Command, S, E extends AnyEvent> {
  /** An append of ours may have been written without our knowing. */
  private maybeWritten = false;
  private readonly started = performance.now();

  constructor(
    private readonly parts: ExecutionParts,
    private readonly decider: Decider<C, S, E>,
    private readonly request: CommandRequest<C>,
    private readonly verzoekHash: string,
    /** When it joined the queue of its stream. */
    private readonly arrived: number,
  ) {}

  /** Load → remembered? → elsewhere? → If-Match → decide → append. A fault of the log is retried; the codec's are not. */
  async attempt(): Promise<Attempt<CommandOutcome>> {
    try {
      const memory = await this.parts.loader.load(this.decider, this.request.streamId);
      const decided = this.remembered(memory, !this.maybeWritten) ?? this.standsElsewhere() ?? this.wrongRevision(memory) ?? this.decide(memory);
      return 'soort' in decided ? { done: decided } : await this.append(memory, decided);
    } catch (cause) {
      if (cause instanceof UitkomstOnbekend) this.maybeWritten = true;
      else if (!(cause instanceof LogOnbereikbaar)) throw cause;
      // Counted from arrival: when the log is away, a queue of commands must not wait two seconds each in turn.
      return { again: true, since: this.arrived, cause };
    }
  }

  private remembered(memory: StreamMemory<S, E>, herhaald: boolean): CommandOutcome | null {
    const earlier: HandledCommand | undefined = memory.handled.get(this.request.commandId);
    if (earlier === undefined) return this.rememberedUnchanged();
    if (earlier.verzoekHash !== this.verzoekHash) return { soort: 'sleutelHergebruikt' };
    return { soort: 'aanvaard', eventIds: [...earlier.eventIds], positie: earlier.positie, revisie: earlier.revisie, herhaald };
  }

  private rememberedUnchanged(): CommandOutcome | null {
    const earlier = this.parts.unchanged.get(this.request.commandId);
    if (earlier === undefined) return null;
    return earlier.verzoekHash === this.verzoekHash ? { soort: 'ongewijzigd', revisie: earlier.revisie } : { soort: 'sleutelHergebruikt' };
  }

  private standsElsewhere(): CommandOutcome | null {
    const { commandId, streamId } = this.request;
    return this.parts.elsewhere?.(commandId, streamId) ? { soort: 'sleutelHergebruikt' } : null;
  }

  private wrongRevision({ revisie }: StreamMemory<S, E>): CommandOutcome | null {
    const expected = this.request.verwachteRevisie;
    return expected === undefined || [expected].flat().includes(revisie) ? null : { soort: 'revisieOnjuist', revisie };
  }

  private decide(memory: StreamMemory<S, E>): CommandOutcome | EncodedEvent[] {
    const { type, data, actor } = this.request;
    const nu = this.request.nu ?? this.parts.klok();
    const besluit = this.decider.decide({ type, data, meta: { nu, actor } } as unknown as C, memory.state);
    if (besluit.soort === 'afgewezen') return besluit;
    if (besluit.events.length === 0) {
      this.parts.unchanged.set(this.request.commandId, { verzoekHash: this.verzoekHash, revisie: memory.revisie });
      return { soort: 'ongewijzigd', revisie: memory.revisie };
    }
    return this.encode(memory, besluit.events, nu);
  }

  /** Ids follow from the command, so that an append whose outcome is unknown can be repeated without doubling. */
  private encode(memory: StreamMemory<S, E>, events: readonly NewEvent<E>[], nu: Moment): EncodedEvent[] {
    const r = this.request;
    const vastgelegdOp = memory.vastgelegdOp === undefined ? nu : laatste(nu, memory.vastgelegdOp);
    const encoded: EncodedEvent[] = [];
    for (const [i, event] of events.entries()) {
      encoded.push(
        this.parts.codec.encode({
          eventId: this.eventId(i),
          type: event.type,
          streamId: r.streamId,
          revision: memory.revisie + 1 + i,
          geldigOp: event.geldigOp ?? nu,
          vastgelegdOp,
          actor: r.actor,
          doel: r.doel,
          bron: event.bron ?? r.bron,
          commandId: r.commandId,
          verzoekHash: this.verzoekHash,
          correlationId: r.correlationId ?? r.commandId,
          causationId: r.causationId ?? r.commandId,
          vorigeHash: encoded.at(-1)?.hash ?? memory.hash,
          data: event.data,
        }),
      );
    }
    return encoded;
  }

  /** From the command alone, so that the log finds the same command on another stream; where it cannot, apart per stream. */
  private eventId(i: number): string {
    const { streamId, commandId } = this.request;
    return uuid5(this.parts.store.idsPerStream ? `${streamId}/${i}` : String(i), commandId);
  }

  private async append(memory: StreamMemory<S, E>, events: readonly EncodedEvent[]): Promise<Attempt<CommandOutcome>> {
    try {
      const result = await this.parts.store.append(this.request.streamId, memory.revisie, events);
      if (result.soort === 'conflict') return { again: true, since: this.started, cause: result };
    } catch (fault) {
      if (!(fault instanceof EventIdBezet)) throw fault;
      // Ids follow from the command id alone: that command stands in another stream, so it was another request.
      await this.parts.loader.catchUp(this.decider, this.request.streamId, memory);
      return { done: this.remembered(memory, true) ?? { soort: 'sleutelHergebruikt' } };
    }
    // Read back rather than trusted: the same command may have been written first by another node, with other bytes
    // (so another hash to build on) and perhaps for another request.
    this.maybeWritten = true;
    await this.parts.loader.catchUp(this.decider, this.request.streamId, memory);
    const outcome = this.remembered(memory, false);
    if (outcome === null) throw new Error(`${this.request.streamId}: the log acknowledged an append that it does not hold`);
    return { done: outcome };
  }
}
