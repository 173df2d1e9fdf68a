import type { AnyEvent, RecordedEvent } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';

/**
 * A view: rows folded from the log. Each generation of a view lives in a SQLite file of its own
 * (`views/{naam}@{versie}.{generatie}.sqlite`), so that rows and checkpoint commit together, a rebuild stands
 * beside the old one without getting in its way, and a swap is one small write.
 */
export interface Projection {
  /** Contract: part of file names and of the CLI. */
  readonly naam: string;
  /** Raise when tables or folding change: the view is then rebuilt beside the old one. */
  readonly versie: number;
  /** DDL, run once in a fresh file. */
  readonly tabellen: readonly string[];
  /** Event types it wants; the runner advances its checkpoint over all others. */
  readonly types: readonly string[];
  /**
   * Folds a batch (log order) into rows. Runs inside the transaction that also writes the checkpoint.
   * Fold per key in memory first, then write with as few statements as possible. Throwing parks this view.
   * Answers true when it deleted what nobody may be able to read any more (an erasure): the runner then moves the view
   * to a fresh file, because a deleted row can linger in unused corners of the old one.
   */
  verwerk(events: readonly RecordedEvent<AnyEvent>[], db: Db): boolean | void;
}

export type ViewStatus = 'bij' | 'achter' | 'bouwt' | 'geparkeerd';

export interface ViewState {
  readonly naam: string;
  readonly versie: number;
  readonly status: ViewStatus;
  /** Position of the last event folded in the active generation. */
  readonly positie: number;
  /** 0..100 while a (re)build is running. */
  readonly percentage?: number;
  /** Why it is parked: type and position of the event and the message, never its content. */
  readonly fout?: string;
}

/** How the query side reaches a view. */
export interface ViewReader {
  /**
   * Read-only connection to the active generation; follows swaps by itself.
   * Throws ViewNietKlaar while the first generation of this version is being built.
   */
  db(naam: string): Db;
  /** Resolves true when every named view has passed `positie`, false after `maxMs` (default 2000). */
  wachtOp(positie: number, namen: readonly string[], maxMs?: number): Promise<boolean>;
  /** Milliseconds the slowest named view is behind the log, as far as known. */
  achterstandMs(namen: readonly string[]): number;
  staat(): readonly ViewState[];
}

export class ViewNietKlaar extends Error {
  constructor(
    readonly naam: string,
    readonly percentage: number,
  ) {
    super(`view ${naam} is being built (${percentage}%)`);
  }
}
