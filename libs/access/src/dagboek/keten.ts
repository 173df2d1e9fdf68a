import { type Codec, type EncodedEvent, GENESIS } from '@loopplank/codec';
import { type EventStore, GEEN_STREAM } from '@loopplank/event-store';
import { type Actor, laatste, type Moment } from '@loopplank/kernel';

/** Something that happened and is written down as it is: nothing is decided about it. */
export interface Dagboekregel {
  /** A stream that only this node writes. */
  readonly streamId: string;
  readonly type: string;
  readonly data: object;
  readonly actor: Actor;
  readonly doel: string;
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
export function codeer(codec: Codec, eventId: string, regel: Dagboekregel, na: Plaats): { event: EncodedEvent; plaats: Plaats } {
  const { streamId, type, data, actor, doel, nu, correlationId } = regel;
  const vastgelegdOp = na.vastgelegdOp === undefined ? nu : laatste(nu, na.vastgelegdOp);
  const event = codec.encode({
    eventId,
    type,
    streamId,
    revision: na.revisie + 1,
    geldigOp: nu,
    vastgelegdOp,
    actor,
    doel,
    bron: 'systeem',
    // No command stands behind it: what happened is itself the cause.
    commandId: eventId,
    verzoekHash: '',
    correlationId,
    causationId: correlationId,
    vorigeHash: na.hash,
    data,
  });
  return { event, plaats: { revisie: na.revisie + 1, hash: event.hash, vastgelegdOp } };
}
