import { aanvaard, type Afwijzing, type Besluit, type Command, type CommandMeta, type Dag, dagVan, laatste, type NewEvent, opWerkdag, plusDagen } from '@loopplank/kernel';
import { begeleidersOp, isBetrokken, isBlijvendBetrokken } from '../betrokkenheid/state';
import { geldigOpDag, vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { zonderLeeg } from '../leeg';
import { type GekozenMoment, planMoment } from '../regie/moment';
import { regieOp } from '../regie/state';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import { CONTROLE_DAGEN, EERSTE_MOMENT_DAGEN } from './dagen';
import { isTeLaat, type OverdrachtRij, vindOverdracht } from './loop';
import { controleerGekozen, momentBuitenRust } from './moment';
import { loopVan } from './state';

export type AccepteerOverdracht = Command<
  'AccepteerOverdracht',
  {
    readonly overdrachtId: string;
    /** Who holds the regie there; absent: nobody yet, visibly. */
    readonly medewerkerId?: string;
    /** Default: the proposed driegesprek, else within a week. */
    readonly volgendMoment?: GekozenMoment;
  }
>;

/**
 * The receiver says yes: from now on it holds the regie, and both are in it together until both let go. Who held the
 * regie for the sender keeps guiding. All in one decision, so that there is no moment without a holder.
 */
export function accepteerOverdracht({ data: c, meta }: AccepteerOverdracht, d: Dossier): Besluit<DossierEvent> {
  const rij = vindOverdracht(loopVan(d), c.overdrachtId);
  if (!rij) return weiger('overdracht-onbekend', '/overdrachtId');
  const { aanbod, einde } = rij;
  if (aanbod.data.naarOrganisatieId !== meta.actor.organisatieId) return weiger('overdracht-niet-aan-jou');
  if (einde?.type === 'OverdrachtGeaccepteerd' && einde.medewerkerId === meta.actor.medewerkerId && einde.data.medewerkerId === c.medewerkerId) return aanvaard();
  const fout = controleerOpen(rij, d, meta) ?? controleerGekozen(d, c.volgendMoment, meta);
  if (fout) return fout;
  const dag = vandaag(meta);
  return aanvaard<DossierEvent>(
    { type: 'OverdrachtGeaccepteerd', data: zonderLeeg({ overdrachtId: aanbod.id, medewerkerId: c.medewerkerId, controleDatum: opWerkdag(plusDagen(dag, CONTROLE_DAGEN)) }) },
    ...betrek(d, rij, meta),
    { type: 'RegieToegewezen', data: zonderLeeg({ organisatieId: aanbod.data.naarOrganisatieId, medewerkerId: c.medewerkerId, reden: 'overdracht' as const }) },
    ...blijftBegeleiden(d, rij, meta),
    ...(c.volgendMoment ? planMoment(d, c.volgendMoment, 'gekozen', meta) : momentBuitenRust(d, eersteMoment(rij, dag), meta)),
  );
}

/** Whether an answer can still be given; the day counts, also when nobody wrote down yet that it passed. */
export function controleerOpen(rij: OverdrachtRij, d: Dossier, meta: CommandMeta): Afwijzing | null {
  const { einde } = rij;
  if (einde?.type === 'OverdrachtGeaccepteerd') return weiger('overdracht-al-aangenomen', undefined, { op: dagVan(einde.geldigOp) });
  if (einde?.type === 'OverdrachtGeweigerd') return weiger('overdracht-al-geweigerd', undefined, { op: dagVan(einde.geldigOp) });
  if (einde || isTeLaat(rij, vandaag(meta))) return weiger('overdracht-verlopen', undefined, { uiterlijk: rij.aanbod.data.uiterlijkDatum });
  return regieOp(d, vandaag(meta))?.data.organisatieId === rij.aanbod.organisatieId ? null : weiger('overdracht-achterhaald');
}

/** Without an end, so that it can hold the regie. */
function betrek(d: Dossier, { aanbod: { data } }: OverdrachtRij, meta: CommandMeta): readonly NewEvent<DossierEvent>[] {
  const van = vandaag(meta);
  if (isBlijvendBetrokken(d, data.naarOrganisatieId, van)) return [];
  return [{ type: 'BetrokkenheidGestart', geldigOp: geldigOpDag(van, meta), data: { organisatieId: data.naarOrganisatieId, rol: data.rol, grondslag: data.grondslag, van } }];
}

/** Who held the regie for the sender stays on the file, so that it stays on their list. */
function blijftBegeleiden(d: Dossier, { aanbod }: OverdrachtRij, meta: CommandMeta): readonly NewEvent<DossierEvent>[] {
  const van = vandaag(meta);
  const { vanMedewerkerId: medewerkerId } = aanbod.data;
  const { organisatieId } = aanbod;
  if (medewerkerId === undefined || !isBetrokken(d, organisatieId, van)) return [];
  if (begeleidersOp(d, van).some((b) => b.organisatieId === organisatieId && b.medewerkerId === medewerkerId)) return [];
  return [{ type: 'BegeleiderGekoppeld', geldigOp: geldigOpDag(van, meta), data: { organisatieId, medewerkerId, van } }];
}

const eersteMoment = ({ aanbod }: OverdrachtRij, dag: Dag): GekozenMoment => {
  const driegesprek = aanbod.data.driegesprekDatum;
  return driegesprek !== undefined && driegesprek >= dag
    ? { datum: driegesprek, kanaal: 'gesprek', wat: 'Driegesprek' }
    : { datum: laatste(opWerkdag(plusDagen(dag, EERSTE_MOMENT_DAGEN)), dag), wat: 'Kennismaken na de overdracht' };
};
