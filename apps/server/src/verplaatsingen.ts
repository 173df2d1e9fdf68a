import { verplaatsingAfmaken } from '@loopplank/dossier/http';
import { openVerplaatsingen } from '@loopplank/dossier/views';
import type { Huis } from './huis';

/** A request of this very moment is still busy with its own second half. */
const RUST_MS = 3 * 60_000;

/**
 * Finishes moves between two files that were cut off halfway (a crash, a lost connection): the touchpoint was hidden
 * where it did not belong and had not arrived where it does. One that cannot be finished is named and tried again.
 */
export async function maakVerplaatsingenAf(huis: Huis): Promise<void> {
  for (const open of openVerplaatsingen(huis.views.db('jongere'))) {
    try {
      const uitkomst = await verplaatsingAfmaken(huis.commands, open);
      const gelukt = uitkomst?.soort === 'aanvaard' || uitkomst?.soort === 'ongewijzigd';
      const regel = { gebeurtenisId: open.gebeurtenisId, uitkomst: uitkomst?.soort ?? 'niets over', ...(uitkomst?.soort === 'afgewezen' ? { code: uitkomst.code } : {}) };
      if (gelukt) huis.log.warn(regel, 'move finished');
      else huis.log.error(regel, 'move cannot be finished; a person must look at it');
    } catch (fout) {
      huis.log.error({ gebeurtenisId: open.gebeurtenisId, fout: fout instanceof Error ? fout.stack : String(fout) }, 'move not finished');
    }
  }
}

/** The same, every few minutes, for as long as the process lives. */
export function houdVerplaatsingenBij(huis: Huis): void {
  setInterval(() => void maakVerplaatsingenAf(huis).catch((fout: unknown) => huis.log.error({ fout: String(fout) }, 'moves not looked at')), RUST_MS).unref();
}
