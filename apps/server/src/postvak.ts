import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Bericht, Post } from '@loopplank/access';
import { msVanMoment } from '@loopplank/kernel';

/** One header line: nothing in it may begin another. */
const kop = (naam: string, waarde: string): string => `${naam}: ${waarde.replace(/[\r\n]+/g, ' ')}`;

const mail = ({ id, naar, onderwerp, tekst, nu }: Bericht): string =>
  [
    kop('To', naar),
    kop('Subject', onderwerp),
    kop('Date', new Date(msVanMoment(nu)).toUTCString()),
    kop('Message-ID', `<${id}@loopplank>`),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
    '',
    tekst,
  ].join('\r\n');

/**
 * An outbox of files, so that nothing leaves the building: one mail per file, complete or not there. They hold links
 * that set a password, so they are for the owner of the data folder alone.
 */
export function postvakUit(data: string): Post {
  const map = join(data, 'postvak-uit');
  return {
    async verstuur(bericht) {
      mkdirSync(map, { recursive: true, mode: 0o700 });
      const naam = join(map, `${bericht.nu.replaceAll(':', '')}-${bericht.id}.eml`);
      const bestand = openSync(`${naam}.deel`, 'wx', 0o600);
      try {
        writeSync(bestand, mail(bericht));
        fsyncSync(bestand);
      } finally {
        closeSync(bestand);
      }
      renameSync(`${naam}.deel`, naam);
      return true;
    },
  };
}
