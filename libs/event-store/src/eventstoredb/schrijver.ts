import { setImmediate } from 'node:timers/promises';
import { type BinaryEventData, WrongExpectedVersionError } from '@eventstore/db-client';
import { controleerAppend } from '../append';
import { type AppendResult, type EventToAppend, UitkomstOnbekend } from '../port';
import { appendfout } from './fouten';
import { alsGetal, huidigeRevisie, isVanServer, uitgaand, verwachteRevisie } from './omzetting';
import { Onderweg } from './onderweg';
import type { Verbinding } from './verbinding';

/** What the client may do on top of the deadline before we stop waiting for it, in ms. */
const SPELING_MS = 500;

/** The writing side: one call per append, each with an outcome of its own. */
export class Schrijver {
  private readonly onderweg = new Onderweg();

  /** `plaatsVan`: reads the position of an event, for servers that do not tell it. */
  constructor(
    private readonly verbinding: Verbinding,
    private readonly wachtMs: number,
    private readonly plaatsVan: (streamId: string, revision: number) => Promise<number>,
  ) {}

  /** Throws, before anything is sent, what `controleerAppend` throws, and RangeError for what EventStoreDB cannot keep. */
  append(streamId: string, expectedRevision: number, events: readonly EventToAppend[]): Promise<AppendResult> {
    controleerAppend(expectedRevision, events);
    for (const { type } of events) {
      if (isVanServer({ streamId, type })) throw new RangeError(`names with a dollar belong to the server: ${streamId}, ${type}`);
    }
    return this.onderweg.volg(this.verstuur(streamId, expectedRevision, events.map(uitgaand)));
  }

  /** Resolves when every append has its outcome. */
  sluit(): Promise<void> {
    return this.onderweg.leeg();
  }

  private async verstuur(streamId: string, expectedRevision: number, events: BinaryEventData[]): Promise<AppendResult> {
    // In a turn of its own: a call that starts while the client is busy closing a broken channel never ends.
    await setImmediate();
    try {
      const { client, basis } = this.verbinding;
      const opties = { ...basis, expectedRevision: verwachteRevisie(expectedRevision), deadline: this.wachtMs };
      const { nextExpectedRevision, position } = await binnen(
        this.wachtMs + SPELING_MS,
        client.appendToStream(streamId, events, opties),
      );
      const revision = alsGetal(nextExpectedRevision);
      // A server that recognises a repetition may leave the position out.
      return { soort: 'opgeslagen', revision, position: position ? alsGetal(position.commit) : await this.plaatsVan(streamId, revision) };
    } catch (fout) {
      if (fout instanceof WrongExpectedVersionError) return { soort: 'conflict', actual: huidigeRevisie(fout.actualVersion) };
      throw appendfout(fout, events.reduce((som, { data }) => som + data.byteLength, 0));
    }
  }
}

/** The client has a deadline of its own; this is for when that fails. */
async function binnen<T>(ms: number, werk: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const teLaat = new Promise<never>((_, mislukt) => {
    timer = setTimeout(() => mislukt(new UitkomstOnbekend(`no outcome within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([werk, teLaat]);
  } finally {
    clearTimeout(timer);
  }
}
