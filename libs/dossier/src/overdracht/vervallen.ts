import { type Afwijzing, type CommandMeta, SYSTEEM } from '@loopplank/kernel';
import type { DossierFeit } from '../correcties/feiten';
import { vandaag } from '../controles';
import { regieOp } from '../regie/state';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import { type OverdrachtEvent, vindOverdracht } from './loop';
import { loopVan } from './state';

/** What two parties agreed on is not undone by one of them: it is followed by something else. */
const BLIJFT: Readonly<Partial<Record<DossierFeit['type'], true>>> = {
  OverdrachtVraagGesteld: true, OverdrachtVraagBeantwoord: true, OverdrachtHerinnerd: true, OverdrachtGeaccepteerd: true, OverdrachtGeweigerd: true,
  OverdrachtVerlopen: true, ControleNaOverdrachtUitgevoerd: true, RegieVacatureGesignaleerd: true, EscalatieTredeBereikt: true, LoslatenVoorgesteld: true, LoslatenBevestigd: true,
  LoslatenUitgesteld: true, LoslatenVerlopen: true, JongereGeland: true, JongereTeruggevallen: true,
} satisfies Record<Exclude<OverdrachtEvent['type'], 'OverdrachtAangeboden'>, true>;

/** What a register told is not unsaid by a person: people put right what was made of it. */
const VAN_REGISTER: readonly DossierFeit['type'][] = ['RegisterstandGemeld', 'RegisterlijstGemeld'];

/**
 * Why this fact cannot be taken back, or null. The sender, or who
 * holds the regie since, may take back an offer that nobody answered: what it showed is closed again.
 */
export function magVervallen(d: Dossier, feit: DossierFeit, meta: CommandMeta): Afwijzing | null {
  if (VAN_REGISTER.includes(feit.type)) return weiger('niet-te-corrigeren', '/gebeurtenisId');
  if (BLIJFT[feit.type]) return weiger('overdracht-antwoord-blijft', '/gebeurtenisId');
  if (feit.type !== 'OverdrachtAangeboden') return null;
  const { organisatieId } = meta.actor;
  const mag = [feit.organisatieId, regieOp(d, vandaag(meta))?.data.organisatieId, SYSTEEM.organisatieId];
  if (!mag.includes(organisatieId)) return weiger('andere-organisatie', '/gebeurtenisId');
  return vindOverdracht(loopVan(d), feit.id)?.einde ? weiger('overdracht-beantwoord', '/gebeurtenisId') : null;
}
