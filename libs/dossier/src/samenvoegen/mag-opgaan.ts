import type { Afwijzing, Dag } from '@loopplank/kernel';
import { hulpvragen } from '../hulpvraag/state';
import { lopendeKlok } from '../nazorg/klokken';
import { faseVan, openOverdracht, openVoorstel } from '../overdracht/loop';
import { loopVan } from '../overdracht/state';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import { opgenomen } from './state';

/**
 * Why a file cannot become a signpost on this day, or null. What somebody waits for (an answer to a handover or a second key, help that
 * was asked, the next check of aftercare) runs in the file that has it: that file stays, or it is finished first.
 */
export function magOpgaan(d: Dossier, vandaag: Dag): Afwijzing | null {
  const loop = loopVan(d);
  if (openOverdracht(loop) || openVoorstel(loop) || faseVan(loop).soort === 'samen') return weiger('opgaan-overdracht');
  if (hulpvragen(d).some((h) => !h.afronding)) return weiger('opgaan-hulpvraag');
  if (lopendeKlok(d, vandaag)) return weiger('opgaan-nazorg');
  return opgenomen(d).length > 0 ? weiger('opgaan-samengevoegd') : null;
}
