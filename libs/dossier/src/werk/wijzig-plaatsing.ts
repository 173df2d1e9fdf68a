import { aanvaard, type Besluit, type Command, type Dag } from '@loopplank/kernel';
import { eersteFout, vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { gelijk, gewijzigd, type Wijziging, zonderLeeg } from '../leeg';
import { controleerOntvangst, type Melding } from '../school/inschrijving';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import { controleerIngang, controleerVoorwaarden, plaatsingGewijzigd } from './plaatsing';
import { type PlaatsingRij, vindPlaatsing, voorwaardenOp } from './plaatsingen';
import type { GegevenVoorwaarden } from './voorwaarden';

export type WijzigPlaatsing = Command<
  'WijzigPlaatsing',
  Melding & {
    readonly plaatsingId: string;
    /** First day of the new terms; default today. */
    readonly per?: Dag;
    /** Changed terms only; null takes one away. */
    readonly velden: Wijziging<GegevenVoorwaarden>;
  }
>;

/** The terms from `per` on: those of that day with the changes. A permanent contract has no last day any more. */
function nieuweVoorwaarden(rij: PlaatsingRij, per: Dag, velden: Wijziging<GegevenVoorwaarden>): GegevenVoorwaarden {
  const vast = velden.contract === 'onbepaald' && velden.tot === undefined ? { tot: null } : {};
  return gewijzigd<GegevenVoorwaarden>(voorwaardenOp(rij, per), { ...velden, ...vast });
}

/** Records other hours, another contract or another last day at the same employer. What is so already changes nothing. */
export function wijzigPlaatsing({ data: c, meta }: WijzigPlaatsing, d: Dossier): Besluit<DossierEvent> {
  const rij = vindPlaatsing(d, c.plaatsingId);
  if (!rij) return weiger('plaatsing-onbekend', '/plaatsingId');
  const per = c.per ?? vandaag(meta);
  const ingang = controleerIngang(d, rij, per, meta);
  if (ingang) return ingang;
  const voorwaarden = nieuweVoorwaarden(rij, per, c.velden);
  if (gelijk(voorwaarden, voorwaardenOp(rij, per))) return aanvaard();
  const melding = zonderLeeg({ bron: c.bron, ontvangenOp: c.ontvangenOp });
  const fout = eersteFout(controleerVoorwaarden(d, voorwaarden, per, meta), controleerOntvangst(d, melding, meta));
  return fout ?? aanvaard<DossierEvent>(plaatsingGewijzigd(rij.plaatsing.id, per, voorwaarden, melding, meta));
}
