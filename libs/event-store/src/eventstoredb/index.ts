import type { EventStore } from '../port';
import { EventStoreDbEventStore, type EventStoreDbOptions } from './store';

export type { EventStoreDbOptions };
export type { Melding } from './uitkijk';

/**
 * The event log in EventStoreDB or KurrentDB. Connects at the first use: whether the server is there shows then, as
 * LogOnbereikbaar. Each thread that needs the log opens its own. Throws when the address cannot be used.
 */
export const openEventStoreDb = (options: EventStoreDbOptions): EventStore => new EventStoreDbEventStore(options);
