import { aanvaard, type Besluit, type Command, type CommandMeta } from '@loopplank/kernel';
import type { BetrokkenRol } from '../betrokkenheid/events';
import { isBlijvendBetrokken } from '../betrokkenheid/state';
import { geldigOpDag, vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { isVertrokken } from '../nazorg/vertrek';
import { regieOp } from '../regie/state';
import type { Dossier } from '../state';
import { isVacatureGesignaleerd } from './loop';
import { momentVandaag, uiterlijkMoment } from './moment';
import { loopVan } from './state';

/** Both name the assignment that left the seat empty, and do nothing once somebody sits in it. */
export type SignaleerVacature = Command<'SignaleerVacature', { readonly regieId: string }>;
export type NeemOverAlsVangnet = Command<
  'NeemOverAlsVangnet',
  {
    readonly regieId: string;
    /** Who catches whom nobody holds, as it was when the timer went off. Absent: this installation named nobody. */
    readonly vangnet?: { readonly organisatieId: string; readonly rol: BetrokkenRol; readonly grondslag: string };
  }
>;

const vacant = (d: Dossier, regieId: string, meta: CommandMeta) => {
  const regie = regieOp(d, vandaag(meta));
  return regie?.id === regieId && regie.data.medewerkerId === undefined && !isVertrokken(d, vandaag(meta)) ? regie : undefined;
};

/** A working day passed and nobody was named: said once, and the file is on the list of everybody there today. */
export function signaleerVacature({ data: { regieId }, meta }: SignaleerVacature, d: Dossier): Besluit<DossierEvent> {
  const regie = vacant(d, regieId, meta);
  if (!regie || isVacatureGesignaleerd(loopVan(d), regieId)) return aanvaard();
  return aanvaard<DossierEvent>(
    { type: 'RegieVacatureGesignaleerd', data: { regieId, organisatieId: regie.data.organisatieId } },
    ...uiterlijkMoment(d, vandaag(meta), 'Niemand heeft de regie: kies wie', meta),
  );
}

/** Still nobody: the vangnet takes over, visibly and with its own ground. The vangnet itself has nobody to go to. */
export function neemOverAlsVangnet({ data: { regieId, vangnet }, meta }: NeemOverAlsVangnet, d: Dossier): Besluit<DossierEvent> {
  const regie = vacant(d, regieId, meta);
  if (!regie || !vangnet || vangnet.organisatieId === regie.data.organisatieId || !isVacatureGesignaleerd(loopVan(d), regieId)) return aanvaard();
  const van = vandaag(meta);
  return aanvaard<DossierEvent>(
    ...(isBlijvendBetrokken(d, vangnet.organisatieId, van) ? [] : [{ type: 'BetrokkenheidGestart' as const, geldigOp: geldigOpDag(van, meta), data: { ...vangnet, van } }]),
    { type: 'RegieToegewezen', data: { organisatieId: vangnet.organisatieId, reden: 'vangnet' } },
    ...momentVandaag(d, 'Als vangnet overgenomen: kies wie', meta),
  );
}
