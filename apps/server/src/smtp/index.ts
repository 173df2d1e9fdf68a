import type { Bericht, Post } from '@loopplank/access';
import { msVanMoment } from '@loopplank/kernel';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';

export interface SmtpOpties {
  /** `smtp://[name:password@]host[:port]`, or `smtps://…` for TLS from the first byte. Never shown. */
  readonly url: string;
  /** Address of the sender. */
  readonly van: string;
  /** Hand over nothing in the clear: without STARTTLS nothing is sent. */
  readonly eisTls: boolean;
  /** How long to wait for the other side, in ms (default 30 s). */
  readonly wachtMs?: number;
}

const POORT = { 'smtp:': 587, 'smtps:': 465 } as const;
const WACHT_MS = 30_000;

/**
 * Hands messages to a mail server. Until the message itself is offered every fault is certain: it did not go. After
 * that only an answer of the other side is; a line that breaks then means that nobody knows.
 */
export function smtpPost(opties: SmtpOpties): Post {
  return {
    async verstuur(bericht) {
      const rauw = await brief(opties.van, bericht);
      const lijn = new SMTPConnection(verbinding(opties));
      // Whoever waits hears it through a callback; a fault nobody waits for must not end the process.
      const gebroken = new Promise<never>((_, mis) => lijn.on('error', mis));
      gebroken.catch(() => undefined);
      try {
        if (!(await Promise.race([meldAan(lijn, opties.url), gebroken]).then(() => true, () => false))) return false;
        return await Promise.race([geefOver(lijn, opties.van, bericht.naar, rauw), gebroken]);
      } finally {
        lijn.close();
      }
    },
  };
}

const brief = (van: string, { id, naar, onderwerp, tekst, nu }: Bericht): Promise<Buffer> =>
  new MailComposer({
    from: van, to: naar, subject: onderwerp, text: tekst, date: new Date(msVanMoment(nu)), messageId: `<${id}@loopplank>`,
    // Nobody reads an answer to this, and nobody's holiday notice should come back.
    headers: { 'Auto-Submitted': 'auto-generated' },
  })
    .compile()
    .build();

function verbinding({ url, eisTls, wachtMs = WACHT_MS }: SmtpOpties): ConstructorParameters<typeof SMTPConnection>[0] {
  const { protocol, hostname, port } = new URL(url);
  const secure = protocol === 'smtps:';
  return {
    host: hostname.replace(/^\[|\]$/g, ''), port: port === '' ? POORT[protocol as keyof typeof POORT] : Number(port), secure, requireTLS: !secure && eisTls,
    connectionTimeout: wachtMs, greetingTimeout: wachtMs, socketTimeout: wachtMs, logger: false,
  };
}

/** Connects and, when the address holds a name, logs in. */
async function meldAan(lijn: SMTPConnection, url: string): Promise<void> {
  const { username, password } = new URL(url);
  await new Promise<void>((klaar, mis) => lijn.connect((fout) => (fout ? mis(fout) : klaar())));
  if (username === '') return;
  const wie = { user: decodeURIComponent(username), pass: decodeURIComponent(password) };
  await new Promise<void>((klaar, mis) => lijn.login({ credentials: wie }, (fout) => (fout ? mis(fout) : klaar())));
}

/** True: taken over. False: refused, with an answer that says so. Rejects: the line broke and nobody knows. */
const geefOver = (lijn: SMTPConnection, van: string, naar: string, rauw: Buffer): Promise<boolean> =>
  new Promise((klaar, mis) =>
    lijn.send({ from: van, to: [naar] }, rauw, (fout) => {
      if (!fout) klaar(true);
      else if (((fout as { responseCode?: number }).responseCode ?? 0) >= 400) klaar(false);
      else mis(fout);
    }),
  );
