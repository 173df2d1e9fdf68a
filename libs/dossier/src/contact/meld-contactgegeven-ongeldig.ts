import { aanvaard, type Besluit, type Command, laatste } from '@loopplank/kernel';
import { geldende } from '../correcties/state';
import { vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { versies } from '../feit';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import type { ContactgegevenOngeldigGebleken } from './events';
import { contactgegevensOp } from './state';

export type MeldContactgegevenOngeldig = Command<
  'MeldContactgegevenOngeldig',
  { readonly contactgegevenId: string; readonly reden: ContactgegevenOngeldigGebleken['data']['reden'] }
>;

/** Records that a number or address does not work. What was known not to work changes nothing. */
export function meldContactgegevenOngeldig({ data: c, meta }: MeldContactgegevenOngeldig, d: Dossier): Besluit<DossierEvent> {
  const gegeven = geldende(d, d.contact.gegevens).find((g) => versies(d.contact.gegevens, g.id).includes(c.contactgegevenId));
  if (!gegeven) return weiger('contactgegeven-onbekend', '/contactgegevenId');
  if (contactgegevensOp(d, laatste(gegeven.data.van, vandaag(meta))).find((g) => g.id === gegeven.id)?.ongeldig) return aanvaard();
  return aanvaard<DossierEvent>({ type: 'ContactgegevenOngeldigGebleken', data: { contactgegevenId: gegeven.id, reden: c.reden } });
}
