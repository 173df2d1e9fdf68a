import type { Afwijzing, CommandMeta, Dag, NewEvent } from '@loopplank/kernel';
import { metBron } from '../bronnen';
import type { Herkomst } from '../contact/contactmoment';
import { controleerDag, geldigOpDag } from '../controles';
import type { Feit } from '../feit';
import { zonderLeeg } from '../leeg';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import type { DiplomaBehaald, DIPLOMANIVEAUS, LEERWEGEN } from './events';
import type { Melding } from './inschrijving';

export type Diplomaniveau = (typeof DIPLOMANIVEAUS)[number];

export interface DiplomaVelden {
  readonly niveau: Diplomaniveau;
  readonly leerweg?: (typeof LEERWEGEN)[number];
  readonly datum: Dag;
  readonly opleiding?: string;
  /** Name of the school, or the id of one that takes part here. */
  readonly school?: string;
  readonly organisatieId?: string;
}

/** A diploma of havo, vwo or mbo level 2 and up (definition of the law on early school leaving). */
export const STARTKWALIFICATIES: readonly Diplomaniveau[] = ['havo', 'vwo', 'mbo2', 'mbo3', 'mbo4'];
export const isStartkwalificatie = (niveau: Diplomaniveau): boolean => STARTKWALIFICATIES.includes(niveau);

const MBO: readonly Diplomaniveau[] = ['entree', 'mbo2', 'mbo3', 'mbo4'];

export const controleerDiploma = (d: Dossier, v: DiplomaVelden, meta: CommandMeta): Afwijzing | null =>
  v.leerweg !== undefined && !MBO.includes(v.niveau) ? weiger('leerweg-alleen-mbo', '/leerweg') : controleerDag(d, v.datum, meta, '/datum');

export function diplomaBehaald(v: DiplomaVelden, m: Melding, meta: CommandMeta, herkomst: Herkomst = {}): NewEvent<DiplomaBehaald> {
  const { niveau, leerweg, datum, opleiding, school, organisatieId } = v;
  return {
    type: 'DiplomaBehaald',
    geldigOp: geldigOpDag(datum, meta),
    ...metBron(m.bron),
    data: zonderLeeg({ niveau, leerweg, datum, opleiding, school, organisatieId, ontvangenOp: m.ontvangenOp, vervangt: herkomst.vervangt, verplaatstVan: herkomst.verplaatstVan }),
  };
}

/** The fields a recorded diploma was made of. Erased content is left out. */
export const diplomaVelden = ({ data: d }: Feit<DiplomaBehaald>): DiplomaVelden =>
  zonderLeeg({ niveau: d.niveau, leerweg: d.leerweg, datum: d.datum, opleiding: d.opleiding ?? undefined, school: d.school ?? undefined, organisatieId: d.organisatieId });
