import { aanvaard, beginVan, type Besluit, type Command } from '@loopplank/kernel';
import { vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { gelijk } from '../leeg';
import type { Dossier } from '../state';
import type { Zoekbron, ZOEKUITKOMSTEN } from './events';
import { geraadpleegd } from './loop';
import { zoekloopVan } from './state';

export type RaadpleegBron = Command<'RaadpleegBron', { readonly zoekbron: Zoekbron; readonly uitkomst: (typeof ZOEKUITKOMSTEN)[number] }>;

/** Records that somebody looked or asked somewhere. Looking on another day is another fact: addresses change. */
export function raadpleegBron({ data, meta }: RaadpleegBron, d: Dossier): Besluit<DossierEvent> {
  const vandaagAl = geraadpleegd(zoekloopVan(d), beginVan(vandaag(meta))).some((b) => b.organisatieId === meta.actor.organisatieId && gelijk(b.data, data));
  return vandaagAl ? aanvaard() : aanvaard<DossierEvent>({ type: 'BronGeraadpleegd', data });
}
