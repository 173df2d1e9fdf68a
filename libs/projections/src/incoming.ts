import { setImmediate as breathe } from 'node:timers/promises';
import { type Codec, UnknownEventType } from '@loopplank/codec';
import type { StoredEvent } from '@loopplank/event-store';
import type { RecordedEvent } from '@loopplank/kernel';
import type { Mark } from './generation';

/** An event on its way into the views: decoded once for all of them, or the reason why it could not be. */
export interface Incoming {
  readonly type: string;
  readonly mark: Mark;
  /** Absent when no view asked for it, or when it could not be decoded. */
  readonly event?: RecordedEvent;
  readonly fault?: unknown;
  /** Nobody can know that it does not matter: it stops every view, not only those that list its type. */
  readonly forAll?: true;
}

/** Longest uninterrupted stretch of decoding, in ms. */
const SLICE_MS = 8;

/** Decodes what at least one view wants; gives the thread back between slices. Never rejects. */
export class Decoder {
  private readonly known: ReadonlySet<string>;

  constructor(private readonly codec: Codec) {
    this.known = new Set(codec.definitions.map((definition) => definition.type));
  }

  async decode(stored: readonly StoredEvent[], wanted: (type: string) => boolean): Promise<Incoming[]> {
    const incoming: Incoming[] = [];
    let since = performance.now();
    for (const event of stored) {
      if (performance.now() - since > SLICE_MS) {
        await breathe();
        since = performance.now();
      }
      incoming.push(this.one(event, wanted));
    }
    return incoming;
  }

  /**
   * An unknown type comes from a newer release. It may say something about any row of any view ("name changed"),
   * so no view may step over it. An unknown version of a known type concerns only the views that list that type.
   */
  private one(stored: StoredEvent, wanted: (type: string) => boolean): Incoming {
    const { type } = stored;
    const mark = { positie: stored.position, eventId: stored.eventId };
    if (!this.known.has(type)) return { type, mark, fault: new UnknownEventType(type), forAll: true };
    if (!wanted(type)) return { type, mark };
    try {
      return { type, mark, event: this.codec.decode(stored) };
    } catch (fault) {
      return { type, mark, fault };
    }
  }
}
