import type { CommandMeta, Dag, NewEvent } from '@loopplank/kernel';
import type { Herkomst } from '../contact/contactmoment';
import { geldigOpDag } from '../controles';
import type { Feit } from '../feit';
import { zonderLeeg } from '../leeg';
import type { UITSTROOMPROFIELEN, UitstroomprofielVastgesteld } from './events';

export interface UitstroomprofielVelden {
  readonly profiel: (typeof UITSTROOMPROFIELEN)[number];
  readonly datum: Dag;
  readonly toelichting?: string;
}

export const profielVastgesteld = ({ profiel, datum, toelichting }: UitstroomprofielVelden, meta: CommandMeta, herkomst: Herkomst = {}): NewEvent<UitstroomprofielVastgesteld> => ({
  type: 'UitstroomprofielVastgesteld',
  geldigOp: geldigOpDag(datum, meta),
  data: zonderLeeg({ profiel, datum, toelichting, vervangt: herkomst.vervangt, verplaatstVan: herkomst.verplaatstVan }),
});

/** The fields a recorded profile was made of. Erased content is left out. */
export const profielVelden = ({ data: p }: Feit<UitstroomprofielVastgesteld>): UitstroomprofielVelden =>
  zonderLeeg({ profiel: p.profiel, datum: p.datum, toelichting: p.toelichting ?? undefined });
