import { type AppendResult, type EventStore, type EventToAppend, LogOnbereikbaar, type StoredEvent, type Subscription } from '../port';
import { Volger } from '../volger';
import { isVoorbijgaand } from './fouten';
import { type Gevonden, Lezer } from './lezer';
import { Schrijver } from './schrijver';
import { type Melding, Uitkijk } from './uitkijk';
import { type Verbinding, verbind } from './verbinding';

export interface EventStoreDbOptions {
  /** `esdb://host:2113`, `esdb+discover://host:2113` or several hosts; name and password may stand in it. */
  readonly verbinding: string;
  /** How long an append or a read may take, in ms; default 5000. */
  readonly wachtMs?: number;
  /** How often followers look when nothing has woken them, in ms; default 250. */
  readonly pollMs?: number;
  /** Hears of lost and restored connections, while there are subscriptions. */
  readonly meld?: (melding: Melding) => void;
}

/** The log in EventStoreDB. See `openEventStoreDb`. */
export class EventStoreDbEventStore implements EventStore {
  readonly idsPerStream = true;
  private readonly verbinding: Verbinding;
  private readonly lezer: Lezer;
  private readonly schrijver: Schrijver;
  private readonly uitkijk: Uitkijk;
  private gesloten: Promise<void> | undefined;

  constructor({ verbinding, wachtMs = 5000, pollMs = 250, meld = () => undefined }: EventStoreDbOptions) {
    this.verbinding = verbind(verbinding);
    const lezer = new Lezer(this.verbinding, wachtMs);
    this.lezer = lezer;
    this.schrijver = new Schrijver(this.verbinding, wachtMs, (streamId, revision) => lezer.plaats(streamId, revision));
    this.uitkijk = new Uitkijk(this.verbinding, pollMs, meld);
  }

  async append(streamId: string, expectedRevision: number, events: readonly EventToAppend[]): Promise<AppendResult> {
    this.eisOpen();
    return this.schrijver.append(streamId, expectedRevision, events);
  }

  async readStream(streamId: string, fromRevision = 0): Promise<StoredEvent[]> {
    this.eisOpen();
    return this.lezer.stream(streamId, fromRevision);
  }

  async head(streamId: string): Promise<number> {
    this.eisOpen();
    return this.lezer.head(streamId);
  }

  async readAll(after: number, limit: number): Promise<StoredEvent[]> {
    this.eisOpen();
    return (await this.lezer.alles(after, limit)).events;
  }

  async lastPosition(): Promise<number> {
    this.eisOpen();
    return this.lezer.laatste();
  }

  subscribe(after: number, handler: (events: readonly StoredEvent[]) => Promise<void> | void): Subscription {
    this.eisOpen();
    let tot = after;
    const lees = async (na: number, limit: number): Promise<StoredEvent[]> => {
      const gevonden = await this.leesVerder(Math.max(na, tot), limit);
      tot = gevonden.tot;
      return gevonden.events;
    };
    const volger: Volger = new Volger({
      lees,
      after,
      handler,
      einde: () => this.uitkijk.haalWeg(volger),
    });
    this.uitkijk.voegToe(volger);
    return volger;
  }

  close(): Promise<void> {
    return (this.gesloten ??= this.sluit());
  }

  /** While the log is out of reach there is nothing new; the follower looks again when it is woken. */
  private async leesVerder(after: number, limit: number): Promise<Gevonden> {
    try {
      return await this.lezer.alles(after, limit);
    } catch (fout) {
      if (fout instanceof LogOnbereikbaar && isVoorbijgaand(fout.cause)) return { events: [], tot: after };
      throw fout;
    }
  }

  private async sluit(): Promise<void> {
    await this.uitkijk.stopAllen();
    await Promise.all([this.schrijver.sluit(), this.lezer.sluit()]);
    await this.verbinding.client.dispose();
  }

  private eisOpen(): void {
    if (this.gesloten) throw new LogOnbereikbaar('the event store is closed');
  }
}
