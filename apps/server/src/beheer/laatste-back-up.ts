import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMoment, type Moment } from '@loopplank/kernel';

/** The last backup that was made of this data folder and proved whole. */
export interface LaatsteBackup {
  readonly gemaaktOp: Moment;
  /** Position in the log up to which it goes. */
  readonly positie: number;
}

const bestand = (data: string): string => join(data, 'laatste-back-up.json');

export const onthoudBackup = (data: string, backup: LaatsteBackup): void => writeFileSync(bestand(data), JSON.stringify(backup), { mode: 0o600 });

/** Null when none was made yet. */
export function laatsteBackup(data: string): LaatsteBackup | null {
  try {
    const gelezen = JSON.parse(readFileSync(bestand(data), 'utf8')) as LaatsteBackup;
    return isMoment(gelezen.gemaaktOp) && Number.isSafeInteger(gelezen.positie) ? gelezen : null;
  } catch {
    return null;
  }
}
