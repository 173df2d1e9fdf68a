import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A short name for this data folder, made once; part of stream names only this node writes. */
export function knoopnaam(data: string): string {
  const bestand = join(data, 'knoop');
  try {
    return readFileSync(bestand, 'utf8').trim();
  } catch {
    const naam = randomBytes(4).toString('hex');
    // `wx`: when two processes race, the first name stands.
    try {
      writeFileSync(bestand, naam, { flag: 'wx', mode: 0o600 });
      return naam;
    } catch {
      return readFileSync(bestand, 'utf8').trim();
    }
  }
}
