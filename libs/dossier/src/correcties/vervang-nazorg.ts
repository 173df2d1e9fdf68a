import { zonderLeeg } from '../leeg';
import { programmaOp } from '../nazorg/klok/programmas';
import { controleerAnker } from '../nazorg/start-nazorg';
import type { NieuwVan } from './nieuw';
import { type Bij, nieuweVersie, type Van, type Vervanging } from './versie';

/** Another day or another programme: everything is computed anew, and what was known before stays readable as it was known. */
export const nieuweNazorg = ({ d, feit, meta }: Bij<Van<'NazorgGestart'>>, velden: NieuwVan<'nazorg'>): Vervanging => {
  const { programma, anker, oorzaak, oorzaakId } = feit.data;
  return nieuweVersie({ programma, anker }, velden, (n) =>
    controleerAnker(d, n.anker, meta) ?? {
      type: 'NazorgGestart', geldigOp: feit.geldigOp,
      data: zonderLeeg({ ...n, versie: programmaOp(n.programma, n.anker).versie, oorzaak, oorzaakId, vervangt: feit.id }),
    });
};
