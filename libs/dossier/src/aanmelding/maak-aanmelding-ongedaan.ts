import { aanvaard, type Besluit, type Command } from '@loopplank/kernel';
import { alleFeiten } from '../correcties/feiten';
import { gecorrigeerd } from '../correcties/gecorrigeerd';
import { geldt } from '../correcties/state';
import type { DossierEvent } from '../events';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import { aanmeldingVan } from './state';

export type MaakAanmeldingOngedaan = Command<
  'MaakAanmeldingOngedaan',
  {
    /** The commands that made this file. When anything else stands in it, somebody works with it. */
    readonly commandIds: readonly string[];
    readonly toelichting?: string;
  }
>;

/**
 * Takes a registration back that should not have been made, together with everything that was recorded along with
 * it: no fact of the file holds any more, so nobody is involved, nobody holds the regie and no list shows it. What
 * was known before stays readable as it was known then. Refused as soon as somebody has worked in the file.
 */
export function maakAanmeldingOngedaan({ data: c, meta }: MaakAanmeldingOngedaan, d: Dossier): Besluit<DossierEvent> {
  if (aanmeldingVan(d)?.organisatieId !== meta.actor.organisatieId) return weiger('andere-organisatie');
  const feiten = alleFeiten(d);
  if (feiten.some((f) => !c.commandIds.includes(f.commandId))) return weiger('dossier-in-gebruik');
  const { toelichting } = c;
  // What was corrected stays corrected: taking a correction back would bring the old fact back to life.
  const terug = feiten.filter((f) => geldt(d, f.id) && f.type !== 'GebeurtenisGecorrigeerd' && f.type !== 'IncidentVastgelegd');
  return aanvaard<DossierEvent>(
    ...terug.map((f) => gecorrigeerd(f.id, { reden: 'vergissing', ...(toelichting === undefined ? {} : { toelichting }) })),
  );
}
