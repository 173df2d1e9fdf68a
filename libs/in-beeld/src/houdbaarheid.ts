/** What the shelf life of a registration depends on. */
export type Houdbaarheidsoort =
  | 'inschrijving' | 'inschrijvingAangekondigd' | 'werkBepaald' | 'werkOnbepaald' | 'werkFlex' | 'uitkering'
  | 'zorgDagbesteding' | 'eigenOpgave' | 'detentie' | 'verblijfBuitenland';

/** How long an observation may be believed. A recorded end date always ends it; these are the limits without one. */
export interface Grens {
  /** Calendar days from the reference day of the source. */
  readonly dagen?: number;
  /** At most through 1 October of the next school year (school years start on 1 August). */
  readonly totOktober?: boolean;
  /** A known end date takes the place of `dagen`, also when it is later. */
  readonly eindeGaatVoor?: boolean;
}

export interface Houdbaarheid {
  readonly bevestigd: Grens;
  /** When somebody only said so: the youngster, a parent, or our own inference. */
  readonly opgave: Grens;
  /** Days before the end in which we warn; null: no warning (a monthly file refreshes itself). */
  readonly waarschuwDagen: number | null;
}

/**
 * Shelf lives, version 1. The idea that an activity lapses unless it is refreshed comes from the English NCCIS
 * return; the figures are our own defaults, to be set per region, and are no rule of law.
 * Own readings where practice gives no figure: work without a known kind of contract is believed as short as
 * flexible work; a fixed term without a known end 120 days.
 */
export const HOUDBAARHEID: Readonly<Record<Houdbaarheidsoort, Houdbaarheid>> = {
  inschrijving: { bevestigd: { totOktober: true }, opgave: { dagen: 90, totOktober: true }, waarschuwDagen: 30 },
  inschrijvingAangekondigd: { bevestigd: { dagen: 28 }, opgave: { dagen: 28 }, waarschuwDagen: 7 },
  werkBepaald: { bevestigd: { dagen: 120, eindeGaatVoor: true }, opgave: { dagen: 120 }, waarschuwDagen: 56 },
  werkOnbepaald: { bevestigd: { dagen: 365 }, opgave: { dagen: 180 }, waarschuwDagen: 30 },
  werkFlex: { bevestigd: { dagen: 90 }, opgave: { dagen: 60 }, waarschuwDagen: 21 },
  uitkering: { bevestigd: { dagen: 35 }, opgave: { dagen: 35 }, waarschuwDagen: null },
  zorgDagbesteding: { bevestigd: { dagen: 180 }, opgave: { dagen: 90 }, waarschuwDagen: 30 },
  eigenOpgave: { bevestigd: { dagen: 60 }, opgave: { dagen: 45 }, waarschuwDagen: 14 },
  detentie: { bevestigd: { dagen: 180, eindeGaatVoor: true }, opgave: { dagen: 90 }, waarschuwDagen: 30 },
  verblijfBuitenland: { bevestigd: { dagen: 180, eindeGaatVoor: true }, opgave: { dagen: 90 }, waarschuwDagen: 30 },
};
