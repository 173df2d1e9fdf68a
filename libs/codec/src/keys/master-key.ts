import { hkdfSync, randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { createFile, isCode } from './durable-files';
import { MasterKeyFault } from './faults';

/**
 * The master key of the installation: 32 bytes, kept as one line of 64 hex digits in a file that only its owner may
 * read. With `maak` it is made when there is none; two processes that start together end with the same one.
 * Throws MasterKeyFault when it is not there, not a key, or open to others.
 */
export function leesHoofdsleutel(bestand: string, { maak }: { readonly maak: boolean }): Uint8Array {
  if (maak) {
    mkdirSync(dirname(bestand), { recursive: true });
    if (!statSync(bestand, { throwIfNoEntry: false })) createFile(bestand, `${randomBytes(32).toString('hex')}\n`);
  }
  const tekst = leesVeilig(bestand);
  if (!/^[0-9a-f]{64}\n?$/.test(tekst)) throw new MasterKeyFault('malformed', `${bestand}: not a master key (64 hex digits)`);
  return Uint8Array.from(Buffer.from(tekst.slice(0, 64), 'hex'));
}

function leesVeilig(bestand: string): string {
  try {
    const { mode } = statSync(bestand);
    if (process.platform !== 'win32' && (mode & 0o077) !== 0) {
      throw new MasterKeyFault('open', `${bestand}: others may read the master key; run chmod 600 on it`);
    }
    return readFileSync(bestand, 'latin1');
  } catch (fout) {
    if (isCode(fout, 'ENOENT')) throw new MasterKeyFault('missing', `${bestand}: there is no master key`);
    throw fout;
  }
}

/**
 * A 32-byte key for one purpose (HKDF-SHA256), so that no two parts of the house use the same key and none of them
 * the master key itself. The same master key and purpose always give the same key.
 */
export const afgeleideSleutel = (hoofdsleutel: Uint8Array, doel: string): Uint8Array =>
  new Uint8Array(hkdfSync('sha256', hoofdsleutel, '', `loopplank/${doel}`, 32));
