import { Probleem } from '@loopplank/access/http';
import type { Request } from 'express';
import { Leesfout, uitlegVanLeesfout } from '../lezen/leesfout';
import { MAX_BYTES } from '../lezen/tabel';

/** Kinds of content that may be sent to this one path instead of JSON. */
export const LIJSTSOORTEN = ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'] as const;

export const isLijstsoort = (contentType: string | undefined): boolean =>
  LIJSTSOORTEN.some((soort) => (contentType ?? '').split(';')[0]!.trim().toLowerCase() === soort);

/** The refusal of a file: nothing of it was kept. */
export function leesprobleem(fout: Leesfout): Probleem {
  const status = fout.code === 'te-groot' ? 413 : fout.code === 'onbekende-soort' ? 415 : 400;
  return new Probleem({ status, code: fout.code, detail: `${uitlegVanLeesfout(fout)} Er is niets bewaard.` });
}

/** Whoever goes on sending after a refusal is listened to for so long, to be able to hear the answer; then the line goes dead. */
const NADRUPPELEN = { bytes: 64 * 1024 * 1024, ms: 10_000 } as const;

function laatNadruppelen(req: Request): void {
  let bytes = 0;
  const hangOp = () => void req.destroy();
  const wekker = setTimeout(hangOp, NADRUPPELEN.ms).unref();
  req.on('data', (stuk: Buffer) => (bytes += stuk.length) > NADRUPPELEN.bytes && hangOp());
  req.on('close', () => clearTimeout(wekker));
  req.resume();
}

const stukken = (req: Request): Promise<Buffer | 'teGroot'> =>
  new Promise((klaar, mis) => {
    const delen: Buffer[] = [];
    let lengte = 0;
    const lees = (stuk: Buffer) => {
      lengte += stuk.length;
      if (lengte <= MAX_BYTES) return void delen.push(stuk);
      req.off('data', lees);
      klaar('teGroot');
    };
    req.on('data', lees);
    req.once('end', () => klaar(Buffer.concat(delen)));
    for (const einde of ['error', 'aborted', 'close'] as const) req.once(einde, () => mis(new Error('cut off')));
  });

const afgebroken = (): Probleem => new Probleem({ status: 400, code: 'afgebroken', detail: 'Het bestand kwam niet helemaal aan. Er is niets bewaard.' });
const verkeerdSoort = (detail: string): Probleem => new Probleem({ status: 415, code: 'verkeerd-soort', detail: `${detail} Er is niets bewaard.` });

/**
 * The bytes of a request, and not one more than a list may have. A file that says that it is larger is refused
 * before it comes in; one that does not say so, as soon as it is. Throws Probleem.
 */
export async function leesLijf(req: Request): Promise<Uint8Array> {
  const weiger = (probleem: Probleem): Probleem => {
    laatNadruppelen(req);
    return probleem;
  };
  if (!isLijstsoort(req.headers['content-type'])) throw weiger(verkeerdSoort(`Stuur het bestand als ${LIJSTSOORTEN.join(' of ')}.`));
  if ((req.headers['content-encoding'] ?? 'identity') !== 'identity') throw weiger(verkeerdSoort('Stuur het bestand zelf, niet ingepakt.'));
  if (Number(req.headers['content-length'] ?? 0) > MAX_BYTES) throw weiger(leesprobleem(new Leesfout('te-groot')));
  const gelezen = await stukken(req).catch(() => null);
  if (gelezen === null) throw afgebroken();
  if (gelezen === 'teGroot') throw weiger(leesprobleem(new Leesfout('te-groot')));
  return new Uint8Array(gelezen);
}

/** The name of the file as its sender calls it (RFC 6266), or undefined. Never part of an address. */
export function bestandsnaamVan(kop: string | undefined): string | undefined {
  const ster = /filename\*=(?:UTF-8)?''([^;]+)/i.exec(kop ?? '')?.[1];
  const gewoon = /filename="?([^";]+)"?/i.exec(kop ?? '')?.[1];
  let naam = gewoon;
  try {
    naam = ster === undefined ? gewoon : decodeURIComponent(ster);
  } catch {
    // A name that cannot be read is no reason to refuse a file.
  }
  // eslint-disable-next-line no-control-regex -- such characters are left out
  const netjes = naam?.replace(/[\u0000-\u001f\u007f/\\\ud800-\udfff]/gu, '').trim();
  return netjes ? [...netjes].slice(0, 200).join('') : undefined;
}
