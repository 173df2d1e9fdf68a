import type { AnyEvent, Envelope, EventDefinition, Klasse, RecordedEvent } from '@loopplank/kernel';

/** Key of one subject and one class; null when that subject was erased. */
export interface KeyCupboard {
  /** The keys of a subject, made and fsynced when they do not exist yet. Refuses an erased subject. */
  ensure(subject: string): SubjectKeys;
  /** The keys, or null when the subject was erased. Throws KeyMissing when they were lost without an erasure. */
  find(subject: string): SubjectKeys | null;
  /** Erasure: removes the keys for good and leaves a tombstone. Idempotent. */
  destroy(subject: string): void;
}

/** Raw 32-byte keys. Never logged, never stored unwrapped. */
export type SubjectKeys = Readonly<Record<Klasse, Uint8Array>>;

/** A key file is gone without a tombstone: a fault, not an erasure. Projections park on it. */
export class KeyMissing extends Error {
  constructor(readonly subject: string) {
    super(`no key for subject ${subject}`);
  }
}

/** The stored event has a type this release does not know. */
export class UnknownEventType extends Error {
  constructor(readonly eventType: string) {
    super(`unknown event type ${eventType}`);
  }
}

/** The stored event was written by a newer release. */
export class UnknownEventVersion extends Error {
  constructor(
    readonly eventType: string,
    readonly schemaVersion: number,
  ) {
    super(`unknown version ${schemaVersion} of ${eventType}`);
  }
}

/** Bytes that do not decode, do not match their shape or do not match their hash. */
export class CorruptEvent extends Error {}

/** Data handed to `encode` does not match the shape of its type; lists every field. A programming error. */
export class ShapeMismatch extends Error {
  constructor(
    readonly eventType: string,
    readonly fouten: readonly { readonly pad: string; readonly uitleg: string }[],
  ) {
    super(`${eventType}: ${fouten.map((f) => `${f.pad} ${f.uitleg}`).join('; ')}`);
  }
}

/** An envelope before its hash is known. `data` is clear text. */
export type EventToEncode = Omit<Envelope, 'hash' | 'schemaVersion'> & { readonly data: object };

export interface EncodedEvent {
  readonly eventId: string;
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Hex; the `vorigeHash` of the next event in the stream. */
  readonly hash: string;
}

export interface StoredBytes {
  readonly eventId: string;
  readonly type: string;
  readonly streamId: string;
  readonly revision: number;
  readonly position: number;
  readonly bytes: Uint8Array;
}

export interface Codec {
  /** Checks the shape, encrypts personal fields, makes the bytes and the hash. */
  encode(event: EventToEncode): EncodedEvent;
  /** Bytes → event in today's shape, personal fields in clear text, or null in each field whose key was destroyed. */
  decode<E extends AnyEvent = AnyEvent>(stored: StoredBytes): RecordedEvent<E>;
  /** Recomputes the hash; true when bytes, place and chain agree. Needs no key. `vorigeHash` = hash of the event before. */
  verify(stored: StoredBytes, vorigeHash: string): boolean;
  readonly definitions: readonly EventDefinition[];
}

/** `vorigeHash` of the first event of a stream: 64 zeros. */
export const GENESIS = '0'.repeat(64);
