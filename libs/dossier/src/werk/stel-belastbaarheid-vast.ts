import { aanvaard, type Besluit, type Command } from '@loopplank/kernel';
import { geldende } from '../correcties/state';
import { controleerDag, vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { inVolgorde } from '../feit';
import { gelijk } from '../leeg';
import type { Dossier } from '../state';
import { belastbaarheidVastgesteld, type BelastbaarheidVelden, belastbaarheidVelden } from './belastbaarheid';

export type StelBelastbaarheidVast = Command<
  'StelBelastbaarheidVast',
  Omit<BelastbaarheidVelden, 'datum'> & {
    /** Default: today. */
    readonly datum?: BelastbaarheidVelden['datum'];
  }
>;

/** Records how many hours a week a youngster can bear. What the own organisation said last already changes nothing. */
export function stelBelastbaarheidVast({ data, meta }: StelBelastbaarheidVast, d: Dossier): Besluit<DossierEvent> {
  const velden = { ...data, datum: data.datum ?? vandaag(meta) };
  const fout = controleerDag(d, velden.datum, meta, '/datum');
  if (fout) return fout;
  const eigen = geldende(d, d.werk.belastbaarheid).filter((b) => b.organisatieId === meta.actor.organisatieId).sort(inVolgorde);
  // Without a day: what holds already. With one: what was measured on that day already.
  const zelfde = (data.datum === undefined ? eigen.slice(-1) : eigen).some((b) => gelijk(belastbaarheidVelden(b), { ...velden, datum: data.datum ?? b.data.datum }));
  return zelfde ? aanvaard() : aanvaard<DossierEvent>(belastbaarheidVastgesteld(velden, meta));
}
