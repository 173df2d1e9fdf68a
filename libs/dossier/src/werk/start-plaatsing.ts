import { aanvaard, type Besluit, type Command } from '@loopplank/kernel';
import { geldende } from '../correcties/state';
import { eersteFout } from '../controles';
import type { DossierEvent } from '../events';
import { gelijk, zonderLeeg } from '../leeg';
import { controleerOntvangst, type Melding } from '../school/inschrijving';
import type { Dossier } from '../state';
import { controleerPlaatsing, plaatsingGestart, type PlaatsingVelden, plaatsingVelden } from './plaatsing';

/** `soort` defaults to work. */
export type StartPlaatsing = Command<'StartPlaatsing', Omit<PlaatsingVelden, 'soort'> & { readonly soort?: PlaatsingVelden['soort'] } & Melding>;

/**
 * Records that a youngster works (or does a stage) somewhere. Two jobs at once are possible. The same from the same
 * source, or from nobody in particular, changes nothing.
 */
export function startPlaatsing({ data: { bron, ontvangenOp, ...c }, meta }: StartPlaatsing, d: Dossier): Besluit<DossierEvent> {
  const melding = zonderLeeg({ bron, ontvangenOp });
  const velden: PlaatsingVelden = { ...c, soort: c.soort ?? 'werk' };
  const fout = eersteFout(controleerPlaatsing(d, velden, meta), controleerOntvangst(d, melding, meta));
  if (fout) return fout;
  const bekend = geldende(d, d.werk.gestart).some((p) => gelijk(plaatsingVelden(p), velden) && (bron === undefined || bron === p.bron));
  return bekend ? aanvaard() : aanvaard<DossierEvent>(plaatsingGestart(velden, melding, meta));
}
