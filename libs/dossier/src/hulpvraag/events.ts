import { definieer, eenMoment, geheel, id, keuze, lijst, optioneel, persoonlijk, tekst, type EventVan } from '@loopplank/kernel';
import { GEVOELIGE_THEMAS } from '../contact/woorden';

/** What help is asked with; everybody involved may know these. */
export const HULPTHEMAS = ['geld', 'wonen', 'werk', 'school', 'thuis', 'vervoer', 'taal', 'papieren', 'overig'] as const;
export const URGENTIES = ['gewoon', 'urgent'] as const;
export const HULPVRAAG_UITKOMSTEN = ['opgelost', 'doorverwezen', 'nietMeerNodig', 'nietGelukt'] as const;

export const HulpvraagGesignaleerd = definieer('HulpvraagGesignaleerd', 1, 'De jongere heeft ergens hulp bij nodig.', {
  /** `gevoelig`: the theme itself stands in `gevoeligeThemas`. */
  thema: persoonlijk('dossier', keuze([...HULPTHEMAS, 'gevoelig'])),
  /** Health, criminal law and the like. Always there, if only empty, so that its presence tells nothing. */
  gevoeligeThemas: persoonlijk('bijzonder', lijst(keuze(GEVOELIGE_THEMAS), 1)),
  /** Urgent: no roof, not safe, not today but now. */
  urgentie: keuze(URGENTIES),
  /** What is the matter: as sensitive as it can be, whatever the theme. */
  tekst: optioneel(persoonlijk('bijzonder', tekst(2000))),
  /** Who is asked to take it up. */
  gevraagdOrganisatieId: optioneel(id()),
  gevraagdMedewerkerId: optioneel(id()),
  vervangt: optioneel(id()),
  verplaatstVan: optioneel(id()),
});
export type HulpvraagGesignaleerd = EventVan<typeof HulpvraagGesignaleerd>;

export const HulpvraagOpgepakt = definieer('HulpvraagOpgepakt', 1, 'Een organisatie pakt een hulpvraag op, zo mogelijk met een persoon.', {
  hulpvraagId: id(),
  organisatieId: id(),
  medewerkerId: optioneel(id()),
});
export type HulpvraagOpgepakt = EventVan<typeof HulpvraagOpgepakt>;

export const HulpvraagAfgerond = definieer('HulpvraagAfgerond', 1, 'Een hulpvraag is opgelost, doorverwezen, niet gelukt of niet meer nodig.', {
  hulpvraagId: id(),
  uitkomst: keuze(HULPVRAAG_UITKOMSTEN),
  toelichting: optioneel(persoonlijk('bijzonder', tekst(500))),
  /** Set when this one replaces a corrected one. */
  vervangt: optioneel(id()),
});
export type HulpvraagAfgerond = EventVan<typeof HulpvraagAfgerond>;

/** Who is told of an urgent request, in this order, until somebody takes it up. */
export const SPOEDTREDEN = ['persoon', 'collegas', 'vangnet'] as const;
export type Spoedtrede = (typeof SPOEDTREDEN)[number];

export const SpoedDoorgegeven = definieer('SpoedDoorgegeven', 1, 'Een urgente hulpvraag is met naam aan mensen gegeven, meteen en met een bericht. Pakt niemand hem op, dan gaat hij naar de volgende.', {
  hulpvraagId: id(),
  trede: keuze(SPOEDTREDEN),
  organisatieId: id(),
  /** Who is told, by name; empty: nobody there could be named, so everybody there sees it. */
  medewerkerIds: lijst(id(), 50),
  /** How often it has been passed on, this time included. */
  keer: geheel(1, 9999),
  /** When it goes on to the next if nobody took it up. */
  volgendeOp: eenMoment(),
});
export type SpoedDoorgegeven = EventVan<typeof SpoedDoorgegeven>;
