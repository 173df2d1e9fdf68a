import { aanvaard, type Besluit, type Command, type Dag, plusDagen } from '@loopplank/kernel';
import { vandaag } from '../controles';
import type { DossierEvent } from '../events';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import { lopendeKlok } from './klokken';

export type VerlengNazorg = Command<'VerlengNazorg', { readonly tot: Dag; readonly toelichting: string }>;

/** One decision reaches no further than this; then somebody looks again. */
const VERLENG_DAGEN = 183;

/** A named decision to go on longer than the term. The term itself, and its steps, need no decision. */
export function verlengNazorg({ data: { tot, toelichting }, meta }: VerlengNazorg, d: Dossier): Besluit<DossierEvent> {
  const klok = lopendeKlok(d, vandaag(meta));
  if (!klok) return weiger('geen-nazorg');
  if (tot <= klok.einde) return weiger('verlenging-te-kort', '/tot', { einde: klok.einde });
  if (tot > plusDagen(vandaag(meta) > klok.einde ? vandaag(meta) : klok.einde, VERLENG_DAGEN)) return weiger('te-ver-vooruit', '/tot');
  return aanvaard<DossierEvent>({ type: 'NazorgVerlengd', data: { nazorgId: klok.ankerId, tot, toelichting } });
}
