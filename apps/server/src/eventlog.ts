import type { EventStore } from '@loopplank/event-store';
import { openEventStoreDb } from '@loopplank/event-store/eventstoredb';
import { openSqliteEventStore } from '@loopplank/event-store/sqlite';
import type { Instellingen } from './instellingen';
import { logPad } from './plaatsen';

/** Which log this installation keeps its truth in, in a form that can be handed to a thread. */
export type LogKeuze =
  | { readonly soort: 'embedded'; readonly bestand: string }
  | { readonly soort: 'eventstoredb'; readonly verbinding: string };

export const logKeuze = (i: Instellingen): LogKeuze =>
  i.eventstore === 'embedded' ? { soort: 'embedded', bestand: logPad(i) } : { soort: 'eventstoredb', verbinding: i.eventstore };

/** Opens the log. Each thread that needs it opens its own; only the main thread writes. */
export const openLog = (keuze: LogKeuze, alleenLezen: boolean, meld: (melding: object) => void = () => undefined): EventStore =>
  keuze.soort === 'embedded'
    ? openSqliteEventStore({ bestand: keuze.bestand, alleenLezen })
    : openEventStoreDb({ verbinding: keuze.verbinding, meld });
