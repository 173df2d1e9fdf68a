/**
 * The event log as the rest of the house sees it: opaque bytes in streams, in one stable total order.
 * Adapters: `sqlite/` (embedded). One conformance suite (`conformance/`) holds them to the same promises.
 */

/** What goes in. `bytes` is the whole encoded envelope; the store never looks inside. */
export interface EventToAppend {
  readonly eventId: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What comes out. `revision` counts from 0 in its stream; `position` orders all events of the log. */
export interface StoredEvent extends EventToAppend {
  readonly streamId: string;
  readonly revision: number;
  readonly position: number;
}

/** Revision of a stream that has no events yet. */
export const GEEN_STREAM = -1;

/** The most bytes one append may carry, on every adapter (EventStoreDB's own limit). */
export const MAX_APPEND_BYTES = 1_000_000;

export type AppendResult =
  /** Durable. `revision` and `position` are those of the last event; also for an exact repetition of an earlier append. */
  | { readonly soort: 'opgeslagen'; readonly revision: number; readonly position: number }
  /** Somebody else was first: the stream is at `actual`. Nothing was written. */
  | { readonly soort: 'conflict'; readonly actual: number };

export class AppendTeGroot extends Error {
  constructor(readonly bytes: number) {
    super(`append of ${bytes} bytes is over the limit of ${MAX_APPEND_BYTES}`);
  }
}

/** An event id already stands elsewhere in the log: the caller reused an id for another fact. */
export class EventIdBezet extends Error {
  constructor(readonly eventId: string) {
    super(`event id ${eventId} is already in the log`);
  }
}

/** It is not known whether the append was written (lost connection, killed writer). Re-read; never assume. */
export class UitkomstOnbekend extends Error {}

/** The log cannot be reached now. Nothing was written. */
export class LogOnbereikbaar extends Error {}

export interface Subscription {
  /** Stops delivery; resolves when the handler is no longer running. */
  stop(): Promise<void>;
  /** Rejects when the handler threw: the subscription has stopped there (fault). Resolves after `stop`. */
  readonly klaar: Promise<void>;
}

export interface EventStore {
  /** Set when the log compares event ids only within a stream. Who appends then has to make them unique. */
  readonly idsPerStream?: true;

  /**
   * Appends all events or none, durably (fsynced) when it resolves.
   * `expectedRevision`: last revision the caller has seen, or GEEN_STREAM.
   * The same event ids at the same place again is not a conflict: it answers `opgeslagen`.
   */
  append(streamId: string, expectedRevision: number, events: readonly EventToAppend[]): Promise<AppendResult>;

  /** Events of one stream from a revision (inclusive), oldest first. Empty when there is no such stream. */
  readStream(streamId: string, fromRevision?: number): Promise<StoredEvent[]>;

  /** Last revision of a stream, or GEEN_STREAM. */
  head(streamId: string): Promise<number>;

  /** At most `limit` events with position > `after`, in order. */
  readAll(after: number, limit: number): Promise<StoredEvent[]>;

  /** Position of the last event in the log; 0 when empty. */
  lastPosition(): Promise<number>;

  /**
   * Delivers batches of events with position > `after`, each event once, in order, first the past and then
   * as they are committed (also by other processes). The next batch waits for the handler.
   */
  subscribe(after: number, handler: (events: readonly StoredEvent[]) => Promise<void> | void): Subscription;

  close(): Promise<void>;
}
