import type { Afwijzing, Dag } from '@loopplank/kernel';
import { hulpvragen } from '../hulpvraag/state';
import { lopendeKlok } from '../nazorg/klokken';
import { faseVan, openOverdracht } from '../overdracht/loop';
import { loopVan } from '../overdracht/state';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import { opgenomen } from './state';

/**
 * Why a file cannot become a signpost on this day, or null. What somebody waits for (an answer to a handover, help that
 * was asked, the next check of aftercare) runs in the file that has it: that file stays, or it is finished first.
 */
export function magOpgaan(d: Dossier, vandaag: Dag): Afwijzing | null {
  if (openOverdracht(loopVan(d)) || faseVan(loopVan(d)).soort === 'samen') return weiger('opgaan-overdracht');
  if (hulpvragen(d).some((h) => !h.afronding)) return weiger('opgaan-hulpvraag');
  if (lopendeKlok(d, vandaag)) return weiger('opgaan-nazorg');
  return opgenomen(d).length > 0 ? weiger('opgaan-samengevoegd') : null;
}
