import { aanvaard, type Besluit, type Command, type CommandMeta, SYSTEEM } from '@loopplank/kernel';
import { laatsteContact } from '../contact/state';
import { vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { isVertrokken } from '../nazorg/vertrek';
import { uiterlijkMoment } from '../overdracht/moment';
import { rustOp, rustTot } from '../rust/state';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import type { ZOEKAANLEIDINGEN } from './events';
import { zoektochtNu } from './loop';
import { zoekloopVan } from './state';

export type StartOnderzoek = Command<
  'StartOnderzoek',
  {
    /** Default: out of view. */
    readonly aanleiding?: Exclude<(typeof ZOEKAANLEIDINGEN)[number], 'opnieuw'>;
  }
>;

export const zoektochtVan = (d: Dossier, meta: CommandMeta) => zoektochtNu(zoekloopVan(d), laatsteContact(d, vandaag(meta))?.geldigOp);

/**
 * Records that an organisation begins to find out where a youngster is. Who is being searched for already needs no second
 * search, and who asked for rest is not searched for.
 */
export function startOnderzoek({ data: { aanleiding = 'buitenBeeld' }, meta }: StartOnderzoek, d: Dossier): Besluit<DossierEvent> {
  const rust = rustOp(d, vandaag(meta));
  if (rust) return weiger('rust-op-verzoek', undefined, { tot: rustTot(rust) });
  if (zoektochtVan(d, meta)?.type === 'OnderzoekGestart') return aanvaard();
  return aanvaard<DossierEvent>({ type: 'OnderzoekGestart', data: { aanleiding, organisatieId: meta.actor.organisatieId } });
}

export type HervatOnderzoek = Command<'HervatOnderzoek', { readonly onbereikbaarId: string }>;

/** The agreed day has come: the search begins again, by whoever gave it up, unless something happened meanwhile. */
export function hervatOnderzoek({ data: { onbereikbaarId }, meta }: HervatOnderzoek, d: Dossier): Besluit<DossierEvent> {
  const nu = zoektochtVan(d, meta);
  if (nu?.type !== 'OnbereikbaarVastgesteld' || nu.id !== onbereikbaarId || rustOp(d, vandaag(meta)) || isVertrokken(d, vandaag(meta))) return aanvaard();
  const organisatieId = meta.actor.organisatieId === SYSTEEM.organisatieId ? nu.organisatieId : meta.actor.organisatieId;
  return aanvaard<DossierEvent>({ type: 'OnderzoekGestart', data: { aanleiding: 'opnieuw', organisatieId } }, ...uiterlijkMoment(d, vandaag(meta), 'Opnieuw zoeken', meta));
}
