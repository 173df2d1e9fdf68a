import { createHash } from 'node:crypto';
import { closeSync, constants, copyFileSync, createReadStream, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, statfsSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { BackupFout } from './fout';

/** What a freshly made disk holds of its own. */
const VAN_DE_SCHIJF = new Set(['lost+found', '.DS_Store']);

/** Everything in a folder that is ours to mind; empty when there is no folder. */
export const inhoudVan = (map: string): readonly string[] =>
  existsSync(map) ? readdirSync(map).filter((naam) => !VAN_DE_SCHIJF.has(naam)) : [];

/** Makes a folder that only its owner can enter. */
export const maakMap = (map: string): void => void mkdirSync(map, { recursive: true, mode: 0o700 });

function fsyncPad(pad: string, vlag: number): void {
  const fd = openSync(pad, vlag);
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** Makes the names in a folder durable. Windows cannot open a folder and does not need it. */
export function fsyncMap(map: string): void {
  if (process.platform !== 'win32') fsyncPad(map, constants.O_RDONLY);
}

/** Writes a small new file, durably. */
export function schrijfDuurzaam(pad: string, tekst: string): void {
  const fd = openSync(pad, 'wx', 0o600);
  try {
    writeSync(fd, tekst);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
  fsyncMap(dirname(pad));
}

/** Copies a large file to a name that is not taken, durably. */
export function kopieerDuurzaam(van: string, naar: string): void {
  copyFileSync(van, naar, constants.COPYFILE_EXCL);
  fsyncPad(naar, constants.O_RDWR);
  fsyncMap(dirname(naar));
}

/** SHA-256 (hex) of a file of any size. */
export async function sha256Van(pad: string): Promise<string> {
  const som = createHash('sha256');
  for await (const stuk of createReadStream(pad, { highWaterMark: 1 << 20 })) som.update(stuk as Buffer);
  return som.digest('hex');
}

/** Refuses work that cannot fit, before anything is written. */
export function eisRuimte(map: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(map);
  if (bavail * bsize < bytes) throw new BackupFout(`Er is te weinig ruimte in ${map}: nodig is ongeveer ${Math.ceil(bytes / 1e6)} MB.`);
}
