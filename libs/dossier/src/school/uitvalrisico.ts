import type { Dag, Moment, NewEvent } from '@loopplank/kernel';
import { metBron } from '../bronnen';
import type { Herkomst } from '../contact/contactmoment';
import type { Feit } from '../feit';
import { zonderLeeg } from '../leeg';
import type { UITVAL_BIJ, UitvalrisicoGesignaleerd } from './events';
import type { Melding } from './inschrijving';

export interface UitvalrisicoVelden {
  readonly bij: (typeof UITVAL_BIJ)[number];
  readonly verwachtDatum?: Dag;
  readonly tekst?: string;
}

export const uitvalrisicoGesignaleerd = (
  { bij, verwachtDatum, tekst }: UitvalrisicoVelden, m: Melding, op: Moment, herkomst: Herkomst = {},
): NewEvent<UitvalrisicoGesignaleerd> => ({
  type: 'UitvalrisicoGesignaleerd',
  geldigOp: op,
  ...metBron(m.bron),
  data: zonderLeeg({ bij, verwachtDatum, tekst, ontvangenOp: m.ontvangenOp, vervangt: herkomst.vervangt, verplaatstVan: herkomst.verplaatstVan }),
});

/** The fields a recorded risk was made of. Erased content is left out. */
export const uitvalrisicoVelden = ({ data: u }: Feit<UitvalrisicoGesignaleerd>): UitvalrisicoVelden =>
  zonderLeeg({ bij: u.bij, verwachtDatum: u.verwachtDatum, tekst: u.tekst ?? undefined });
