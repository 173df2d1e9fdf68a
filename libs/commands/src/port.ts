import type { Actor, AnyEvent, Command, Decider, Moment, RecordedEvent } from '@loopplank/kernel';

/** A command with everything the log needs to know about who sent it, why, and in which request. */
export interface CommandRequest<C extends Command = Command> {
  readonly streamId: string;
  readonly type: C['type'];
  readonly data: C['data'];
  readonly actor: Actor;
  /** Processing activity that authorised it. */
  readonly doel: string;
  /** Default source of the events: medewerker, systeem, overgenomen, DUO… */
  readonly bron: string;
  /** UUID; the same id and the same request again gives the first answer again. */
  readonly commandId: string;
  /** Canonical text of the request (method, path, body); only its keyed digest is kept. */
  readonly verzoek: string;
  readonly correlationId?: string;
  readonly causationId?: string;
  /** If-Match: refuse with `revisieOnjuist` unless the stream is at this revision, or at one of these. */
  readonly verwachteRevisie?: number | readonly number[];
  /** Simulated clock; default the real one. Only for generators and tests. */
  readonly nu?: Moment;
}

export type CommandOutcome =
  | {
      readonly soort: 'aanvaard';
      readonly eventIds: readonly string[];
      /** Position of the last event written by this command. */
      readonly positie: number;
      /** Stream revision after this command. */
      readonly revisie: number;
      /** True when this is the remembered answer of an earlier, equal request. */
      readonly herhaald: boolean;
    }
  | { readonly soort: 'ongewijzigd'; readonly revisie: number }
  | {
      readonly soort: 'afgewezen';
      readonly code: string;
      readonly feiten: Readonly<Record<string, string | number | boolean>>;
      readonly veld?: string;
    }
  /** The same commandId came earlier with another request. */
  | { readonly soort: 'sleutelHergebruikt' }
  | { readonly soort: 'revisieOnjuist'; readonly revisie: number };

/** Contention or an unreachable log outlasted the retries (2 s). The edge answers 503 with Retry-After. */
export class NuNietMogelijk extends Error {}

export interface CommandService {
  /** Load → decide → encrypt → append, serialised per stream, conflicts retried with jitter for up to 2 s. */
  voerUit<C extends Command, S, E extends AnyEvent>(
    decider: Decider<C, S, E>,
    request: CommandRequest<C>,
  ): Promise<CommandOutcome>;

  /** The present state of a stream, folded from the log (cached per revision, checked against the head). */
  laad<C extends Command, S, E extends AnyEvent>(
    decider: Decider<C, S, E>,
    streamId: string,
  ): Promise<{ readonly state: S; readonly revisie: number }>;

  /** All events of a stream, decoded. */
  lees<E extends AnyEvent>(streamId: string): Promise<RecordedEvent<E>[]>;
}
