import type { Actor, AnyEvent, NewEvent, RecordedEvent } from './event';
import type { Moment } from './tijd';

/** What every command carries besides its own data. `decide` knows no other clock than `nu`. */
export interface CommandMeta {
  readonly nu: Moment;
  readonly actor: Actor;
}

export interface Command<T extends string = string, D extends object = object> {
  readonly type: T;
  readonly data: D;
  readonly meta: CommandMeta;
}

/** The answer of a rule: accepted with events (none = nothing to do), or refused with a code. */
export type Besluit<E extends AnyEvent> =
  | { readonly soort: 'aanvaard'; readonly events: readonly NewEvent<E>[] }
  | Afwijzing;

export interface Afwijzing {
  readonly soort: 'afgewezen';
  /** lowerCamel or kebab word that the HTTP edge turns into a Dutch problem. */
  readonly code: string;
  /** Facts for the explanation; never personal data. */
  readonly feiten: Readonly<Record<string, string | number | boolean>>;
  /** JSON pointer of the field that is to blame, if one is. */
  readonly veld?: string;
}

export const aanvaard = <E extends AnyEvent>(...events: readonly NewEvent<E>[]): Besluit<E> => ({
  soort: 'aanvaard',
  events,
});

export const afgewezen = (code: string, feiten: Afwijzing['feiten'] = {}, veld?: string): Afwijzing => ({
  soort: 'afgewezen',
  code,
  feiten,
  ...(veld === undefined ? {} : { veld }),
});

/** The whole behaviour of one kind of stream: pure, total, synchronous. */
export interface Decider<C extends Command, S, E extends AnyEvent> {
  readonly initial: S;
  decide(command: C, state: S): Besluit<E>;
  evolve(state: S, event: RecordedEvent<E>): S;
}

/** Left fold of recorded events into state. */
export const fold = <S, E extends AnyEvent>(
  decider: Pick<Decider<Command, S, E>, 'initial' | 'evolve'>,
  events: Iterable<RecordedEvent<E>>,
): S => {
  let state = decider.initial;
  for (const event of events) state = decider.evolve(state, event);
  return state;
};

/** For the `default` branch of a switch over a union: a forgotten case does not compile. */
export const nooit = (waarde: never): never => {
  throw new Error(`unhandled case: ${JSON.stringify(waarde)}`);
};
