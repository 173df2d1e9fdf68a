import { aanvaard, type Besluit, type Command } from '@loopplank/kernel';
import type { DossierEvent } from '../events';
import { zonderLeeg } from '../leeg';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import type { HulpvraagAfgerond } from './events';
import { vindHulpvraag } from './state';

export type RondHulpvraagAf = Command<
  'RondHulpvraagAf',
  { readonly hulpvraagId: string; readonly uitkomst: HulpvraagAfgerond['data']['uitkomst']; readonly toelichting?: string }
>;

/** Records how a help request ended. The same ending again changes nothing. */
export function rondHulpvraagAf({ data: c }: RondHulpvraagAf, d: Dossier): Besluit<DossierEvent> {
  const rij = vindHulpvraag(d, c.hulpvraagId);
  if (!rij) return weiger('hulpvraag-onbekend', '/hulpvraagId');
  if (rij.afronding) {
    const { uitkomst, toelichting } = rij.afronding.data;
    const zelfde = uitkomst === c.uitkomst && (c.toelichting === undefined || c.toelichting === toelichting);
    return zelfde ? aanvaard() : weiger('hulpvraag-afgerond', '/hulpvraagId');
  }
  return aanvaard<DossierEvent>({ type: 'HulpvraagAfgerond', data: zonderLeeg({ hulpvraagId: rij.hulpvraag.id, uitkomst: c.uitkomst, toelichting: c.toelichting }) });
}
