import { definieer, id, keuze, type EventVan } from '@loopplank/kernel';
import { LINKSOORTEN } from '../medewerker/events';

/** What the house tells people by itself. None of them says anything about a youngster: only that something waits. */
export const MELDSOORTEN = ['dagbericht', 'spoed', 'noodtoegang'] as const;
export type Meldsoort = (typeof MELDSOORTEN)[number];

/** Everything that leaves the house. */
export const BERICHTSOORTEN = [...LINKSOORTEN, ...MELDSOORTEN] as const;
export type Berichtsoort = (typeof BERICHTSOORTEN)[number];

/** A wish in the log: whoever carries the post sees to it, also when the house was shut in between. */
export const VerzendingGevraagd = definieer('VerzendingGevraagd', 1, 'Een bericht moet de deur uit, of nog een keer na een storing.', {
  soort: keuze(MELDSOORTEN),
  /** For whom. */
  medewerkerId: id(),
});
export type VerzendingGevraagd = EventVan<typeof VerzendingGevraagd>;

/** Recorded before anything leaves the house. What it says is not in the log: it can hold a secret. */
export const VerzendingBegonnen = definieer(
  'VerzendingBegonnen', 2, 'Een bericht gaat nu de deur uit. Of het aankwam, staat er nog niet.',
  {
    soort: keuze(BERICHTSOORTEN),
    kanaal: keuze(['mail']),
    /** For whom. */
    medewerkerId: id(),
  },
  { 1: (data) => data },
);
export type VerzendingBegonnen = EventVan<typeof VerzendingBegonnen>;

export const VerzendingGelukt = definieer('VerzendingGelukt', 1, 'Het bericht is overgedragen aan de post.', {});
export type VerzendingGelukt = EventVan<typeof VerzendingGelukt>;

export const VerzendingMislukt = definieer('VerzendingMislukt', 1, 'Het bericht is niet weg; dat is zeker.', {});
export type VerzendingMislukt = EventVan<typeof VerzendingMislukt>;

export const VerzendingOnzeker = definieer('VerzendingOnzeker', 1, 'Niemand weet of het bericht weg is, door een storing. Het wordt nooit vanzelf nog eens gestuurd.', {});
export type VerzendingOnzeker = EventVan<typeof VerzendingOnzeker>;

export const VerzendingVervallen = definieer('VerzendingVervallen', 1, 'Het bericht hoeft niet meer weg: er is geen adres, of niets meer te melden.', {});
export type VerzendingVervallen = EventVan<typeof VerzendingVervallen>;

export const VERZENDING_EVENTS = [VerzendingGevraagd, VerzendingBegonnen, VerzendingGelukt, VerzendingMislukt, VerzendingOnzeker, VerzendingVervallen] as const;
export type VerzendingEvent = EventVan<(typeof VERZENDING_EVENTS)[number]>;
/** One stream per message; its id is that of the event that asked for it, or follows from it. */
export const verzendingStream = (verzendingId: string): string => `verzending-${verzendingId}`;
