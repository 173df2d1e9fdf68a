import type { TijdlijnItem } from '@loopplank/dossier/antwoorden';

/** An entry on the screen: an event, with the next moment that a rule planned because of it. */
export interface Tijdlijnregel {
  readonly item: TijdlijnItem;
  readonly volgend?: TijdlijnItem;
}

/** The sentences, last in the explanation, with which a rule says that it planned after a touchpoint. */
export const DOOR_REGEL = ['Opnieuw proberen na een poging.', 'Vast ritme na een gesprek.'] as const;

const doorRegel = (i: TijdlijnItem): boolean => i.soort === 'VolgendMomentGepland' && DOOR_REGEL.some((zin) => i.toelichting?.endsWith(zin));

/** Recorded at the same instant by the same person, and both hold or both were corrected. */
const hoortBij = (contact: TijdlijnItem, moment: TijdlijnItem): boolean =>
  contact.contact !== undefined &&
  contact.vastgelegdOp === moment.vastgelegdOp &&
  contact.organisatie.id === moment.organisatie.id &&
  contact.medewerker?.id === moment.medewerker?.id &&
  (contact.gecorrigeerd === undefined) === (moment.gecorrigeerd === undefined);

/**
 * Folds next moments that a rule planned into the touchpoint that caused them; what somebody chose stays an entry
 * of its own. So does a moment whose touchpoint is not there: it may be on a page that has not been asked for yet.
 */
export function vouw(items: readonly TijdlijnItem[]): Tijdlijnregel[] {
  const bij = new Map<TijdlijnItem, TijdlijnItem>();
  for (const moment of items.filter(doorRegel)) {
    const contact = items.find((i) => !bij.has(i) && hoortBij(i, moment));
    if (contact) bij.set(contact, moment);
  }
  const gevouwen = new Set(bij.values());
  return items.filter((i) => !gevouwen.has(i)).map((item) => ({ item, ...(bij.has(item) ? { volgend: bij.get(item)! } : {}) }));
}
