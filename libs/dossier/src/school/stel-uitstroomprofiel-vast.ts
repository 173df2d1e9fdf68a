import { aanvaard, type Besluit, type Command } from '@loopplank/kernel';
import { controleerDag, vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { gelijk } from '../leeg';
import type { Dossier } from '../state';
import { uitstroomprofiel } from './loopbaan';
import { profielVastgesteld, type UitstroomprofielVelden, profielVelden } from './uitstroomprofiel';

export type StelUitstroomprofielVast = Command<
  'StelUitstroomprofielVast',
  Omit<UitstroomprofielVelden, 'datum'> & {
    /** Default: today. */
    readonly datum?: UitstroomprofielVelden['datum'];
  }
>;

/** Records where the youngster goes after school. The profile that holds already, or no other day being named, changes nothing. */
export function stelUitstroomprofielVast({ data, meta }: StelUitstroomprofielVast, d: Dossier): Besluit<DossierEvent> {
  const velden = { ...data, datum: data.datum ?? vandaag(meta) };
  const fout = controleerDag(d, velden.datum, meta, '/datum');
  if (fout) return fout;
  const nu = uitstroomprofiel(d);
  const zelfde = nu !== undefined && gelijk(profielVelden(nu), { ...velden, datum: data.datum ?? nu.data.datum });
  return zelfde ? aanvaard() : aanvaard<DossierEvent>(profielVastgesteld(velden, meta));
}
