import { aanvaard, type Besluit, type Command } from '@loopplank/kernel';
import { vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { gelijk } from '../leeg';
import type { Dossier } from '../state';
import { toestemmingen } from './state';
import { controleerToestemming, toestemmingGegeven, type ToestemmingVelden, toestemmingVelden } from './toestemming';

export type LegToestemmingVast = Command<
  'LegToestemmingVast',
  Omit<ToestemmingVelden, 'datum' | 'door' | 'hoe'> & Partial<Pick<ToestemmingVelden, 'datum' | 'door' | 'hoe'>>
>;

/** Records that the youngster (default; by word of mouth, today) agrees to something. What is agreed to already changes nothing. */
export function legToestemmingVast({ data, meta }: LegToestemmingVast, d: Dossier): Besluit<DossierEvent> {
  const t: ToestemmingVelden = { ...data, door: data.door ?? 'jongere', hoe: data.hoe ?? 'mondeling', datum: data.datum ?? vandaag(meta) };
  const fout = controleerToestemming(d, t, meta);
  if (fout) return fout;
  const bekend = toestemmingen(d).some(({ toestemming: x, intrekking }) => !intrekking && gelijk(toestemmingVelden(x), { ...t, datum: data.datum ?? x.data.datum }));
  return bekend ? aanvaard() : aanvaard<DossierEvent>(toestemmingGegeven(t, meta));
}
