import { setTimeout as slaap } from 'node:timers/promises';
import { NuNietMogelijk } from '@loopplank/commands';
import { LogOnbereikbaar, UitkomstOnbekend } from '@loopplank/event-store';

/** The runner was stopped while it waited for the log. What it was doing is done at the next start. */
export class Gestopt extends Error {}

/** Goes over by itself: a log that is away, or contention that outlasted the retries. */
export const gaatOver = (fout: unknown): boolean => fout instanceof NuNietMogelijk || fout instanceof LogOnbereikbaar || fout instanceof UitkomstOnbekend;

const LANGSTE_MS = 5000;

/** Tries until the log is back. Everything else is thrown. Throws Gestopt when it is told to stop. */
export async function volhouden<T>(werk: () => Promise<T>, sein: AbortSignal): Promise<T> {
  for (let keer = 0; ; keer++) {
    if (sein.aborted) throw new Gestopt('stopped');
    try {
      return await werk();
    } catch (fout) {
      if (!gaatOver(fout)) throw fout;
      await slaap(Math.min(LANGSTE_MS, 100 * 2 ** keer), undefined, { signal: sein }).catch(() => undefined);
    }
  }
}
