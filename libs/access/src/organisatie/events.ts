import { definieer, geheel, id, keuze, lijst, optioneel, tekst, type EventVan } from '@loopplank/kernel';
import { TEAM_EVENTS } from '../teams/events';
import { WERKKALENDER_EVENTS } from '../werkkalender/events';

export const ORGANISATIESOORTEN = ['school', 'gemeente', 'doorstroompunt', 'uwv', 'begeleiding', 'overig'] as const;
export type Organisatiesoort = (typeof ORGANISATIESOORTEN)[number];

/** What may change later; its kind may not: another kind of organisation is another organisation. */
const gegevens = {
  naam: tekst(120),
  /** Municipalities it works for (CBS codes); empty: everywhere. */
  gemeenten: lijst(tekst(6, /^GM\d{4}$/), 400),
  doorstroompuntregio: optioneel(geheel(1, 99)),
  /** Legal grounds it may rely on, as short citations. */
  grondslagen: lijst(tekst(80), 20),
};

export const OrganisatieGeregistreerd = definieer('OrganisatieGeregistreerd', 1, 'Een organisatie doet mee in deze installatie.', {
  naam: gegevens.naam,
  soort: keuze(ORGANISATIESOORTEN),
  gemeenten: gegevens.gemeenten,
  doorstroompuntregio: gegevens.doorstroompuntregio,
  grondslagen: gegevens.grondslagen,
});
export type OrganisatieGeregistreerd = EventVan<typeof OrganisatieGeregistreerd>;

/** Holds all of it, changed or not, so that a reader needs no earlier event. */
export const OrganisatieGewijzigd = definieer('OrganisatieGewijzigd', 1, 'De gegevens van een organisatie zijn veranderd: zo zijn ze vanaf nu.', gegevens);
export type OrganisatieGewijzigd = EventVan<typeof OrganisatieGewijzigd>;

/** The start of a process: every youngster of this organisation then goes to the successor. */
export const OrganisatieGesloten = definieer('OrganisatieGesloten', 1, 'Een organisatie doet niet meer mee; haar jongeren gaan naar de opvolger.', {
  opvolgerId: optioneel(id()),
  /** Person of the successor who gets the regie; absent: the seat is vacant, visibly. */
  opvolgerMedewerkerId: optioneel(id()),
});
export type OrganisatieGesloten = EventVan<typeof OrganisatieGesloten>;

export const ORGANISATIE_EVENTS = [OrganisatieGeregistreerd, OrganisatieGewijzigd, OrganisatieGesloten, ...TEAM_EVENTS, ...WERKKALENDER_EVENTS] as const;
export type OrganisatieEvent = EventVan<(typeof ORGANISATIE_EVENTS)[number]>;
export const organisatieStream = (organisatieId: string): string => `organisatie-${organisatieId}`;
