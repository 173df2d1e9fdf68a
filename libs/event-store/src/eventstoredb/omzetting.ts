import { type AllStreamRecordedEvent, type BinaryEventData, NO_STREAM, type Position, type RecordedEvent, START } from '@eventstore/db-client';
import { type EventToAppend, GEEN_STREAM, type StoredEvent } from '../port';

/** The only place where the house's numbers and EventStoreDB's 64-bit ones meet. */

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Exact or not at all: a log would have to grow past 9 petabytes to come this far. Throws RangeError. */
export function alsGetal(waarde: bigint): number {
  if (waarde < 0n || waarde > BigInt(Number.MAX_SAFE_INTEGER)) throw new RangeError(`the log answers with ${waarde}, which is no place in it`);
  return Number(waarde);
}

/** Where an event stands is its commit position; the prepare position is that of the first event of its append. */
export function positieVan({ position }: Pick<RecordedEvent, 'position'>): number {
  if (!position) throw new Error('the server gives no positions with the events of a stream: version 22.10 or newer is needed');
  return alsGetal(position.commit);
}

/** A place to read from, inclusive, or to subscribe from, exclusive. */
export const leesVanaf = (positie: number): Position | typeof START =>
  positie > 0 ? { commit: BigInt(positie), prepare: BigInt(positie) } : START;

export const verwachteRevisie = (revision: number): bigint | typeof NO_STREAM => (revision === GEEN_STREAM ? NO_STREAM : BigInt(revision));

export const huidigeRevisie = (revision: bigint | string): number =>
  typeof revision === 'bigint' && revision >= 0n ? alsGetal(revision) : GEEN_STREAM;

/** Names with a dollar belong to the server: its statistics, its users, the links of its projections. */
export const isVanServer = ({ streamId, type }: { readonly streamId: string; readonly type: string }): boolean =>
  streamId.startsWith('$') || type.startsWith('$');

/**
 * An event on its way in. The bytes are copied at once: the client serialises them later, and the caller may reuse
 * its buffer. An id must be a UUID in the form in which the server gives it back. Throws RangeError.
 */
export function uitgaand({ eventId, type, bytes }: EventToAppend): BinaryEventData {
  if (!UUID.test(eventId)) throw new RangeError(`not an event id that EventStoreDB keeps as it is: ${eventId}`);
  return { id: eventId, type, contentType: 'application/octet-stream', data: Uint8Array.from(bytes), metadata: undefined };
}

/** An event on its way out. What somebody else put in as JSON comes out as its text; the codec will not know it. */
export const inkomend = (event: RecordedEvent | AllStreamRecordedEvent): StoredEvent => ({
  eventId: event.id,
  type: event.type,
  bytes: event.isJson ? Buffer.from(JSON.stringify(event.data)) : event.data,
  streamId: event.streamId,
  revision: alsGetal(event.revision),
  position: positieVan(event),
});
