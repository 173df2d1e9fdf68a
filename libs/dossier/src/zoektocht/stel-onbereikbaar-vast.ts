import { aanvaard, type Besluit, type Command, opWerkdag, plusDagen } from '@loopplank/kernel';
import { pogingenSindsContact } from '../contact/state';
import { vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { zonderLeeg } from '../leeg';
import { planMoment } from '../regie/moment';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import { zoektochtVan } from './start-onderzoek';

export type StelOnbereikbaarVast = Command<
  'StelOnbereikbaarVast',
  {
    /** Why it ends before everything was tried; needed then. */
    readonly toelichting?: string;
  }
>;

/** Practice of Zwolle: nobody gives up before the eleventh attempt. */
export const GENOEG_POGINGEN = 11;
/** Half a year later the search begins again; nobody is ever closed. */
export const OPNIEUW_DAGEN = 183;

/** Records that a search found nobody. Before the eleventh attempt that is a decision somebody explains. */
export function stelOnbereikbaarVast({ data: { toelichting }, meta }: StelOnbereikbaarVast, d: Dossier): Besluit<DossierEvent> {
  const zoektocht = zoektochtVan(d, meta);
  if (!zoektocht) return weiger('geen-onderzoek');
  if (zoektocht.type === 'OnbereikbaarVastgesteld') return aanvaard();
  const pogingen = pogingenSindsContact(d, vandaag(meta));
  if (pogingen < GENOEG_POGINGEN && !toelichting) return weiger('nog-niet-genoeg-geprobeerd', '/toelichting', { pogingen: String(pogingen), genoeg: String(GENOEG_POGINGEN) });
  const opnieuwDatum = opWerkdag(plusDagen(vandaag(meta), OPNIEUW_DAGEN));
  return aanvaard<DossierEvent>(
    { type: 'OnbereikbaarVastgesteld', data: zonderLeeg({ onderzoekId: zoektocht.id, pogingen, toelichting, opnieuwDatum }) },
    ...planMoment(d, { datum: opnieuwDatum, wat: 'Opnieuw zoeken' }, 'naPoging', meta),
  );
}
