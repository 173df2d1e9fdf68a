/** A timer to be woken for. Ids only: whatever keeps it may be read by others, and may be lost. */
export interface Wek {
  readonly timerId: string;
  readonly streamId: string;
}

/**
 * What rings when a timer is due. The log knows every timer; this only wakes up, so it may forget (a flushed Redis, a
 * new start) or ring twice (a worker that was killed): whoever is woken looks in the log. Adapters: `embedded/`,
 * `bullmq/`. One conformance suite holds them to this.
 */
export interface Wekker {
  /** Rings after so many ms (0: at once), also when `begin` comes later. One that is already set stays as it is. */
  zet(wekken: readonly (Wek & { readonly overMs: number })[]): Promise<void>;
  /** Ids that are set and have not rung. */
  gezet(): Promise<ReadonlySet<string>>;
  /** No longer needed; ids it does not know are no error. */
  schrap(timerIds: readonly string[]): Promise<void>;
  /** Rings from now on. One whose handling rejects is forgotten; the reconciliation sets it again. */
  begin(bijWekken: (wek: Wek) => Promise<void>): void;
  /** Stops ringing; resolves when no handler is running. May `begin` again. */
  rust(): Promise<void>;
  /**
   * Asks for, or keeps, the turn to do the work, for `LEASE_MS`. False: another worker has it. Keeps workers from doing
   * the same work; that nothing is done twice is the log's own promise, so a turn that is lost for a moment harms nothing.
   */
  beurt(wie: string): Promise<boolean>;
  /** Gives the turn up, so that another worker need not wait for it to run out. */
  geefOp(wie: string): Promise<void>;
  sluit(): Promise<void>;
}

/** How long a turn lasts without being asked for again. */
export const LEASE_MS = 15_000;
