import type { Dag } from '@loopplank/kernel';
import { opgegaanIn } from '../samenvoegen/state';
import { aangebodenRelaties } from '../overdracht/state';
import type { Dossier } from '../state';
import { betrokkenheden } from './state';

/** What ties an organisation to a youngster; access follows from it. */
export interface DossierRelatie {
  readonly rol: string;
  readonly grondslag: string;
  readonly van: Dag;
  readonly tot?: Dag;
  /** Not the file: only what is shared with an offer to take over the regie, and answering it. */
  readonly omvang?: 'overdracht';
}

/** Every involvement of one organisation with this youngster: past, present and future. */
export const betrokkenheidsrelaties = (d: Dossier, organisatieId: string): DossierRelatie[] =>
  betrokkenheden(d)
    .filter((b) => b.organisatieId === organisatieId)
    .map(({ rol, grondslag, van, tot }) => ({ rol, grondslag, van, ...(tot === undefined ? {} : { tot }) }));

/** Every relation of one organisation with this youngster: its involvement, and what an offer lets it see. Empty: none, as of a signpost: access is decided in the file it points to. */
export const relatiesVanState = (d: Dossier, organisatieId: string): DossierRelatie[] =>
  opgegaanIn(d) ? [] : [...betrokkenheidsrelaties(d, organisatieId), ...aangebodenRelaties(d, organisatieId)];
