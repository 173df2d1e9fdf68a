import { type Codec, type EncodedEvent, GENESIS } from '@loopplank/codec';
import { type EventStore, GEEN_STREAM } from '@loopplank/event-store';
import { type Actor, laatste, type Moment } from '@loopplank/kernel';
import type { InzageEvent, Inzagesoort } from './events';

/** One answer that is about to show youngsters to somebody. */
export interface Inzage {
  readonly actor: Actor;
  /** Purpose under which the answer was allowed. */
  readonly doel: string;
  readonly soort: Inzagesoort;
  readonly jongeren: readonly string[];
  readonly nu: Moment;
  readonly correlationId: string;
}

/** Where a stream ends: what the next event builds on. */
export interface Plaats {
  readonly revisie: number;
  readonly hash: string;
  readonly vastgelegdOp?: Moment;
}

/** Reads where a stream ends: its last revision, and the hash and time of its last event. */
export async function leesPlaats(store: EventStore, codec: Codec, streamId: string): Promise<Plaats> {
  const revisie = await store.head(streamId);
  const stored = revisie === GEEN_STREAM ? undefined : (await store.readStream(streamId, revisie)).at(-1);
  if (!stored) return { revisie: GEEN_STREAM, hash: GENESIS };
  const { hash, vastgelegdOp } = codec.decode(stored);
  return { revisie: stored.revision, hash, vastgelegdOp };
}

/** The next event of a stream, and where the stream then ends. */
export function codeerInzage(codec: Codec, streamId: string, eventId: string, inzage: Inzage, na: Plaats): { event: EncodedEvent; plaats: Plaats } {
  const { actor, doel, soort, jongeren, nu, correlationId } = inzage;
  const vastgelegdOp = na.vastgelegdOp === undefined ? nu : laatste(nu, na.vastgelegdOp);
  const data: InzageEvent['data'] = { soort, jongeren };
  const event = codec.encode({
    eventId,
    type: 'InzageVastgelegd',
    streamId,
    revision: na.revisie + 1,
    geldigOp: nu,
    vastgelegdOp,
    actor,
    doel,
    bron: 'systeem',
    // No command stands behind it: the answer itself is the cause.
    commandId: eventId,
    verzoekHash: '',
    correlationId,
    causationId: correlationId,
    vorigeHash: na.hash,
    data,
  });
  return { event, plaats: { revisie: na.revisie + 1, hash: event.hash, vastgelegdOp } };
}
