import { zonderLeeg } from '../leeg';
import { controleerOntvangst } from '../school/inschrijving';
import { weiger } from '../weigeringen';
import {
  controleerEindeVan, controleerIngang, controleerPlaatsing, controleerVoorwaarden, plaatsingBeeindigd, plaatsingGestart, plaatsingGewijzigd, plaatsingVelden,
} from '../werk/plaatsing';
import { vindPlaatsing, voorwaardenVan } from '../werk/plaatsingen';
import { bezoekAfgelegd, bezoekVelden, controleerBezoek } from '../werk/werkbezoek';
import type { NieuwVan } from './nieuw';
import { type Bij, nieuweVersie, type Van, type Vervanging } from './versie';

type WerkFeit = Bij<Van<'PlaatsingGestart' | 'PlaatsingGewijzigd' | 'PlaatsingBeeindigd'>>['feit'];
const melding = ({ bron, data }: WerkFeit) => ({ bron, ontvangenOp: data.ontvangenOp });

export const nieuwePlaatsing = ({ d, feit, meta }: Bij<Van<'PlaatsingGestart'>>, velden: NieuwVan<'plaatsing'>): Vervanging =>
  nieuweVersie(zonderLeeg({ ...plaatsingVelden(feit), ...melding(feit) }), velden, (p) =>
    controleerPlaatsing(d, p, meta) ??
    controleerOntvangst(d, p, meta) ??
    plaatsingGestart(p, p, meta, zonderLeeg({ vervangt: feit.id, verplaatstVan: feit.data.verplaatstVan })));

export const nieuweWijziging = ({ d, feit, meta }: Bij<Van<'PlaatsingGewijzigd'>>, velden: NieuwVan<'wijziging'>): Vervanging =>
  nieuweVersie(zonderLeeg({ per: feit.data.per, ...voorwaardenVan(feit.data), ...melding(feit) }), velden, ({ per, bron, ontvangenOp, ...v }) => {
    const rij = vindPlaatsing(d, feit.data.plaatsingId);
    if (!rij) return weiger('plaatsing-onbekend', '/gebeurtenisId');
    const m = zonderLeeg({ bron, ontvangenOp });
    const nieuw = plaatsingGewijzigd(rij.plaatsing.id, per, v, m, meta);
    return controleerIngang(d, rij, per, meta) ?? controleerVoorwaarden(d, v, per, meta) ?? controleerOntvangst(d, m, meta) ?? { ...nieuw, data: { ...nieuw.data, vervangt: feit.id } };
  });

export const nieuwPlaatsingEinde = ({ d, feit, meta }: Bij<Van<'PlaatsingBeeindigd'>>, velden: NieuwVan<'plaatsingEinde'>): Vervanging =>
  nieuweVersie(zonderLeeg({ tot: feit.data.tot, reden: feit.data.reden, ...melding(feit) }), velden, ({ bron, ontvangenOp, ...e }) => {
    const rij = vindPlaatsing(d, feit.data.plaatsingId);
    if (!rij) return weiger('plaatsing-onbekend', '/gebeurtenisId');
    const m = zonderLeeg({ bron, ontvangenOp });
    const nieuw = plaatsingBeeindigd(rij.plaatsing.id, e, m, meta);
    return controleerEindeVan(d, rij, e.tot, meta) ?? controleerOntvangst(d, m, meta) ?? { ...nieuw, data: { ...nieuw.data, vervangt: feit.id } };
  });

/** When it was follows from the contact that it was: that is corrected there. */
export const nieuwWerkbezoek = ({ d, feit }: Bij<Van<'WerkplekbezoekAfgelegd'>>, velden: NieuwVan<'werkbezoek'>): Vervanging =>
  nieuweVersie(bezoekVelden(feit), velden, (b) =>
    controleerBezoek(d, b) ?? bezoekAfgelegd(b, feit.geldigOp, zonderLeeg({ vervangt: feit.id, verplaatstVan: feit.data.verplaatstVan })));
