import { definieer, eenDag, eenMoment, geheel, id, keuze, lijst, optioneel, persoonlijk, tekst, type EventVan } from '@loopplank/kernel';

/** A stage belongs to an education; a proefplaatsing is trying out with benefit. */
export const PLAATSINGSOORTEN = ['werk', 'stage', 'proefplaatsing'] as const;
export const CONTRACTEN = ['bepaald', 'onbepaald', 'flex'] as const;
export const PLAATSING_EINDEREDENEN = ['contractAfgelopen', 'zelfGestopt', 'doorWerkgever', 'anderWerk', 'school', 'overig'] as const;

/** What can change while somebody works somewhere. Names and numbers of people at the employer are encrypted. */
const voorwaarden = {
  contract: optioneel(keuze(CONTRACTEN)),
  /** Hours per week by contract; 0 for an on-call contract. */
  uren: optioneel(geheel(0, 60)),
  /** Last day of the contract. */
  tot: optioneel(eenDag()),
  functie: optioneel(persoonlijk('dossier', tekst(120))),
  contactpersoon: optioneel(persoonlijk('dossier', tekst(120))),
  telefoon: optioneel(persoonlijk('dossier', tekst(30))),
};

const bericht = {
  /** When the message reached us, if that was before it was recorded. A latency figure, no clock of ours. */
  ontvangenOp: optioneel(eenMoment()),
  vervangt: optioneel(id()),
};

export const PlaatsingGestart = definieer('PlaatsingGestart', 1, 'De jongere werkt of loopt stage bij een werkgever, vanaf een dag.', {
  soort: keuze(PLAATSINGSOORTEN),
  werkgever: persoonlijk('dossier', tekst(120)),
  van: eenDag(),
  ...voorwaarden,
  ...bericht,
  /** Set when this was first recorded in the wrong file: the event that was hidden there. */
  verplaatstVan: optioneel(id()),
});
export type PlaatsingGestart = EventVan<typeof PlaatsingGestart>;

export const PlaatsingGewijzigd = definieer('PlaatsingGewijzigd', 1, 'Bij dezelfde werkgever gelden vanaf een dag andere uren, een ander contract of een andere einddatum.', {
  plaatsingId: id(),
  /** First day of the new terms. */
  per: eenDag(),
  /** All terms as they are from then on, not only what changed. */
  ...voorwaarden,
  ...bericht,
});
export type PlaatsingGewijzigd = EventVan<typeof PlaatsingGewijzigd>;

export const PlaatsingBeeindigd = definieer('PlaatsingBeeindigd', 1, 'De jongere werkt niet meer bij deze werkgever.', {
  plaatsingId: id(),
  /** Last day. */
  tot: eenDag(),
  reden: optioneel(keuze(PLAATSING_EINDEREDENEN)),
  ...bericht,
});
export type PlaatsingBeeindigd = EventVan<typeof PlaatsingBeeindigd>;

export const BIJ_BEZOEK = ['jongere', 'werkgever'] as const;

export const WerkplekbezoekAfgelegd = definieer('WerkplekbezoekAfgelegd', 1, 'Iemand ging op het werk kijken: hoeveel uur gaat het, en hoeveel kan de jongere aan.', {
  /** Work that is known already; then the employer is not named again. */
  plaatsingId: optioneel(id()),
  werkgever: optioneel(persoonlijk('dossier', tekst(120))),
  contactpersoon: optioneel(persoonlijk('dossier', tekst(120))),
  telefoon: optioneel(persoonlijk('dossier', tekst(30))),
  /** Who was spoken to. */
  aanwezig: lijst(keuze(BIJ_BEZOEK), 2),
  /** Hours per week that are really worked. */
  uren: optioneel(geheel(0, 60)),
  /** Hours per week that the youngster can bear: health. Always there, if only empty, so that its presence tells nothing. */
  belastbaarheid: persoonlijk('bijzonder', lijst(geheel(0, 60), 1)),
  vervangt: optioneel(id()),
  verplaatstVan: optioneel(id()),
});
export type WerkplekbezoekAfgelegd = EventVan<typeof WerkplekbezoekAfgelegd>;

export const BelastbaarheidVastgesteld = definieer('BelastbaarheidVastgesteld', 1, 'Iemand stelde vast hoeveel uur per week de jongere aankan.', {
  /** Hours per week: health. One number; a list as with a visit at work. */
  belastbaarheid: persoonlijk('bijzonder', lijst(geheel(0, 60), 1)),
  datum: eenDag(),
  toelichting: optioneel(persoonlijk('bijzonder', tekst(500))),
  vervangt: optioneel(id()),
  verplaatstVan: optioneel(id()),
});
export type BelastbaarheidVastgesteld = EventVan<typeof BelastbaarheidVastgesteld>;
