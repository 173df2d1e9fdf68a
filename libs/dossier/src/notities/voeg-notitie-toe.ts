import { aanvaard, type Besluit, type Command } from '@loopplank/kernel';
import type { DossierEvent } from '../events';

export type VoegNotitieToe = Command<'VoegNotitieToe', { readonly tekst: string }>;

/** Writes something down for the own organisation. */
export const voegNotitieToe = ({ data }: VoegNotitieToe): Besluit<DossierEvent> =>
  aanvaard<DossierEvent>({ type: 'NotitieToegevoegd', data: { tekst: data.tekst } });
