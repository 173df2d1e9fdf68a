import { resolve } from 'node:path';
import { controleerAppend } from '../append';
import { type AppendResult, type EventStore, type EventToAppend, LogOnbereikbaar, type StoredEvent, type Subscription } from '../port';
import { Volger } from '../volger';
import { Lezer } from './lezer';
import { openVoorSchrijven } from './schema';
import { Schrijver } from './schrijver';
import { Uitkijk } from './uitkijk';

export interface SqliteEventStoreOptions {
  /** Path of the log. Made when it is not there, unless `alleenLezen`. */
  readonly bestand: string;
  /** No writer thread; appends are refused. For threads that only follow. */
  readonly alleenLezen?: boolean;
  /** How often to look for events of other processes, in ms; default 10. */
  readonly pollMs?: number;
}

/** The log in one SQLite file. See `openSqliteEventStore`. */
export class SqliteEventStore implements EventStore {
  private readonly lezer: Lezer;
  private readonly uitkijk: Uitkijk;
  private readonly schrijver: Schrijver | undefined;
  private gesloten: Promise<void> | undefined;

  /** `script`: another writer thread, for tests of what happens when it dies. */
  constructor({ bestand, alleenLezen = false, pollMs = 10 }: SqliteEventStoreOptions, script?: string) {
    const pad = resolve(bestand);
    try {
      if (!alleenLezen) openVoorSchrijven(pad).close();
      this.lezer = new Lezer(pad);
    } catch (fout) {
      throw new LogOnbereikbaar(`cannot open the log ${pad}`, { cause: fout });
    }
    this.uitkijk = new Uitkijk(pad, pollMs, () => this.lezer.dataVersie());
    this.schrijver = alleenLezen ? undefined : new Schrijver(pad, script);
  }

  async append(streamId: string, expectedRevision: number, events: readonly EventToAppend[]): Promise<AppendResult> {
    this.eisOpen();
    controleerAppend(expectedRevision, events);
    if (!this.schrijver) throw new LogOnbereikbaar('the log was opened for reading only');
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
    return this.lezer.alles(after, limit);
  }

  async lastPosition(): Promise<number> {
    this.eisOpen();
    return this.lezer.laatste();
  }

  subscribe(after: number, handler: (events: readonly StoredEvent[]) => Promise<void> | void): Subscription {
    this.eisOpen();
    const volger: Volger = new Volger({
      lees: (na, limit) => this.lezer.alles(na, limit),
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

  private async sluit(): Promise<void> {
    await this.uitkijk.stopAllen();
    this.lezer.sluit();
    await this.schrijver?.sluit();
  }

  private eisOpen(): void {
    if (this.gesloten) throw new LogOnbereikbaar('the event store is closed');
  }
}
