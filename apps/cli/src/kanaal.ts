import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import type { VerbRegel, VerbVerzoek } from './protocol';

const BEHEER = resolve(__dirname, '../../server/dist/beheer/main.js');

/** Nobody answers where a server should be, or the answer broke off. Exit code 3. */
export class Onbereikbaar extends Error {}

async function* regels(stroom: Readable): AsyncGenerator<VerbRegel> {
  for await (const regel of createInterface({ input: stroom, crlfDelay: Infinity })) {
    if (regel.trim()) yield JSON.parse(regel) as VerbRegel;
  }
}

interface Adres {
  readonly poort: number;
  readonly sleutel: string;
  readonly pid: number;
}

/** The running server of this data folder, or null when there is none. */
function vindServer(data: string): Adres | null {
  try {
    const adres = JSON.parse(readFileSync(join(data, 'beheer.json'), 'utf8')) as Adres;
    process.kill(adres.pid, 0);
    return adres;
  } catch {
    return null;
  }
}

const viaServer = (adres: Adres, verzoek: VerbVerzoek): Promise<Readable | null> =>
  new Promise((klaar) => {
    const req = request(
      { host: '127.0.0.1', port: adres.poort, method: 'POST', headers: { authorization: `Bearer ${adres.sleutel}`, 'content-type': 'application/json' } },
      (res) => klaar(res.statusCode === 200 ? res : null),
    );
    // The file of a server that was killed may still stand there, with a process id now used by something else.
    req.on('error', () => klaar(null));
    req.end(JSON.stringify(verzoek));
  });

function zelf(verzoek: VerbVerzoek): Readable {
  const kind = spawn(process.execPath, ['--enable-source-maps', BEHEER], { stdio: ['pipe', 'pipe', 'inherit'] });
  kind.stdin.end(JSON.stringify(verzoek));
  return kind.stdout;
}

/** Runs a verb through the running server, or else directly on the data folder. */
export async function* voerUit(verzoek: VerbVerzoek, data: string): AsyncGenerator<VerbRegel> {
  const adres = vindServer(data);
  const stroom = (adres && (await viaServer(adres, verzoek))) ?? zelf(verzoek);
  let klaar = false;
  for await (const regel of regels(stroom)) {
    klaar ||= regel.soort === 'klaar';
    yield regel;
  }
  if (!klaar) throw new Onbereikbaar('De verbinding brak af. Vraag de stand op met: loopplank status');
}
