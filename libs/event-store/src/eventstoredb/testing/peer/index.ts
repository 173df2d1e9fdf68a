import { Metadata, type ServerUnaryCall, type StatusObject, Server, ServerCredentials, type sendUnaryData, status } from '@grpc/grpc-js';
import { GossipService } from '@eventstore/db-client/generated/gossip_grpc_pb';
import type { ClusterInfo } from '@eventstore/db-client/generated/gossip_pb';
import { ServerFeaturesService } from '@eventstore/db-client/generated/serverfeatures_grpc_pb';
import { SupportedMethod, SupportedMethods } from '@eventstore/db-client/generated/serverfeatures_pb';
import type { Empty } from '@eventstore/db-client/generated/shared_pb';
import { type IStreamsServer, StreamsService } from '@eventstore/db-client/generated/streams_grpc_pb';
import { Draad } from './draad';
import { ledenlijst, poortVan } from './leden';
import { lees } from './lezen';
import { Logboek } from './logboek';
import { ontvangReeks } from './reeks';
import { ontvangAppend, type Schrijf } from './schrijven';

/** How a call is turned away: a gRPC status. */
export type Weigering = Partial<StatusObject>;
type Oproep = 'append' | 'batchAppend' | 'read' | 'features';

/**
 * A server that speaks the protocol of EventStoreDB (append, batch append, reads, filtered subscriptions, gossip), keeps its
 * log in memory and can be mistreated. For tests: it forgets everything with the process, and checks no credentials.
 */
export class Peer {
  readonly logboek: Logboek;
  /** Calls answered so far, of each kind. */
  readonly oproepen: Record<Oproep, number> = { append: 0, batchAppend: 0, read: 0, features: 0 };
  private readonly grpc = new Server();
  private readonly ongelukken: ('voor' | 'na')[] = [];
  private readonly weigeringen: Weigering[] = [];
  private leider: Peer | undefined;
  private geenAbonnementen: Weigering | undefined;
  private draad: Draad | undefined;

  /** `begin`: position of the first event in the log. */
  constructor({ begin = 0n }: { readonly begin?: bigint } = {}) {
    this.logboek = new Logboek(begin);
    this.grpc.addService(ServerFeaturesService, {
      getSupportedMethods: (_: ServerUnaryCall<Empty, SupportedMethods>, antwoord: sendUnaryData<SupportedMethods>) => {
        this.oproepen.features += 1;
        antwoord(null, mogelijkheden());
      },
    });
    this.grpc.addService(GossipService, {
      read: (_: ServerUnaryCall<Empty, ClusterInfo>, antwoord: sendUnaryData<ClusterInfo>) => {
        const zelf = { verbinding: this.verbinding, leider: this.leider === undefined };
        antwoord(null, ledenlijst(this.leider ? [zelf, { verbinding: this.leider.verbinding, leider: true }] : [zelf]));
      },
    });
    this.grpc.addService(StreamsService, this.streams());
  }

  /** What a client needs to find it; the same for as long as the peer lives. */
  get verbinding(): string {
    return `esdb://127.0.0.1:${this.opDraad().poort}?tls=false`;
  }

  /** Begins to listen, also after `stop`: then on the same port, with the log as it was. */
  async start(): Promise<this> {
    if (!this.draad) {
      const poort = await new Promise<number>((klaar, mislukt) =>
        this.grpc.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (fout, nr) => (fout ? mislukt(fout) : klaar(nr))),
      );
      this.draad = new Draad(poort);
    }
    await this.draad.start();
    return this;
  }

  /** Goes down: connections are cut, new ones refused. */
  async stop(): Promise<void> {
    await this.draad?.stop();
  }

  /** For good. */
  async sluit(): Promise<void> {
    await this.stop();
    this.grpc.forceShutdown();
  }

  /** Cuts all connections now, in the middle of whatever goes over them. */
  knip(): void {
    this.opDraad().knip();
  }

  /** Cuts all connections at each of the next appends: when it has come in, or when it is in the log; never an answer. */
  knipBijAppend(wanneer: 'voor' | 'na', keren = 1): void {
    for (let i = 0; i < keren; i += 1) this.ongelukken.push(wanneer);
  }

  /** Nothing gets through any more, but no connection breaks. */
  zetStil(stil: boolean): void {
    this.opDraad().zetStil(stil);
  }

  /** Answers the next calls, of whatever kind, with this. */
  weiger(weigering: Weigering, keren = 1): void {
    for (let i = 0; i < keren; i += 1) this.weigeringen.push(weigering);
  }

  /** Turns down every subscription from now on. */
  weigerAbonnementen(weigering: Weigering): void {
    this.geenAbonnementen = weigering;
  }

  /** From now on a follower: sends on who asks for the leader. */
  volgt(leider: Peer): void {
    this.leider = leider;
  }

  private streams(): IStreamsServer {
    return {
      append: (oproep, antwoord) => {
        const nee = this.beoordeel('append', oproep.metadata);
        if (nee) antwoord(nee);
        else ontvangAppend(this.schrijf, oproep, antwoord);
      },
      batchAppend: (oproep) => {
        const nee = this.beoordeel('batchAppend', oproep.metadata);
        if (nee) oproep.emit('error', nee);
        else ontvangReeks(this.schrijf, oproep);
      },
      read: (oproep) => {
        const abonnement = oproep.request.getOptions()?.hasSubscription() ? this.geenAbonnementen : undefined;
        const nee = this.beoordeel('read', oproep.metadata) ?? abonnement;
        if (nee) oproep.emit('error', nee);
        else void lees(this.logboek, oproep);
      },
      delete: (_, antwoord) => antwoord({ code: status.UNIMPLEMENTED }),
      tombstone: (_, antwoord) => antwoord({ code: status.UNIMPLEMENTED }),
    };
  }

  private readonly schrijf: Schrijf = (streamId, verwacht, events) => {
    const ongeluk = this.ongelukken.shift();
    const uitslag = ongeluk === 'voor' ? undefined : this.logboek.append(streamId, verwacht, events);
    if (ongeluk === undefined) return uitslag;
    this.knip();
    return undefined;
  };

  private beoordeel(oproep: Oproep, metadata: Metadata): Weigering | undefined {
    this.oproepen[oproep] += 1;
    const leider = metadata.get('requires-leader')[0] === 'true' ? this.leider : undefined;
    return leider ? nietDeLeider(leider) : this.weigeringen.shift();
  }

  private opDraad(): Draad {
    if (!this.draad) throw new Error('the peer has not been started');
    return this.draad;
  }
}

/** A peer that listens. */
export const startPeer = (opties: { readonly begin?: bigint } = {}): Promise<Peer> => new Peer(opties).start();

function mogelijkheden(): SupportedMethods {
  const alle = new SupportedMethods();
  alle.setEventStoreServerVersion('24.10.0');
  for (const methode of ['append', 'batchappend', 'read']) {
    const een = new SupportedMethod();
    een.setServiceName('event_store.client.streams.streams');
    een.setMethodName(methode);
    alle.addMethods(een);
  }
  return alle;
}

function nietDeLeider(leider: Peer): Weigering {
  const metadata = new Metadata();
  metadata.set('exception', 'not-leader');
  metadata.set('leader-endpoint-host', '127.0.0.1');
  metadata.set('leader-endpoint-port', String(poortVan(leider.verbinding)));
  return { code: status.NOT_FOUND, details: 'Leader info available', metadata };
}
