import type { AddressInfo, Socket } from 'node:net';
import { moment } from '@loopplank/kernel';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { smtpPost } from '.';

const BERICHT = {
  id: 'e1000000-0000-4000-8000-000000000001', naar: 'jip@school.example', onderwerp: 'Er is nieuws in Loopplank', tekst: 'Er zijn 3 dingen nieuw. Café.\n\nhttps://loopplank.example/nieuws\n', nu: moment('2026-06-08T05:30:00Z'),
};

/** A mail server on this machine, and what it took. */
async function proef(opties: SMTPServerOptions = {}) {
  const ontvangen: { rauw: string; naar: string[]; wie?: string }[] = [];
  const server = new SMTPServer({
    authOptional: true, disabledCommands: ['STARTTLS'], allowInsecureAuth: true, logger: false,
    onAuth: (auth, _, klaar) => (auth.password === 'geheim' ? klaar(null, { user: auth.username! }) : klaar(new Error('no'))),
    onData: (stroom, sessie, klaar) => {
      const delen: Buffer[] = [];
      stroom.on('data', (d: Buffer) => delen.push(d));
      stroom.on('end', () => {
        ontvangen.push({ rauw: Buffer.concat(delen).toString('utf8'), naar: sessie.envelope.rcptTo.map((r) => r.address), ...(sessie.user ? { wie: String(sessie.user) } : {}) });
        klaar();
      });
    },
    ...opties,
  });
  server.on('error', () => undefined);
  const lijnen = new Set<Socket>();
  server.server.on('connection', (lijn: Socket) => void lijnen.add(lijn));
  await new Promise<void>((klaar) => void server.listen(0, '127.0.0.1', () => klaar()));
  const { port } = server.server.address() as AddressInfo;
  const post = (wie = '', eisTls = false) => smtpPost({ url: `smtp://${wie}127.0.0.1:${port}`, van: 'loopplank@gemeente.example', eisTls, wachtMs: 2000 });
  return { ontvangen, post, breek: () => lijnen.forEach((lijn) => lijn.destroy()), stop: () => new Promise<void>((klaar) => server.close(() => klaar())) };
}

describe('handing a message to a mail server', () => {
  it('sends it once, with its own id, as plain text', async () => {
    const p = await proef();
    expect(await p.post().verstuur(BERICHT)).toBe(true);
    await p.stop();
    expect(p.ontvangen).toHaveLength(1);
    const [{ rauw, naar }] = p.ontvangen as [{ rauw: string; naar: string[] }];
    expect(naar).toEqual(['jip@school.example']);
    expect(rauw).toMatch(/^Message-ID: <e1000000-0000-4000-8000-000000000001@loopplank>\r$/m);
    expect(rauw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(rauw).toContain('https://loopplank.example/nieuws');
  });

  it('logs in when the address says how', async () => {
    const p = await proef();
    expect(await p.post('loop%40plank:geheim@').verstuur(BERICHT)).toBe(true);
    expect(await p.post('loop%40plank:fout@').verstuur(BERICHT)).toBe(false);
    await p.stop();
    expect(p.ontvangen.map((o) => o.wie)).toEqual(['loop@plank']);
  });

  it('is certain that it did not go: refused, nobody there, or nothing but a line in the clear', async () => {
    const p = await proef({ onRcptTo: (_, __, klaar) => klaar(Object.assign(new Error('no such person'), { responseCode: 550 })) });
    expect(await p.post().verstuur(BERICHT)).toBe(false);
    expect(await p.post('', true).verstuur(BERICHT)).toBe(false);
    await p.stop();
    expect(await p.post().verstuur(BERICHT)).toBe(false);
    expect(p.ontvangen).toEqual([]);
  });

  it('does not know when the line breaks after the message was offered', async () => {
    const p = await proef({ onData: (stroom) => void stroom.resume().on('end', () => p.breek()) });
    await expect(p.post().verstuur(BERICHT)).rejects.toThrow();
    await p.stop();
  });
});
