import { definieer, geheel, id, keuze, lijst, optioneel, tekst, type EventVan } from '@loopplank/kernel';

export const ORGANISATIESOORTEN = ['school', 'gemeente', 'doorstroompunt', 'uwv', 'begeleiding', 'overig'] as const;
export type Organisatiesoort = (typeof ORGANISATIESOORTEN)[number];

export const OrganisatieGeregistreerd = definieer('OrganisatieGeregistreerd', 1, 'Een organisatie doet mee in deze installatie.', {
  naam: tekst(120),
  soort: keuze(ORGANISATIESOORTEN),
  /** Municipalities it works for (CBS codes); empty: everywhere. */
  gemeenten: lijst(tekst(6, /^GM\d{4}$/), 400),
  doorstroompuntregio: optioneel(geheel(1, 99)),
  /** Legal grounds it may rely on, as short citations. */
  grondslagen: lijst(tekst(80), 20),
});
export type OrganisatieGeregistreerd = EventVan<typeof OrganisatieGeregistreerd>;

/** In stream `installatie`. */
export const VangnetAangewezen = definieer('VangnetAangewezen', 1, 'Deze organisatie krijgt de regie als niemand anders die heeft.', {
  organisatieId: id(),
});
export type VangnetAangewezen = EventVan<typeof VangnetAangewezen>;

/** In stream `installatie`. */
export const OefenregioGeladen = definieer('OefenregioGeladen', 1, 'De oefenregio met verzonnen jongeren is volledig geladen.', {
  jongeren: geheel(),
  jaren: geheel(),
  zaad: geheel(),
});
export type OefenregioGeladen = EventVan<typeof OefenregioGeladen>;

export const ORGANISATIE_EVENTS = [OrganisatieGeregistreerd] as const;
export type OrganisatieEvent = EventVan<(typeof ORGANISATIE_EVENTS)[number]>;
export const INSTALLATIE_EVENTS = [VangnetAangewezen, OefenregioGeladen] as const;
export type InstallatieEvent = EventVan<(typeof INSTALLATIE_EVENTS)[number]>;
export const organisatieStream = (organisatieId: string): string => `organisatie-${organisatieId}`;
export const INSTALLATIE_STREAM = 'installatie';
