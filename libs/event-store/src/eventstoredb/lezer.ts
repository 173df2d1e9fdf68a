import { type AllStreamRecordedEvent, BACKWARDS, END, type RecordedEvent, StreamNotFoundError, type StreamingRead } from '@eventstore/db-client';
import { GEEN_STREAM, type StoredEvent } from '../port';
import { leesfout, LezenDuurdeTeLang } from './fouten';
import { alsGetal, inkomend, isVanServer, leesVanaf, positieVan } from './omzetting';
import { Onderweg } from './onderweg';
import type { Verbinding } from './verbinding';

/** Most events asked for in one call. */
const MAX_PAGINA = 4096;
/** How far to look back at first for the last event that is ours. */
const EERSTE_TERUGBLIK = 8;

export interface Gevonden {
  readonly events: StoredEvent[];
  /** How far we have looked: past the events of the server that came after the last of ours. */
  readonly tot: number;
}

type Gelezen<E> = { readonly event?: E };

/** The reading side. Every fault is LogOnbereikbaar, with its cause. */
export class Lezer {
  private readonly onderweg = new Onderweg();

  /** `wachtMs`: how long one call may take. */
  constructor(
    private readonly verbinding: Verbinding,
    private readonly wachtMs: number,
  ) {}

  /** Resolves when every read has its answer. */
  sluit(): Promise<void> {
    return this.onderweg.leeg();
  }

  async stream(streamId: string, fromRevision: number): Promise<StoredEvent[]> {
    const events: StoredEvent[] = [];
    const { client, basis } = this.verbinding;
    await this.lees(
      () => client.readStream(streamId, { ...basis, fromRevision: BigInt(Math.max(fromRevision, 0)) }),
      (event: RecordedEvent) => void events.push(inkomend(event)),
    );
    return events;
  }

  async head(streamId: string): Promise<number> {
    let head = GEEN_STREAM;
    const { client, basis } = this.verbinding;
    await this.lees(
      () => client.readStream(streamId, { ...basis, direction: BACKWARDS, fromRevision: END, maxCount: 1 }),
      (event: RecordedEvent) => void (head = alsGetal(event.revision)),
    );
    return head;
  }

  /** Position of one event. */
  async plaats(streamId: string, revision: number): Promise<number> {
    let positie: number | undefined;
    const { client, basis } = this.verbinding;
    await this.lees(
      () => client.readStream(streamId, { ...basis, fromRevision: BigInt(revision), maxCount: 1 }),
      (event: RecordedEvent) => void (positie = positieVan(event)),
    );
    if (positie === undefined) throw leesfout(new Error(`${streamId} has no revision ${revision}`));
    return positie;
  }

  /** Reads on past the events of the server itself until there are `limit` of ours, or no more. */
  async alles(after: number, limit: number): Promise<Gevonden> {
    const events: StoredEvent[] = [];
    const { client, basis } = this.verbinding;
    let tot = after;
    let ruimte = 1;
    while (events.length < limit) {
      // One more than we want: reading includes the place it starts from, and that one we have had.
      const maxCount = Math.min((limit - events.length) * ruimte + 1, MAX_PAGINA);
      const had = events.length;
      const aantal = await this.lees(
        () => client.readAll({ ...basis, fromPosition: leesVanaf(tot), maxCount }),
        (event: AllStreamRecordedEvent) => {
          const positie = positieVan(event);
          if (positie <= tot || events.length >= limit) return;
          tot = positie;
          if (!isVanServer(event)) events.push(inkomend(event));
        },
      );
      if (aantal < maxCount) break;
      if (events.length === had) ruimte *= 8;
    }
    return { events, tot };
  }

  /** Looks back from the end, further and further, for the last event that is ours. */
  async laatste(): Promise<number> {
    let laatste = 0;
    let gezien = Infinity;
    const { client, basis } = this.verbinding;
    for (let maxCount = EERSTE_TERUGBLIK; laatste === 0; maxCount = Math.min(maxCount * 8, MAX_PAGINA)) {
      const fromPosition = gezien === Infinity ? END : leesVanaf(gezien);
      const aantal = await this.lees(
        () => client.readAll({ ...basis, direction: BACKWARDS, fromPosition, maxCount }),
        (event: AllStreamRecordedEvent) => {
          gezien = positieVan(event);
          if (laatste === 0 && !isVanServer(event)) laatste = gezien;
        },
      );
      if (aantal < maxCount) break;
    }
    return laatste;
  }

  /** Hands over each event of one read and answers how many there were. No such stream is no events. */
  private lees<E>(begin: () => StreamingRead<Gelezen<E>>, neem: (event: E) => void): Promise<number> {
    return this.onderweg.volg(this.loopAf(begin, neem));
  }

  private async loopAf<E>(begin: () => StreamingRead<Gelezen<E>>, neem: (event: E) => void): Promise<number> {
    let lezing: StreamingRead<Gelezen<E>> | undefined;
    const timer = setTimeout(() => lezing?.destroy(new LezenDuurdeTeLang(this.wachtMs)), this.wachtMs);
    let aantal = 0;
    try {
      lezing = begin();
      // The client reports a fault also when nobody listens any more; without a listener that ends the process.
      lezing.on('error', () => undefined);
      for await (const { event } of lezing as AsyncIterable<Gelezen<E>>) {
        aantal += 1;
        if (event) neem(event);
      }
      return aantal;
    } catch (fout) {
      // Breaking off our side alone would leave the call open.
      void lezing?.cancel().catch(() => undefined);
      if (fout instanceof StreamNotFoundError) return 0;
      throw leesfout(fout);
    } finally {
      clearTimeout(timer);
    }
  }
}
