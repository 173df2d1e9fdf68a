import { aanvaard, type Besluit, type Command } from '@loopplank/kernel';
import { vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { gelijk, zonderLeeg } from '../leeg';
import type { Dossier } from '../state';
import { contactvoorkeurOp } from './state';
import type { Kanaal } from './woorden';

export type LegContactvoorkeurVast = Command<
  'LegContactvoorkeurVast',
  { readonly kanaal?: Kanaal; readonly discreet: boolean; readonly voicemailToegestaan?: boolean; readonly toelichting?: string }
>;

/** Records how the jongere wants to be approached. The same wish again changes nothing. */
export function legContactvoorkeurVast({ data: c, meta }: LegContactvoorkeurVast, d: Dossier): Besluit<DossierEvent> {
  const data = zonderLeeg({ kanaal: c.kanaal, discreet: c.discreet, voicemailToegestaan: c.voicemailToegestaan, toelichting: c.toelichting });
  if (gelijk(contactvoorkeurOp(d, vandaag(meta))?.data, data)) return aanvaard();
  return aanvaard<DossierEvent>({ type: 'ContactvoorkeurVastgelegd', data });
}
