import { zonderLeeg } from '../leeg';
import {
  controleerInschrijving, controleerOntvangst, controleerUitschrijving, inschrijvingGemeld, inschrijvingVelden, uitgeschreven, uitschrijvingVelden,
} from '../school/inschrijving';
import type { NieuwVan } from './nieuw';
import { type Bij, nieuweVersie, type Van, type Vervanging } from './versie';

export const nieuweInschrijving = ({ d, feit, meta }: Bij<Van<'InschrijvingGemeld'>>, velden: NieuwVan<'inschrijving'>): Vervanging =>
  nieuweVersie(zonderLeeg({ ...inschrijvingVelden(feit), bron: feit.bron, ontvangenOp: feit.data.ontvangenOp }), velden, (i) => {
    const nieuw = inschrijvingGemeld(i, i, meta, zonderLeeg({ vervangt: feit.id, verplaatstVan: feit.data.verplaatstVan }));
    return controleerInschrijving(d, i, meta) ?? controleerOntvangst(d, i, meta) ?? (i.aangekondigd ? { ...nieuw, geldigOp: feit.geldigOp } : nieuw);
  });

export const nieuweUitschrijving = (
  { d, feit, meta }: Bij<Van<'UitschrijvingGemeld' | 'UitschrijvingAangekondigd'>>,
  velden: NieuwVan<'uitschrijving'>,
): Vervanging =>
  nieuweVersie(zonderLeeg({ ...uitschrijvingVelden(feit), bron: feit.bron, ontvangenOp: feit.data.ontvangenOp }), velden, (u) => {
    const nieuw = uitgeschreven(u, u, meta, zonderLeeg({ vervangt: feit.id, verplaatstVan: feit.data.verplaatstVan }));
    return controleerUitschrijving(d, u, meta) ?? controleerOntvangst(d, u, meta) ?? (u.aangekondigd ? { ...nieuw, geldigOp: feit.geldigOp } : nieuw);
  });
