import { NuNietMogelijk } from '@loopplank/commands';
import { ViewNietKlaar } from '@loopplank/projections';

/**
 * Asks a view on behalf of a process. A view that is being built, or stands still before its first day, is no fault of
 * that process: the question is asked again until there is an answer, and readiness names the view.
 */
export function zodraKlaar<T>(vraag: () => T): T {
  try {
    return vraag();
  } catch (fout) {
    if (fout instanceof ViewNietKlaar) throw new NuNietMogelijk(fout.message, { cause: fout });
    throw fout;
  }
}
