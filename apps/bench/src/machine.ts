import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { percentiel } from './meten/statistiek';

/** What a number is worth depends on these. */
export interface Machine {
  readonly kernen: number;
  readonly processor: string;
  readonly geheugenMb: number;
  readonly node: string;
  readonly platform: string;
  /** One-minute load average when the run began. */
  readonly belasting: number;
  /** Writing 4 kB and waiting for the disk, ms. */
  readonly fsyncP50: number;
  readonly fsyncP99: number;
}

/** Above this others were at work too, and a time says as much about them as about us. */
export const RUSTIG = 1.5;

const KEER = 200;
const BLOK = Buffer.alloc(4096, 1);

/** What a durable write costs on the disk of this folder, in ms. */
function fsyncTijden(map: string): number[] {
  const pad = join(map, 'fsync.tmp');
  const fd = openSync(pad, 'w');
  try {
    return Array.from({ length: KEER }, () => {
      const begin = performance.now();
      writeSync(fd, BLOK);
      fsyncSync(fd);
      return performance.now() - begin;
    });
  } finally {
    closeSync(fd);
    rmSync(pad);
  }
}

export function leesMachine(map: string): Machine {
  const belasting = loadavg()[0] as number;
  const tijden = fsyncTijden(map);
  return {
    kernen: cpus().length,
    processor: cpus()[0]?.model.trim() ?? 'onbekend',
    geheugenMb: Math.round(totalmem() / 2 ** 20),
    node: process.version,
    platform: `${process.platform} ${process.arch}`,
    belasting,
    fsyncP50: percentiel(tijden, 50),
    fsyncP99: percentiel(tijden, 99),
  };
}
