import { definieer, eenDag, geheel, id, keuze, type EventVan } from '@loopplank/kernel';

/** What can lie too long. */
export const ESCALATIESOORTEN = ['nazorg', 'overdracht', 'vacature', 'uitstroomgesprek'] as const;
export type Escalatiesoort = (typeof ESCALATIESOORTEN)[number];
/** Who hears it, one after the other: whoever does the work, who leads there, who keeps the whole in view. */
export const TREDEN = ['begeleider', 'leiding', 'coordinator'] as const;
export type Trede = (typeof TREDEN)[number];

export const EscalatieTredeBereikt = definieer('EscalatieTredeBereikt', 1, 'Iets blijft te lang liggen. Vanaf nu hoort ook deze trede het. Wie de regie heeft, verandert daar niet door.', {
  soort: keuze(ESCALATIESOORTEN),
  /** The clock, offer, assignment or enrolment that it is about. */
  overId: id(),
  /** Where people hear it. */
  organisatieId: id(),
  trede: keuze(TREDEN),
  /** First day of this ladder: working days are counted from here, by the calendar of the organisation. */
  sinds: eenDag(),
  /** Version of the ladder by which it climbed. */
  versie: geheel(1, 999),
});
export type EscalatieTredeBereikt = EventVan<typeof EscalatieTredeBereikt>;
