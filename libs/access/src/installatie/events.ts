import { definieer, geheel, id, tekst, type EventVan } from '@loopplank/kernel';

export const INSTALLATIE_STREAM = 'installatie';

export const VangnetAangewezen = definieer('VangnetAangewezen', 1, 'Deze organisatie krijgt de regie als niemand anders die heeft.', {
  organisatieId: id(),
});
export type VangnetAangewezen = EventVan<typeof VangnetAangewezen>;

const gemeente = () => tekst(6, /^GM\d{4}$/);

export const GemeentevangnetAangewezen = definieer(
  'GemeentevangnetAangewezen', 1, 'Voor jongeren van deze gemeente krijgt deze organisatie de regie als niemand anders die heeft.',
  { gemeente: gemeente(), organisatieId: id() },
);
export type GemeentevangnetAangewezen = EventVan<typeof GemeentevangnetAangewezen>;

export const GemeentevangnetVervallen = definieer(
  'GemeentevangnetVervallen', 1, 'Deze gemeente heeft geen eigen vangnet meer; het vangnet van de installatie geldt.',
  { gemeente: gemeente() },
);
export type GemeentevangnetVervallen = EventVan<typeof GemeentevangnetVervallen>;

export const OefenregioGeladen = definieer('OefenregioGeladen', 1, 'De oefenregio met verzonnen jongeren is volledig geladen.', {
  jongeren: geheel(),
  jaren: geheel(),
  zaad: geheel(),
});
export type OefenregioGeladen = EventVan<typeof OefenregioGeladen>;

/** In stream `installatie`. */
export const INSTALLATIE_EVENTS = [VangnetAangewezen, GemeentevangnetAangewezen, GemeentevangnetVervallen, OefenregioGeladen] as const;
export type InstallatieEvent = EventVan<(typeof INSTALLATIE_EVENTS)[number]>;
