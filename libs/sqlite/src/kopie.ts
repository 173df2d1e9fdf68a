import { closeSync, constants, fsyncSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { openDb, sluitDb } from './driver';

/**
 * Writes a copy of a database as it is at one instant, while others go on reading and writing it. Durable when it
 * returns. The copy is an ordinary file without side files, so it can be read where nothing can be written.
 * Takes a second per few hundred MB: for a thread of its own. Throws when `naar` exists or the disk is full.
 */
export function kopieerDb(van: string, naar: string): void {
  const db = openDb(van, { readOnly: true });
  try {
    db.prepare('VACUUM INTO ?').run(naar);
  } finally {
    sluitDb(db);
  }
  // SQLite leaves the copy to the operating system.
  rondAf(naar, constants.O_RDWR);
  if (process.platform !== 'win32') rondAf(dirname(naar), constants.O_RDONLY);
}

function rondAf(pad: string, vlag: number): void {
  const fd = openSync(pad, vlag);
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
