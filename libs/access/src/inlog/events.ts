import { definieer, eenMoment, geheel, id, optioneel, type EventVan } from '@loopplank/kernel';

/** Who is in the envelope (`actor`). No address, no name, no browser: this log is kept for years. */
export const Ingelogd = definieer('Ingelogd', 1, 'Een medewerker logde in.', { sessieId: id() });
export type Ingelogd = EventVan<typeof Ingelogd>;

/** Counted, not one by one: a flood of guesses must not fill the log. */
export const InloggenMislukt = definieer('InloggenMislukt', 1, 'Iemand probeerde in te loggen en dat lukte niet; geteld over een korte tijd.', {
  /** Whose name was typed; absent: names that do not exist, all together. */
  medewerkerId: optioneel(id()),
  /** Wrong passwords. */
  mislukt: geheel(),
  /** Attempts that were not even looked at, because there had been too many. */
  geweigerd: geheel(),
  /** The first of them. The last came before the event was recorded. */
  vanaf: eenMoment(),
});
export type InloggenMislukt = EventVan<typeof InloggenMislukt>;

export const INLOG_EVENTS = [Ingelogd, InloggenMislukt] as const;
export type InlogEvent = EventVan<(typeof INLOG_EVENTS)[number]>;
/** A stream per day and node, so that nodes never wait for each other. */
export const inlogStream = (dag: string, node: string): string => `inloggen-${dag}-${node}`;
