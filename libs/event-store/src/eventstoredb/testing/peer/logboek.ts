/** An event as the peer keeps it. Positions are those of a real server: byte offsets, so they have gaps. */
export interface PeerEvent {
  readonly id: string;
  readonly type: string;
  readonly inhoud: string;
  readonly data: Uint8Array;
  readonly streamId: string;
  readonly revision: number;
  /** Of this event itself. */
  readonly commit: bigint;
  /** Of the first event of the same append, as servers report it. */
  readonly prepare: bigint;
  /** Milliseconds since 1970. */
  readonly gemaakt: number;
}

export type NieuwPeerEvent = Pick<PeerEvent, 'id' | 'type' | 'inhoud' | 'data'>;

export type Verwacht = number | 'any' | 'no_stream' | 'stream_exists';

export type PeerUitslag =
  /** `commit` is absent when the server recognises a repetition and no longer knows where it stands. */
  | { readonly soort: 'geschreven'; readonly revision: number; readonly commit?: bigint }
  /** `current` is -1 when there is no such stream. */
  | { readonly soort: 'andereVersie'; readonly current: number }
  | { readonly soort: 'teGroot' };

/** What a server takes in one append unless told otherwise (`MaxAppendSize`). */
export const MAX_APPEND = 1024 * 1024;

/** What the server counts for an event: its bytes, and its type in UTF-16. */
const maat = ({ type, data }: NieuwPeerEvent): number => data.byteLength + 2 * type.length;

/**
 * The log of the peer, with the rules of EventStoreDB: expected revisions, repetition of an append recognised by
 * event ids at the same place, ids unique nowhere else, and events of the server itself between those of others.
 */
export class Logboek {
  /** Leaves the position out of the answer to a repetition, as servers do now and then. */
  zwijgtOverHerhaling = false;
  readonly events: PeerEvent[] = [];
  private readonly streams = new Map<string, PeerEvent[]>();
  private readonly luisteraars = new Set<() => void>();
  private volgende: bigint;

  /** `begin`: position of the first event. */
  constructor(begin = 0n) {
    this.volgende = begin;
    this.schrijfSysteem('$users', '$UserCreated');
    this.schrijfSysteem('$settings', 'update');
  }

  stream(streamId: string): readonly PeerEvent[] {
    return this.streams.get(streamId) ?? [];
  }

  append(streamId: string, verwacht: Verwacht, events: readonly NieuwPeerEvent[]): PeerUitslag {
    if (events.reduce((som, event) => som + maat(event), 0) > MAX_APPEND) return { soort: 'teGroot' };
    const stream = this.stream(streamId);
    const current = stream.length - 1;
    if (verwacht === 'stream_exists' && current < 0) return { soort: 'andereVersie', current };
    const vanaf = typeof verwacht === 'number' ? verwacht : verwacht === 'no_stream' ? -1 : zoekEerste(stream, events);
    if (vanaf < current) {
      const eerder = stream.slice(vanaf + 1, vanaf + 1 + events.length);
      const laatste = eerder.at(-1);
      const herhaald = eerder.length === events.length && eerder.every(({ id }, i) => id === events[i]?.id);
      return herhaald && laatste
        ? { soort: 'geschreven', revision: laatste.revision, ...(!this.zwijgtOverHerhaling && { commit: laatste.commit }) }
        : { soort: 'andereVersie', current };
    }
    return vanaf > current ? { soort: 'andereVersie', current } : this.schrijf(streamId, events);
  }

  /** Something the server notes for itself. */
  schrijfSysteem(streamId = '$stats', type = '$statsCollected'): void {
    const id = `00000000-0000-4000-9000-${String(this.events.length).padStart(12, '0')}`;
    this.schrijf(streamId, [{ id, type, inhoud: 'application/json', data: Buffer.from('{}') }]);
  }

  /** Calls `luisteraar` when events have been added, until the function it returns is called. */
  bijGroei(luisteraar: () => void): () => void {
    this.luisteraars.add(luisteraar);
    return () => void this.luisteraars.delete(luisteraar);
  }

  /** Index of the first event at or after this position. */
  index(commit: bigint): number {
    let [laag, hoog] = [0, this.events.length];
    while (laag < hoog) {
      const midden = (laag + hoog) >> 1;
      if (this.events[midden].commit < commit) laag = midden + 1;
      else hoog = midden;
    }
    return laag;
  }

  private schrijf(streamId: string, nieuw: readonly NieuwPeerEvent[]): PeerUitslag {
    const stream = this.streams.get(streamId) ?? [];
    this.streams.set(streamId, stream);
    const prepare = this.volgende;
    let commit = prepare;
    for (const event of nieuw) {
      commit = this.volgende;
      const bewaard = { ...event, streamId, revision: stream.length, commit, prepare, gemaakt: Date.now() };
      stream.push(bewaard);
      this.events.push(bewaard);
      this.volgende += BigInt(96 + streamId.length + maat(event));
    }
    for (const luisteraar of this.luisteraars) luisteraar();
    return { soort: 'geschreven', revision: stream.length - 1, commit };
  }
}

/** Without an expected revision: after the end, unless the first event is there already. */
function zoekEerste(stream: readonly PeerEvent[], events: readonly NieuwPeerEvent[]): number {
  const plaats = stream.findIndex(({ id }) => id === events[0]?.id);
  return (plaats < 0 ? stream.length : plaats) - 1;
}
