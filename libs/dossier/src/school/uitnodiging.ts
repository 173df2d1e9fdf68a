import type { Afwijzing, CommandMeta, Dag, NewEvent } from '@loopplank/kernel';
import { isBetrokken } from '../betrokkenheid/state';
import type { Herkomst } from '../contact/contactmoment';
import { controleerDag, controleerVanaf, eersteFout, geldigOpDag } from '../controles';
import type { Feit } from '../feit';
import { zonderLeeg } from '../leeg';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import type { UitstroomgesprekUitgenodigd } from './events';

export interface UitnodigingVelden {
  /** Who is invited. */
  readonly organisatieId: string;
  /** The day of the invitation. */
  readonly datum: Dag;
  readonly gesprekDatum?: Dag;
  readonly nummer?: number;
}

/** Only who is involved can be invited: nobody else may hear of the youngster. */
export const controleerUitnodiging = (d: Dossier, u: UitnodigingVelden, meta: CommandMeta): Afwijzing | null =>
  eersteFout(
    controleerDag(d, u.datum, meta, '/datum'),
    isBetrokken(d, u.organisatieId, u.datum) ? null : weiger('niet-betrokken', '/organisatieId'),
    u.gesprekDatum === undefined ? null : controleerVanaf(d, u.gesprekDatum, meta, '/gesprekDatum'),
    u.gesprekDatum !== undefined && u.gesprekDatum < u.datum ? weiger('gesprek-voor-uitnodiging', '/gesprekDatum') : null,
  );

export const uitgenodigd = (u: UitnodigingVelden, meta: CommandMeta, herkomst: Herkomst = {}): NewEvent<UitstroomgesprekUitgenodigd> => ({
  type: 'UitstroomgesprekUitgenodigd',
  geldigOp: geldigOpDag(u.datum, meta),
  data: zonderLeeg({
    organisatieId: u.organisatieId, datum: u.datum, gesprekDatum: u.gesprekDatum, nummer: u.nummer, vervangt: herkomst.vervangt, verplaatstVan: herkomst.verplaatstVan,
  }),
});

export const uitnodigingVelden = ({ data: { organisatieId, datum, gesprekDatum, nummer } }: Feit<UitstroomgesprekUitgenodigd>): UitnodigingVelden =>
  zonderLeeg({ organisatieId, datum, gesprekDatum, nummer });
