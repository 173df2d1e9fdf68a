import type { Dag } from '@loopplank/kernel';
import type { Dossier } from '../state';
import { betrokkenheden } from './state';

/** What ties an organisation to a youngster; access follows from it. */
export interface DossierRelatie {
  readonly rol: string;
  readonly grondslag: string;
  readonly van: Dag;
  readonly tot?: Dag;
}

/** Every relation of one organisation with this youngster: past, present and future. Empty: none. */
export const relatiesVanState = (d: Dossier, organisatieId: string): DossierRelatie[] =>
  betrokkenheden(d)
    .filter((b) => b.organisatieId === organisatieId)
    .map(({ rol, grondslag, van, tot }) => ({ rol, grondslag, van, ...(tot === undefined ? {} : { tot }) }));
