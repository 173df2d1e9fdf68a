import { randomUUID } from 'node:crypto';
import { type CommandOutcome, type CommandService, uuid5 } from '@loopplank/commands';
import { type Actor, type Moment, SYSTEEM } from '@loopplank/kernel';
import type { Doel } from '../beslissing/doelen';
import { adresVan } from '../medewerker/adres';
import { medewerkerDecider } from '../medewerker/decider';
import { medewerkerStream } from '../medewerker/events';
import { type VerzendingCommand, verzendingDecider } from '../verzending/decider';
import { type Berichtsoort, verzendingStream } from '../verzending/events';

/** A message for one person. It may hold a secret: it is handed over and forgotten. */
export interface Bericht {
  /** Names the message for ever: the same message has the same Message-ID, whoever sends it and whenever. */
  readonly id: string;
  readonly naar: string;
  readonly onderwerp: string;
  /** Plain text. */
  readonly tekst: string;
  readonly nu: Moment;
}

/** Takes messages out of the house. */
export interface Post {
  /** True: handed over. False: it certainly did not go. Throws: nobody knows. */
  verstuur(bericht: Bericht): Promise<boolean>;
}

export interface VerzenderOpties {
  readonly commands: CommandService;
  readonly klok: () => Moment;
  readonly post: Post;
  readonly bijFout: (fout: unknown) => void;
  /** How long one message may take, in ms (default 90 s). After that nobody knows whether it went. */
  readonly wachtMs?: number;
}

/** One message to send. `inhoud` is asked only when there is an address. */
export interface Zending {
  readonly id: string;
  readonly medewerkerId: string;
  readonly soort: Berichtsoort;
  readonly actor: Actor;
  readonly inhoud: () => Pick<Bericht, 'onderwerp' | 'tekst'>;
}

const DOEL: Doel = 'toegang';
const WACHT_MS = 90_000;

/** Rejects when there is no answer in time: one that hangs may not hold up all that come after it. */
async function binnen<T>(ms: number, werk: Promise<T>): Promise<T> {
  let wekker: NodeJS.Timeout | undefined;
  const teLang = new Promise<never>((_, mis) => (wekker = setTimeout(() => mis(new Error(`the post did not answer within ${ms} ms`)), ms).unref()));
  return Promise.race([werk, teLang]).finally(() => clearTimeout(wekker));
}

/** Sends messages at most once: that it begins is in the log before it leaves, and how it ended after. */
export class Verzender {
  constructor(private readonly opties: VerzenderOpties) {}

  /**
   * Only whoever gets its beginning written down sends; a second attempt finds that it has begun and sends nothing.
   * False: there is no address. Never throws: how it went is in the log.
   */
  async verstuur({ id, medewerkerId, soort, actor, inhoud }: Zending): Promise<boolean> {
    try {
      const { state } = await this.opties.commands.laad(medewerkerDecider, medewerkerStream(medewerkerId));
      const naar = adresVan(state);
      if (naar === undefined) return false;
      const begonnen = await this.meld(id, 'BeginVerzending', { soort, kanaal: 'mail', medewerkerId }, actor);
      if (begonnen.soort !== 'aanvaard' || begonnen.herhaald) return true;
      const gelukt = await binnen(this.opties.wachtMs ?? WACHT_MS, this.opties.post.verstuur({ id, naar, ...inhoud(), nu: this.opties.klok() }));
      await this.meld(id, gelukt ? 'MeldVerzendingGelukt' : 'MeldVerzendingMislukt', {}, actor);
    } catch (fout) {
      // It stays open, and becomes "onzeker" for a person to look at.
      this.opties.bijFout(fout);
    }
    return true;
  }

  /** Nobody knows whether this one left. */
  meldOnzeker(id: string): Promise<CommandOutcome> {
    return this.meld(id, 'MeldVerzendingOnzeker', {}, SYSTEEM);
  }

  /** This one need not leave any more. */
  laatVervallen(id: string): Promise<CommandOutcome> {
    return this.meld(id, 'LaatVerzendingVervallen', {}, SYSTEEM);
  }

  private meld<T extends VerzendingCommand['type']>(id: string, type: T, data: object, actor: Actor): Promise<CommandOutcome> {
    return this.opties.commands.voerUit(verzendingDecider, {
      streamId: verzendingStream(id), type, data: data as never, actor, doel: DOEL, bron: 'systeem',
      // A beginning of one's own: an answer that is remembered is somebody else's beginning. A failure may come twice.
      commandId: type === 'BeginVerzending' || type === 'MeldVerzendingMislukt' ? randomUUID() : uuid5(type, id),
      verzoek: type, correlationId: id, causationId: id, nu: this.opties.klok(),
    });
  }
}
