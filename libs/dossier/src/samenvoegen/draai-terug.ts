import { aanvaard, type Besluit, type Command, type CommandMeta, dagVan } from '@loopplank/kernel';
import { betrokkenenOp } from '../betrokkenheid/state';
import { vandaag } from '../controles';
import { afhankelijkVan } from '../correcties/afhankelijk';
import type { Correctiereden } from '../correcties/events';
import { alleFeiten, type DossierFeit } from '../correcties/feiten';
import { gecorrigeerd } from '../correcties/gecorrigeerd';
import { herstelMoment } from '../correcties/herstel-moment';
import { geldt } from '../correcties/state';
import type { DossierEvent } from '../events';
import { type Feit, versies } from '../feit';
import { zonderLeeg } from '../leeg';
import { houdtRegieNa } from '../regie/state';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import type { DossiersSamengevoegd } from './events';
import { isTeruggedraaid, vanSamenvoeging } from './state';

export type LaatDossierLos = Command<'LaatDossierLos', {
  readonly samenvoegingId: string;
  readonly toelichting?: string;
  /** The other file could not follow, so they never were one: nobody was mistaken for another. */
  readonly gingNietDoor?: true;
}>;
export type HerstelDossier = Command<'HerstelDossier', { readonly samenvoegingId: string }>;

/** As many organisations as an incident names. */
const MAX_ZICHTBAAR = 50;

/** All versions of what a merge brought into this file, and what was told about it here since. */
function meegebracht(d: Dossier, samen: Feit<DossiersSamengevoegd>, meta: CommandMeta): DossierFeit[] {
  const alle = alleFeiten(d);
  const eersten = new Set(alle.filter((f) => f.commandId === samen.commandId && f.id !== samen.id).map((f) => f.id));
  const van = alle.filter((f) => geldt(d, f.id) && versies(alle, f.id).some((id) => eersten.has(id)));
  // Whoever took the regie meanwhile stays: nobody is left without.
  const weg = van.filter((f) => f.type !== 'BetrokkenheidGestart' || !houdtRegieNa(d, f.data.organisatieId, dagVan(samen.vastgelegdOp), vandaag(meta)));
  const metGevolg = weg.flatMap((f) => [f, ...afhankelijkVan(d, f)]);
  return metGevolg.filter((f, i) => geldt(d, f.id) && metGevolg.findIndex((g) => g.id === f.id) === i);
}

/** What is about the other person is closed to everybody here, also in what was known before; who was around is not about them. */
const redenVan = (f: DossierFeit): Correctiereden => (f.type === 'BetrokkenheidGestart' ? 'vergissing' : 'verkeerdeJongere');

/**
 * They turned out to be two. What came from the other file no longer holds here; what was recorded here since stays,
 * and can be moved one by one. Two people were one file for a while: that is an incident, with who could see it.
 */
export function laatDossierLos({ data: { samenvoegingId, toelichting, gingNietDoor }, meta }: LaatDossierLos, d: Dossier): Besluit<DossierEvent> {
  const samen = vanSamenvoeging(d, samenvoegingId).find((f): f is Feit<DossiersSamengevoegd> => f.type === 'DossiersSamengevoegd' && f.data.kant === 'blijft');
  if (!samen) return weiger('samenvoeging-onbekend');
  if (isTeruggedraaid(d, samenvoegingId)) return aanvaard();
  const zichtbaarVoor = [...new Set(betrokkenenOp(d, vandaag(meta)).map((b) => b.organisatieId))].slice(0, MAX_ZICHTBAAR);
  const events = [
    { type: 'SamenvoegingTeruggedraaid' as const, data: zonderLeeg({ samenvoegingId, kant: 'blijft' as const, anderJongereId: samen.data.anderJongereId, toelichting }) },
    ...meegebracht(d, samen, meta).map((f) => gecorrigeerd(f.id, { reden: redenVan(f) })),
    ...(gingNietDoor ? [] : [{ type: 'IncidentVastgelegd' as const, data: { soort: 'verkeerdeJongere' as const, gebeurtenisId: samen.id, zichtbaarVoor } }]),
  ];
  return aanvaard<DossierEvent>(...events, ...herstelMoment(d, events, meta));
}

/** The signpost is a file again, with the regie and the next moment it had. */
export function herstelDossier({ data: { samenvoegingId } }: HerstelDossier, d: Dossier): Besluit<DossierEvent> {
  const samen = vanSamenvoeging(d, samenvoegingId).find((f) => f.type === 'DossiersSamengevoegd' && f.data.kant === 'opgegaan');
  if (!samen) return weiger('samenvoeging-onbekend');
  if (isTeruggedraaid(d, samenvoegingId)) return aanvaard();
  return aanvaard<DossierEvent>({ type: 'SamenvoegingTeruggedraaid', data: { samenvoegingId, kant: 'opgegaan', anderJongereId: samen.data.anderJongereId } });
}
