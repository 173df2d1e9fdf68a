import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net';

/**
 * The wire between clients and the peer, in the form of a TCP relay, so that a test can do to it what happens to
 * real ones: cut, silence, nobody at the other end.
 */
export class Draad {
  private server: Server | undefined;
  private readonly sockets = new Set<Socket>();
  private poortNr = 0;
  private stil = false;

  /** `doel`: port of the server behind. */
  constructor(private readonly doel: number) {}

  /** The same after every start. */
  get poort(): number {
    return this.poortNr;
  }

  async start(): Promise<void> {
    const server = createServer((kant) => this.verbind(kant));
    await new Promise<void>((klaar) => server.listen(this.poortNr, '127.0.0.1', klaar));
    this.poortNr = (server.address() as AddressInfo).port;
    this.server = server;
  }

  /** Cuts every connection in the middle of whatever is on it. New ones are welcome at once. */
  knip(): void {
    for (const socket of this.sockets) socket.resetAndDestroy();
    this.sockets.clear();
  }

  /** From now on nothing gets through in either direction, while connections stay open (and back). */
  zetStil(stil: boolean): void {
    this.stil = stil;
    for (const socket of this.sockets) {
      if (stil) socket.pause();
      else socket.resume();
    }
  }

  /** Cuts, and refuses new connections. */
  async stop(): Promise<void> {
    const { server } = this;
    this.server = undefined;
    const dicht = new Promise<void>((klaar) => (server ? server.close(() => klaar()) : klaar()));
    this.knip();
    await dicht;
  }

  private verbind(voor: Socket): void {
    const achter = connect(this.doel, '127.0.0.1');
    for (const [van, naar] of [[voor, achter], [achter, voor]] as const) {
      this.sockets.add(van);
      van.setNoDelay(true);
      van.on('error', () => undefined);
      van.on('close', () => {
        this.sockets.delete(van);
        naar.destroy();
      });
      van.pipe(naar);
      if (this.stil) van.pause();
    }
  }
}
