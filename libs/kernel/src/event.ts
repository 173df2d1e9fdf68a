import type { Dag, Moment } from './tijd';
import type { ObjectVan, Velden, Vorm } from './vorm';
import { object } from './vorm';

/** One kind of event: its name, the version of its shape, and a line for the catalogue. */
export interface EventDefinition<T extends string = string, V extends Velden = Velden> {
  readonly type: T;
  readonly schemaVersion: number;
  /** Dutch: what happened, in one sentence. Shown in the generated catalogue. */
  readonly uitleg: string;
  readonly vorm: Vorm<ObjectVan<V>> & { readonly velden: V };
  /** Older shapes: `upcasters[n]` turns the data of version n into version n + 1. Pure and total. */
  readonly upcasters?: { readonly [vanVersie: number]: (data: Record<string, unknown>) => Record<string, unknown> };
}

/** Declares an event type: noun + past participle, Dutch, ASCII. */
export const definieer = <const T extends string, V extends Velden>(
  type: T,
  schemaVersion: number,
  uitleg: string,
  velden: V,
  upcasters?: EventDefinition['upcasters'],
): EventDefinition<T, V> => ({ type, schemaVersion, uitleg, vorm: object(velden), ...(upcasters ? { upcasters } : {}) });

/** The plain event a definition describes. */
export type EventVan<D> =
  D extends EventDefinition<infer T, infer V> ? { readonly type: T; readonly data: ObjectVan<V> } : never;

export interface AnyEvent {
  readonly type: string;
  readonly data: object;
}

/** Who did it: opaque ids only. The system itself has the fixed ids in `SYSTEEM`. */
export interface Actor {
  readonly medewerkerId: string;
  readonly organisatieId: string;
  readonly rol: string;
}

export const SYSTEEM: Actor = {
  medewerkerId: '00000000-0000-5000-8000-000000000000',
  organisatieId: '00000000-0000-5000-8000-000000000000',
  rol: 'systeem',
};

/** What `decide` wants to happen; the rest of the envelope is added by the command service. */
export type NewEvent<E extends AnyEvent = AnyEvent> = E extends AnyEvent
  ? E & {
      /** Valid time: when it was so. Default: the moment of the command. */
      readonly geldigOp?: Moment;
      /** Who vouches for it. Default: the source named in the command. */
      readonly bron?: string;
    }
  : never;

/** The stored envelope: decided once, kept for decades. Everything but `position` is inside the hash. */
export interface Envelope {
  readonly eventId: string;
  readonly type: string;
  readonly schemaVersion: number;
  readonly streamId: string;
  /** 0 for the first event of a stream. */
  readonly revision: number;
  /** Valid time: when it was so. */
  readonly geldigOp: Moment;
  /** Transaction time: when we recorded it; the only knowledge clock. */
  readonly vastgelegdOp: Moment;
  readonly actor: Actor;
  /** Processing activity that authorised it (doelbinding). */
  readonly doel: string;
  readonly bron: string;
  readonly commandId: string;
  /** Keyed digest of the request behind `commandId`, to tell a retry from a reused key. */
  readonly verzoekHash: string;
  readonly correlationId: string;
  readonly causationId: string;
  readonly vorigeHash: string;
  readonly hash: string;
}

/** An event as read back from the log. `position` is its place in the order of all events. */
export type RecordedEvent<E extends AnyEvent = AnyEvent> = E extends AnyEvent
  ? E & Envelope & { readonly position: number }
  : never;

/** True on this day: from `van`, through `tot` when given. */
export const geldtOp = (feit: { readonly van: Dag; readonly tot?: Dag }, op: Dag): boolean =>
  feit.van <= op && (feit.tot === undefined || op <= feit.tot);
