import { aanvaard, type Besluit, type Command, type Dag } from '@loopplank/kernel';
import { betrokkenenOp } from '../betrokkenheid/state';
import { vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { gelijk } from '../leeg';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import { uitnodigingen } from './loopbaan';
import { controleerUitnodiging, uitgenodigd, type UitnodigingVelden, uitnodigingVelden } from './uitnodiging';

export type NodigUitVoorUitstroomgesprek = Command<
  'NodigUitVoorUitstroomgesprek',
  Omit<UitnodigingVelden, 'organisatieId' | 'datum'> & {
    /** Default: the municipality that is involved. */
    readonly organisatieId?: string;
    /** Default: today. */
    readonly datum?: Dag;
  }
>;

/** The municipality around the youngster on a day, when there is exactly one. */
function deGemeente(d: Dossier, op: Dag): string | undefined {
  const gemeenten = new Set(betrokkenenOp(d, op).filter((b) => b.rol === 'gemeente').map((b) => b.organisatieId));
  return gemeenten.size === 1 ? [...gemeenten][0] : undefined;
}

/**
 * Records that the municipality (or another) was invited to a conversation about leaving school. Inviting is the duty of
 * the school (practice of the regional programme). The same invitation again changes nothing.
 */
export function nodigUitVoorUitstroomgesprek({ data, meta }: NodigUitVoorUitstroomgesprek, d: Dossier): Besluit<DossierEvent> {
  const datum = data.datum ?? vandaag(meta);
  const organisatieId = data.organisatieId ?? deGemeente(d, datum);
  if (organisatieId === undefined) return weiger('uitgenodigde-nodig', '/organisatieId');
  const velden: UitnodigingVelden = { ...data, organisatieId, datum };
  const fout = controleerUitnodiging(d, velden, meta);
  if (fout) return fout;
  const bekend = uitnodigingen(d).some((u) => gelijk(uitnodigingVelden(u), { ...velden, datum: data.datum ?? u.data.datum }));
  return bekend ? aanvaard() : aanvaard<DossierEvent>(uitgenodigd(velden, meta));
}
