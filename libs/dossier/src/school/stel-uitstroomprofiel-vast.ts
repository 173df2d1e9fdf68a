import { aanvaard, type Besluit, type Command } from '@loopplank/kernel';
import { controleerDag, vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { gelijk } from '../leeg';
import type { Dossier } from '../state';
import { loopbaan, uitstroomprofiel } from './loopbaan';
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
  // Without a day: what holds already. With one: what was settled on that day already.
  const bekend = data.datum === undefined ? (nu ? [nu] : []) : loopbaan(d, 'UitstroomprofielVastgesteld');
  const zelfde = bekend.some((p) => gelijk(profielVelden(p), { ...velden, datum: data.datum ?? p.data.datum }));
  return zelfde ? aanvaard() : aanvaard<DossierEvent>(profielVastgesteld(velden, meta));
}
