import { randomBytes } from 'node:crypto';
import { closeSync, constants, existsSync, fstatSync, fsyncSync, linkSync, openSync, readdirSync, renameSync, unlinkSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Small files that are whole or not there, whatever happens to the power. Every call returns after the disk has it. */

const code = (fout: unknown): unknown => (fout as { code?: unknown }).code;

export const isCode = (fout: unknown, ...codes: readonly string[]): boolean => codes.includes(String(code(fout)));

/** Makes the names in a folder durable. Windows cannot open a folder and does not need it. */
export function fsyncFolder(folder: string): void {
  if (process.platform === 'win32') return;
  const fd = openSync(folder, constants.O_RDONLY);
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

const TMP = '.tmp';

function writeBeside(file: string, text: string): string {
  const tmp = `${file}.${randomBytes(6).toString('hex')}${TMP}`;
  const fd = openSync(tmp, 'wx', 0o600);
  try {
    writeSync(fd, text);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
  return tmp;
}

/** Creates a file at once with its whole text, readable by the owner only. False when there was one already; then nothing changed. */
export function createFile(file: string, text: string): boolean {
  const tmp = writeBeside(file, text);
  try {
    linkSync(tmp, file);
  } catch (fout) {
    if (!isCode(fout, 'EEXIST')) throw fout;
    return false;
  } finally {
    removeIfThere(tmp);
    fsyncFolder(dirname(file));
  }
  return true;
}

/** Replaces a file at once: a reader sees the old text or the new. */
export function replaceFile(file: string, text: string): void {
  renameSync(writeBeside(file, text), file);
  fsyncFolder(dirname(file));
}

function removeIfThere(file: string): void {
  try {
    unlinkSync(file);
  } catch (fout) {
    if (!isCode(fout, 'ENOENT')) throw fout;
  }
}

function overwrite(file: string): void {
  const fd = openSync(file, 'r+');
  try {
    writeSync(fd, Buffer.alloc(fstatSync(fd).size), 0, null, 0);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/**
 * Overwrites a file and removes it, together with what an interrupted write may have left beside it. (On a disk that
 * writes elsewhere, such as an SSD, the overwriting reaches less far; rotating the master key reaches the rest.)
 */
export function wipeFile(file: string): void {
  const folder = dirname(file);
  if (!existsSync(folder)) return;
  const naam = basename(file);
  const resten = readdirSync(folder).filter((f) => f === naam || (f.startsWith(`${naam}.`) && f.endsWith(TMP)));
  for (const rest of resten) {
    try {
      overwrite(join(folder, rest));
      unlinkSync(join(folder, rest));
    } catch (fout) {
      if (!isCode(fout, 'ENOENT')) throw fout;
    }
  }
  fsyncFolder(folder);
}
