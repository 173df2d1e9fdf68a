import { aanvaard, type Besluit, type Command, type Dag, laatste } from '@loopplank/kernel';
import { vandaag } from '../controles';
import { neemVerplaatsteOver } from '../correcties/neem-verplaatste-over';
import type { DossierEvent } from '../events';
import { zonderLeeg } from '../leeg';
import { momentGepland } from '../regie/moment';
import { volgendMomentOp } from '../regie/state';
import type { Dossier } from '../state';
import { voorspel } from '../voorspel';
import { weiger } from '../weigeringen';
import { magOpgaan } from './mag-opgaan';
import { type Bagage, nogNiet } from './meenemen';
import { opgenomen, vanSamenvoeging } from './state';

export type NeemDossierOp = Command<'NeemDossierOp', { readonly samenvoegingId: string; readonly anderJongereId: string; readonly toelichting?: string } & Bagage>;
export type GaOpInDossier = Command<'GaOpInDossier', { readonly samenvoegingId: string; readonly anderJongereId: string }>;

/**
 * The file that stays takes another one of the same jongere in: who was around there is around here from today, what
 * people go on working with is here too, and the sooner of the two next moments holds. The regie stays where it is here.
 */
export function neemDossierOp({ data: c, meta }: NeemDossierOp, d: Dossier): Besluit<DossierEvent> {
  const { samenvoegingId, anderJongereId, contacten, toelichting } = c;
  if (vanSamenvoeging(d, samenvoegingId).length > 0) return aanvaard();
  if (opgenomen(d).some((f) => f.data.anderJongereId === anderJongereId)) return weiger('al-samengevoegd');
  const nu = vandaag(meta);
  const { betrokkenen, feiten } = nogNiet(d, c, nu);
  const over = neemVerplaatsteOver({ type: 'NeemVerplaatsteOver', data: { feiten }, meta }, d);
  if (over.soort === 'afgewezen') return over;
  const events = [
    { type: 'DossiersSamengevoegd' as const, data: zonderLeeg({ samenvoegingId, kant: 'blijft' as const, anderJongereId, contacten, toelichting }) },
    ...betrokkenen.map((b) => ({ type: 'BetrokkenheidGestart' as const, data: zonderLeeg({ organisatieId: b.organisatieId, rol: b.rol, grondslag: b.grondslag, van: nu, tot: b.tot }) })),
    ...over.events,
  ];
  return aanvaard<DossierEvent>(...events, ...eerder(voorspel(d, events, meta), c, nu));
}

/** The next moment of the other file, when it comes sooner; one that was missed there is for today. */
function eerder(d: Dossier, { volgendMoment }: Bagage, nu: Dag) {
  const hier = volgendMomentOp(d, nu)?.data.datum;
  const daar = volgendMoment && laatste(volgendMoment, nu);
  return daar && (hier === undefined || daar < hier) ? [momentGepland({ datum: daar }, 'gekozen')] : [];
}

/** The other file becomes a signpost: its history stays, nothing is added to it, and no list has it. */
export function gaOpInDossier({ data: { samenvoegingId, anderJongereId }, meta }: GaOpInDossier, d: Dossier): Besluit<DossierEvent> {
  if (vanSamenvoeging(d, samenvoegingId).length > 0) return aanvaard();
  return magOpgaan(d, vandaag(meta)) ?? aanvaard<DossierEvent>({ type: 'DossiersSamengevoegd', data: { samenvoegingId, kant: 'opgegaan', anderJongereId } });
}
