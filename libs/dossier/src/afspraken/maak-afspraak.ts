import { aanvaard, type Besluit, type Command } from '@loopplank/kernel';
import { vandaag } from '../controles';
import type { DossierEvent } from '../events';
import type { Dossier } from '../state';
import { afspraakGemaakt, controleerAfspraak, type NieuweAfspraak } from './afspraak';

export type MaakAfspraak = Command<'MaakAfspraak', NieuweAfspraak>;

/** Records who does what, and by when. */
export const maakAfspraak = ({ data, meta }: MaakAfspraak, d: Dossier): Besluit<DossierEvent> =>
  controleerAfspraak(d, data, vandaag(meta), meta) ?? aanvaard<DossierEvent>(afspraakGemaakt(data, meta, meta.nu));
