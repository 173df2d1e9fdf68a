import { aanvaard, type Besluit, type Command } from '@loopplank/kernel';
import type { DossierEvent } from '../events';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import { controleerOpen } from './accepteer-overdracht';
import { vindOverdracht } from './loop';
import { loopVan } from './state';

export type WeigerOverdracht = Command<'WeigerOverdracht', { readonly overdrachtId: string; readonly reden: string }>;
export type StelOverdrachtvraag = Command<'StelOverdrachtvraag', { readonly overdrachtId: string; readonly vraag: string }>;
export type BeantwoordOverdrachtvraag = Command<'BeantwoordOverdrachtvraag', { readonly overdrachtId: string; readonly vraagId: string; readonly antwoord: string }>;

/** The receiver says no, and why. The regie never moved. */
export function weigerOverdracht({ data: c, meta }: WeigerOverdracht, d: Dossier): Besluit<DossierEvent> {
  const rij = vindOverdracht(loopVan(d), c.overdrachtId);
  if (!rij) return weiger('overdracht-onbekend', '/overdrachtId');
  if (rij.aanbod.data.naarOrganisatieId !== meta.actor.organisatieId) return weiger('overdracht-niet-aan-jou');
  if (rij.einde?.type === 'OverdrachtGeweigerd' && rij.einde.data.reden === c.reden) return aanvaard();
  return controleerOpen(rij, d, meta) ?? aanvaard<DossierEvent>({ type: 'OverdrachtGeweigerd', data: { overdrachtId: rij.aanbod.id, reden: c.reden } });
}

/** The receiver wants to know more first. The latest day to answer stays what it was. */
export function stelOverdrachtvraag({ data: c, meta }: StelOverdrachtvraag, d: Dossier): Besluit<DossierEvent> {
  const rij = vindOverdracht(loopVan(d), c.overdrachtId);
  if (!rij) return weiger('overdracht-onbekend', '/overdrachtId');
  if (rij.aanbod.data.naarOrganisatieId !== meta.actor.organisatieId) return weiger('overdracht-niet-aan-jou');
  return controleerOpen(rij, d, meta) ?? aanvaard<DossierEvent>({ type: 'OverdrachtVraagGesteld', data: { overdrachtId: rij.aanbod.id, vraag: c.vraag } });
}

/** The sender answers. The same answer again changes nothing. */
export function beantwoordOverdrachtvraag({ data: c, meta }: BeantwoordOverdrachtvraag, d: Dossier): Besluit<DossierEvent> {
  const rij = vindOverdracht(loopVan(d), c.overdrachtId);
  if (!rij) return weiger('overdracht-onbekend', '/overdrachtId');
  if (rij.aanbod.organisatieId !== meta.actor.organisatieId) return weiger('overdracht-niet-van-jou');
  const vraag = rij.vragen.find((v) => v.vraag.id === c.vraagId);
  if (!vraag) return weiger('vraag-onbekend', '/vraagId');
  if (vraag.antwoord) return vraag.antwoord.data.antwoord === c.antwoord ? aanvaard() : weiger('vraag-al-beantwoord', '/antwoord');
  return controleerOpen(rij, d, meta) ?? aanvaard<DossierEvent>({ type: 'OverdrachtVraagBeantwoord', data: { ...c } });
}
