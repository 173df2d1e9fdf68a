import { aanvaard, type Besluit, type Command, momentVanMs, msVanMoment } from '@loopplank/kernel';
import { isBetrokken } from '../betrokkenheid/state';
import { vandaag } from '../controles';
import type { DossierEvent } from '../events';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import { noodtoegangOp } from './state';

/** Long enough to help, too short to follow somebody with. */
export const NOODTOEGANG_UREN = 4;
/** A word is no reason. */
export const NOODTOEGANG_REDEN_TEKENS = 20;

export type GebruikNoodtoegang = Command<
  'GebruikNoodtoegang',
  {
    readonly reden: string;
    /** Reference: who must be told, as it was when it was asked. */
    readonly gemeldAan: readonly string[];
  }
>;

/** Breaks the glass. Who is involved needs none; who has it already changes nothing, and the clock is not put back. */
export function gebruikNoodtoegang({ data: { reden, gemeldAan }, meta }: GebruikNoodtoegang, d: Dossier): Besluit<DossierEvent> {
  const { organisatieId, medewerkerId } = meta.actor;
  if (isBetrokken(d, organisatieId, vandaag(meta))) return weiger('al-betrokken');
  if (reden.trim().length < NOODTOEGANG_REDEN_TEKENS) return weiger('noodtoegang-reden-kort', '/reden', { tekens: NOODTOEGANG_REDEN_TEKENS });
  if (noodtoegangOp(d, medewerkerId, meta.nu)) return aanvaard();
  const tot = momentVanMs(msVanMoment(meta.nu) + NOODTOEGANG_UREN * 3_600_000);
  return aanvaard<DossierEvent>({ type: 'NoodtoegangGebruikt', data: { organisatieId, medewerkerId, reden: reden.trim(), tot, gemeldAan: gemeldAan.filter((m) => m !== medewerkerId) } });
}
