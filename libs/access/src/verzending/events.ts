import { definieer, id, keuze, type EventVan } from '@loopplank/kernel';
import { LINKSOORTEN } from '../medewerker/events';

/** Recorded before anything leaves the house. What it says is not in the log: it holds a secret. */
export const VerzendingBegonnen = definieer('VerzendingBegonnen', 1, 'Een bericht gaat nu de deur uit. Of het aankwam, staat er nog niet.', {
  soort: keuze(LINKSOORTEN),
  kanaal: keuze(['mail']),
  /** For whom. */
  medewerkerId: id(),
});
export type VerzendingBegonnen = EventVan<typeof VerzendingBegonnen>;

export const VerzendingGelukt = definieer('VerzendingGelukt', 1, 'Het bericht is overgedragen aan de post.', {});
export type VerzendingGelukt = EventVan<typeof VerzendingGelukt>;

export const VerzendingMislukt = definieer('VerzendingMislukt', 1, 'Het bericht is niet weg; dat is zeker.', {});
export type VerzendingMislukt = EventVan<typeof VerzendingMislukt>;

export const VerzendingOnzeker = definieer('VerzendingOnzeker', 1, 'Niemand weet of het bericht weg is, door een storing. Het wordt nooit vanzelf nog eens gestuurd.', {});
export type VerzendingOnzeker = EventVan<typeof VerzendingOnzeker>;

export const VERZENDING_EVENTS = [VerzendingBegonnen, VerzendingGelukt, VerzendingMislukt, VerzendingOnzeker] as const;
export type VerzendingEvent = EventVan<(typeof VERZENDING_EVENTS)[number]>;
/** One stream per message; its id is that of the event that asked for it. */
export const verzendingStream = (verzendingId: string): string => `verzending-${verzendingId}`;
