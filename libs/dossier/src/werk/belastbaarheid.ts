import type { CommandMeta, Dag, NewEvent } from '@loopplank/kernel';
import type { Herkomst } from '../contact/contactmoment';
import { geldigOpDag } from '../controles';
import type { Feit } from '../feit';
import { zonderLeeg } from '../leeg';
import type { BelastbaarheidVastgesteld } from './events';

export interface BelastbaarheidVelden {
  /** Hours per week that the youngster can bear. */
  readonly uren: number;
  readonly datum: Dag;
  readonly toelichting?: string;
}

export const belastbaarheidVastgesteld = ({ uren, datum, toelichting }: BelastbaarheidVelden, meta: CommandMeta, herkomst: Herkomst = {}): NewEvent<BelastbaarheidVastgesteld> => ({
  type: 'BelastbaarheidVastgesteld',
  geldigOp: geldigOpDag(datum, meta),
  data: zonderLeeg({ belastbaarheid: [uren], datum, toelichting, vervangt: herkomst.vervangt, verplaatstVan: herkomst.verplaatstVan }),
});

/** The fields a recorded measurement was made of; null when the number was erased. */
export const belastbaarheidVelden = ({ data: { belastbaarheid, datum, toelichting } }: Feit<BelastbaarheidVastgesteld>): BelastbaarheidVelden | null => {
  const uren = belastbaarheid?.[0];
  return uren === undefined ? null : zonderLeeg({ uren, datum, toelichting: toelichting ?? undefined });
};
