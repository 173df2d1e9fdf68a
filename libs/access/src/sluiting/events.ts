import { definieer, geheel, id, optioneel, tekst, type EventVan } from '@loopplank/kernel';

export const SluitingBegonnen = definieer('SluitingBegonnen', 1, 'De jongeren van een gesloten account of organisatie gaan nu naar de opvolger.', {
  organisatieId: id(),
  /** Absent: the whole organisation closes. */
  medewerkerId: optioneel(id()),
  /** Absent: nobody was named; seats become vacant. */
  opvolgerOrganisatieId: optioneel(id()),
  opvolgerMedewerkerId: optioneel(id()),
  /** How many have to go. */
  jongeren: geheel(),
});
export type SluitingBegonnen = EventVan<typeof SluitingBegonnen>;

export const SluitingVastgelopen = definieer('SluitingVastgelopen', 1, 'Niet alle jongeren konden naar de opvolger; iemand moet een andere kiezen.', {
  /** How many are left. */
  jongeren: geheel(),
  /** Why the first of them could not go. */
  code: tekst(60, /^[a-zA-Z-]+$/),
});
export type SluitingVastgelopen = EventVan<typeof SluitingVastgelopen>;

export const OpvolgerGekozen = definieer('OpvolgerGekozen', 1, 'Wie er nog over is, gaat naar deze opvolger.', {
  opvolgerOrganisatieId: id(),
  opvolgerMedewerkerId: optioneel(id()),
});
export type OpvolgerGekozen = EventVan<typeof OpvolgerGekozen>;

export const SluitingVoltooid = definieer('SluitingVoltooid', 1, 'Niemand hangt meer aan het gesloten account of de gesloten organisatie.', {});
export type SluitingVoltooid = EventVan<typeof SluitingVoltooid>;

export const SLUITING_EVENTS = [SluitingBegonnen, SluitingVastgelopen, OpvolgerGekozen, SluitingVoltooid] as const;
export type SluitingEvent = EventVan<(typeof SLUITING_EVENTS)[number]>;
/** One stream per process; its id is that of the event that caused it (MedewerkerGesloten, OrganisatieGesloten). */
export const sluitingStream = (sluitingId: string): string => `sluiting-${sluitingId}`;
