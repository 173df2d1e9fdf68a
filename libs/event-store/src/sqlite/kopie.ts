import { kopieerDb } from '@loopplank/sqlite';
import { LogOnbereikbaar } from '../port';
import { openVoorLezen } from './schema';

/**
 * Copies a log as it is at one instant: every append whole or not at all, the same bytes at the same positions.
 * Writers do not wait for it. Durable when it returns; see `kopieerDb` for what it costs. Throws LogOnbereikbaar.
 */
export function kopieerSqliteLog(van: string, naar: string): void {
  try {
    // Only a log of a version this release knows.
    openVoorLezen(van).close();
    kopieerDb(van, naar);
  } catch (fout) {
    throw new LogOnbereikbaar(`the log ${van} could not be copied`, { cause: fout });
  }
}
