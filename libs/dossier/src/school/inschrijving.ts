import { type Afwijzing, type CommandMeta, type Dag, type Moment, type NewEvent } from '@loopplank/kernel';
import { metBron } from '../bronnen';
import type { Herkomst } from '../contact/contactmoment';
import { controleerPeriode, controleerVanaf, eersteFout, gebeurdOp, geldigOpDag } from '../controles';
import { type Feit, versies } from '../feit';
import { zonderLeeg } from '../leeg';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import type { InschrijvingGemeld, UITSCHRIJFREDENEN } from './events';
import type { Uitschrijving } from './inschrijvingen';

/** Who told us, and when it reached us. */
export interface Melding {
  /** Default: the source of the command. */
  readonly bron?: string;
  /** Default: when it is recorded. */
  readonly ontvangenOp?: Moment;
}

export interface InschrijvingVelden {
  /** Name of the school, or the id of one that takes part here. */
  readonly school?: string;
  readonly organisatieId?: string;
  readonly opleiding?: string;
  readonly van: Dag;
  readonly tot?: Dag;
  /** Default false: it is so. */
  readonly aangekondigd?: boolean;
}

export interface UitschrijvingVelden {
  /** The enrolment that ends, or else its school, or else (all absent) every earlier one. */
  readonly inschrijvingId?: string;
  readonly school?: string;
  readonly organisatieId?: string;
  /** First day without enrolment. */
  readonly per: Dag;
  readonly reden?: (typeof UITSCHRIJFREDENEN)[number];
  /** Default false: it happened, or the school has decided so. */
  readonly aangekondigd?: boolean;
}

/** A message cannot have reached us after now. */
export function controleerOntvangst(d: Dossier, m: Melding, meta: CommandMeta): Afwijzing | null {
  const op = gebeurdOp(d, m.ontvangenOp, meta, '/ontvangenOp');
  return typeof op === 'string' ? null : op;
}

export const controleerInschrijving = (d: Dossier, i: InschrijvingVelden, meta: CommandMeta): Afwijzing | null =>
  eersteFout(
    i.school === undefined && i.organisatieId === undefined ? weiger('school-nodig', '/school') : null,
    controleerPeriode(d, i.van, i.tot, meta),
  );

export function controleerUitschrijving(d: Dossier, u: UitschrijvingVelden, meta: CommandMeta): Afwijzing | null {
  const dag = controleerVanaf(d, u.per, meta, '/per');
  if (dag || u.inschrijvingId === undefined) return dag;
  if (u.school !== undefined) return weiger('school-volgt', '/school');
  if (u.organisatieId !== undefined) return weiger('school-volgt', '/organisatieId');
  const inschrijving = d.inschrijvingen.gemeld.find((i) => i.id === u.inschrijvingId);
  if (!inschrijving) return weiger('inschrijving-onbekend', '/inschrijvingId');
  return u.per <= inschrijving.data.van ? weiger('einde-voor-begin', '/per') : null;
}

/** A plan was so when it was told; an enrolment is so from its first day. */
export function inschrijvingGemeld(i: InschrijvingVelden, m: Melding, meta: CommandMeta, herkomst: Herkomst = {}): NewEvent<InschrijvingGemeld> {
  const { school, organisatieId, opleiding, van, tot, aangekondigd = false } = i;
  return {
    type: 'InschrijvingGemeld',
    geldigOp: aangekondigd ? meta.nu : geldigOpDag(van, meta),
    ...metBron(m.bron),
    data: zonderLeeg({ school, organisatieId, opleiding, van, tot, aangekondigd, ontvangenOp: m.ontvangenOp, ...herkomst }),
  };
}

export function uitgeschreven(u: UitschrijvingVelden, m: Melding, meta: CommandMeta, herkomst: Herkomst = {}): NewEvent<Uitschrijving> {
  const { inschrijvingId, school, organisatieId, per, reden } = u;
  const data = zonderLeeg({ inschrijvingId, school, organisatieId, per, reden, ontvangenOp: m.ontvangenOp, ...herkomst });
  return u.aangekondigd
    ? { type: 'UitschrijvingAangekondigd', geldigOp: meta.nu, ...metBron(m.bron), data }
    : { type: 'UitschrijvingGemeld', geldigOp: geldigOpDag(per, meta), ...metBron(m.bron), data };
}

/** The fields a recorded enrolment was made of. Erased content is left out. */
export const inschrijvingVelden = ({ data: i }: Feit<InschrijvingGemeld>): InschrijvingVelden =>
  zonderLeeg({
    school: i.school ?? undefined, organisatieId: i.organisatieId, opleiding: i.opleiding ?? undefined, van: i.van, tot: i.tot, aangekondigd: i.aangekondigd,
  });

export const uitschrijvingVelden = ({ type, data: u }: Feit<Uitschrijving>): UitschrijvingVelden =>
  zonderLeeg({
    inschrijvingId: u.inschrijvingId, school: u.school ?? undefined, organisatieId: u.organisatieId, per: u.per, reden: u.reden,
    aangekondigd: type === 'UitschrijvingAangekondigd',
  });

/** The same enrolment under the id it has now, when it was corrected since the screen was drawn. */
export const huidigeInschrijving = (d: Dossier, id: string): string =>
  d.inschrijvingen.gemeld.findLast((i) => versies(d.inschrijvingen.gemeld, i.id).includes(id))?.id ?? id;
