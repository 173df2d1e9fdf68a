import { aanvaard, type Besluit, type Command } from '@loopplank/kernel';
import type { DossierEvent } from '../events';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import type { Wisreden } from './events';

export type WisGegevens = Command<'WisGegevens', { readonly reden: Wisreden }>;

/**
 * Records that a jongere is erased, and why. Whoever sends this destroys the keys as well. Also for a registration that
 * was taken back: what was written in it is still there.
 */
export function wisGegevens({ data }: WisGegevens, d: Dossier): Besluit<DossierEvent> {
  if (d.privacy) return aanvaard();
  if (d.aanmelding.length === 0) return weiger('dossier-onbekend');
  return aanvaard<DossierEvent>({ type: 'GegevensGewist', data: { reden: data.reden } });
}
