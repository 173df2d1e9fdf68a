import { createHmac, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afgeleideSleutel, controleerVorm } from '@loopplank/codec';
import { eenMoment, geheel, object, tekst, type TypeVan } from '@loopplank/kernel';
import { BackupFout } from './fout';

/** Places in a backup. Log and keys each have a folder, so that they can be kept in different places. */
export const LOG = join('log', 'log.sqlite');
export const SLEUTELS = join('sleutels', 'sleutels.jsonl');
export const MANIFEST = 'manifest.json';

const hex = tekst(64, /^[0-9a-f]{64}$/);
const bestand = { bytes: geheel(), sha256: hex };

const VORM = object({
  versie: geheel(1, 1),
  gemaaktOp: eenMoment(),
  /** Tells master keys apart, without telling anything about them. */
  hoofdsleutel: hex,
  log: object({ ...bestand, gebeurtenissen: geheel(), reeksen: geheel(), laatstePositie: geheel(), laatsteHash: hex, koppen: hex }),
  sleutels: object({ ...bestand, sleutels: geheel(), gewist: geheel() }),
});

/** What a backup says about itself. Written last: a backup without it was cut off. */
export type Manifest = TypeVan<typeof VORM>;

export const kenmerkVan = (hoofdsleutel: Uint8Array): string => Buffer.from(afgeleideSleutel(hoofdsleutel, 'back-up/kenmerk')).toString('hex');

/** Only who has the master key can make it: a backup that somebody rewrote does not carry a seal that fits. */
const zegel = (inhoud: Manifest, hoofdsleutel: Uint8Array): string =>
  createHmac('sha256', afgeleideSleutel(hoofdsleutel, 'back-up/zegel')).update(JSON.stringify(inhoud)).digest('hex');

export const manifestTekst = (inhoud: Manifest, hoofdsleutel: Uint8Array): string =>
  `${JSON.stringify({ ...inhoud, zegel: zegel(inhoud, hoofdsleutel) }, null, 2)}\n`;

/** Reads the manifest in a folder and checks its seal. Throws BackupFout. */
export function leesManifest(map: string, hoofdsleutel: Uint8Array): Manifest {
  const { zegel: gegeven, ...inhoud } = ontleed(map);
  if (controleerVorm(VORM, inhoud).length > 0) throw new BackupFout('De back-up is beschadigd, of van een nieuwere versie: manifest.json is niet te lezen.');
  const manifest = inhoud as Manifest;
  if (manifest.hoofdsleutel !== kenmerkVan(hoofdsleutel)) throw new BackupFout('Deze back-up hoort bij een andere hoofdsleutel. Zet die eerst terug.');
  const verwacht = Buffer.from(zegel(manifest, hoofdsleutel));
  const kreeg = Buffer.from(String(gegeven));
  if (kreeg.length !== verwacht.length || !timingSafeEqual(kreeg, verwacht)) throw new BackupFout('De back-up is beschadigd of veranderd: het zegel op manifest.json klopt niet.');
  return manifest;
}

function ontleed(map: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(join(map, MANIFEST), 'utf8')) as Record<string, unknown>;
  } catch (fout) {
    if ((fout as { code?: unknown }).code === 'ENOENT') {
      throw new BackupFout(`Dit is geen back-up, of een die is afgebroken: ${join(map, MANIFEST)} ontbreekt.`);
    }
    if (fout instanceof SyntaxError) throw new BackupFout('De back-up is beschadigd: manifest.json is niet te lezen.');
    throw fout;
  }
}
