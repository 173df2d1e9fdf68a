import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Huis } from '../huis';
import type { Meld, VerbVerzoek } from './protocol';
import { voerVerbUit } from './verbs';

const MAX = 64 * 1024;

const digest = (tekst: string): Buffer => createHash('sha256').update(tekst).digest();
/** Digests have one length, whatever bytes were sent. */
const gelijk = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b));

async function lees(req: IncomingMessage): Promise<VerbVerzoek> {
  let tekst = '';
  for await (const stuk of req) {
    tekst += String(stuk);
    if (tekst.length > MAX) throw new Error('too large');
  }
  const verzoek = JSON.parse(tekst) as Partial<VerbVerzoek> | null;
  if (typeof verzoek?.verb !== 'string' || typeof verzoek.args !== 'object' || verzoek.args === null) throw new Error('not a request');
  return verzoek as VerbVerzoek;
}

/**
 * A door for the command line: loopback only, a random port, a token in a file only the owner of the data folder
 * can read. Whoever can read that file can read the log itself.
 */
export async function openKanaal(huis: Huis): Promise<{ sluit(): Promise<void> }> {
  const sleutel = randomBytes(24).toString('base64url');
  const bestand = join(huis.instellingen.data, 'beheer.json');
  const server: Server = createServer((req, res) => {
    behandel(huis, sleutel, req, res).catch((fout: unknown) => {
      huis.log.error({ fout: fout instanceof Error ? fout.stack : String(fout) }, 'verb channel');
      res.destroy();
    });
  });
  await new Promise<void>((klaar, mis) => server.once('error', mis).listen(0, '127.0.0.1', klaar));
  const { port } = server.address() as AddressInfo;
  writeFileSync(bestand, JSON.stringify({ poort: port, sleutel, pid: process.pid }), { mode: 0o600 });
  return {
    async sluit() {
      rmSync(bestand, { force: true });
      server.closeAllConnections();
      await new Promise((klaar) => server.close(klaar));
    },
  };
}

async function behandel(huis: Huis, sleutel: string, req: IncomingMessage, res: ServerResponse): Promise<void> {
  if (req.method !== 'POST' || !gelijk(req.headers.authorization ?? '', `Bearer ${sleutel}`)) {
    res.writeHead(404).end();
    return;
  }
  res.writeHead(200, { 'content-type': 'application/x-ndjson' });
  const meld: Meld = (regel) => void res.write(`${JSON.stringify(regel)}\n`);
  let weg = false;
  res.on('close', () => (weg = true));
  try {
    await voerVerbUit(huis, await lees(req), meld, () => weg);
  } catch (fout) {
    huis.log.error({ fout: fout instanceof Error ? fout.stack : String(fout) }, 'verb failed');
    meld({ soort: 'klaar', code: 1, tekst: 'Er ging iets mis; zie het logboek van de server.' });
  }
  res.end();
}
