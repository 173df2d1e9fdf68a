import { aanvaard, type Besluit, type Command } from '@loopplank/kernel';
import { eersteFout, vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { zonderLeeg } from '../leeg';
import { controleerOntvangst, type Melding } from '../school/inschrijving';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import { controleerEindeVan, type EindeVelden, plaatsingBeeindigd } from './plaatsing';
import { vindPlaatsing } from './plaatsingen';

/** `tot` defaults to today. */
export type BeeindigPlaatsing = Command<'BeeindigPlaatsing', Melding & Omit<EindeVelden, 'tot'> & Partial<Pick<EindeVelden, 'tot'>> & { readonly plaatsingId: string }>;

/** Records the last day at an employer; it may lie ahead. The same end again changes nothing. */
export function beeindigPlaatsing({ data: c, meta }: BeeindigPlaatsing, d: Dossier): Besluit<DossierEvent> {
  const rij = vindPlaatsing(d, c.plaatsingId);
  if (!rij) return weiger('plaatsing-onbekend', '/plaatsingId');
  const tot = c.tot ?? vandaag(meta);
  if (rij.einde) {
    const { tot: al, reden } = rij.einde.data;
    return al === tot && (c.reden === undefined || c.reden === reden) ? aanvaard() : weiger('plaatsing-gestopt', '/plaatsingId', { tot: al });
  }
  const melding = zonderLeeg({ bron: c.bron, ontvangenOp: c.ontvangenOp });
  const fout = eersteFout(controleerEindeVan(d, rij, tot, meta), controleerOntvangst(d, melding, meta));
  return fout ?? aanvaard<DossierEvent>(plaatsingBeeindigd(rij.plaatsing.id, zonderLeeg({ tot, reden: c.reden }), melding, meta));
}
