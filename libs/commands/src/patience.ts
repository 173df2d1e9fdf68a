import { setTimeout as sleep } from 'node:timers/promises';
import { NuNietMogelijk } from './port';

/** How long contention or an unreachable log is retried before the user hears of it. */
export const PATIENCE_MS = 2000;
const LONGEST_PAUSE_MS = 50;

/** What one try came to. `again` is retried while there is patience, counted from `since` (performance.now()). */
export type Attempt<T> =
  | { readonly done: T }
  | { readonly again: true; readonly since: number; readonly cause: unknown };

/**
 * Tries until it is done, with a random pause that grows (jitter, so that two nodes do not keep meeting).
 * Throws NuNietMogelijk when patience runs out.
 */
export async function withPatience<T>(attempt: () => Promise<Attempt<T>>): Promise<T> {
  for (let n = 0; ; n++) {
    const outcome = await attempt();
    if ('done' in outcome) return outcome.done;
    const pause = Math.random() * Math.min(2 ** n, LONGEST_PAUSE_MS);
    if (performance.now() + pause - outcome.since > PATIENCE_MS) {
      throw new NuNietMogelijk('not possible now: the retries ran out', { cause: outcome.cause });
    }
    await sleep(pause);
  }
}
