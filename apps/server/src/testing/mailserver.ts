import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** One message as it was handed over. */
export interface Ontvangen {
  readonly naar: string;
  readonly rauw: string;
}

/** A mail server on this machine: keeps what it is given, or refuses as long as it is told to. */
export interface Mailserver {
  readonly url: string;
  readonly ontvangen: readonly Ontvangen[];
  weiger(ja: boolean): void;
  stop(): Promise<void>;
}

export async function startMailserver(): Promise<Mailserver> {
  const ontvangen: Ontvangen[] = [];
  let weigert = false;
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], logger: false,
    onRcptTo: (_, __, klaar) => (weigert ? klaar(Object.assign(new Error('try again later'), { responseCode: 451 })) : klaar()),
    onData: (stroom, sessie, klaar) => {
      const delen: Buffer[] = [];
      stroom.on('data', (d: Buffer) => delen.push(d));
      stroom.on('end', () => {
        ontvangen.push({ naar: sessie.envelope.rcptTo[0]!.address, rauw: Buffer.concat(delen).toString('utf8') });
        klaar();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((klaar) => void server.listen(0, '127.0.0.1', () => klaar()));
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, ontvangen, weiger: (ja) => void (weigert = ja), stop: () => new Promise<void>((klaar) => server.close(() => klaar())) };
}
