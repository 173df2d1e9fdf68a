import { closeSync, fsyncSync, openSync, readdirSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Which file of a view is in use. */
export interface Pointer {
  readonly versie: number;
  readonly generatie: number;
}

export interface ViewFile extends Pointer {
  readonly naam: string;
}

/** Ending of a copy that is being made; without it a half copy would look like a view. */
export const UNFINISHED = '.half';

const VIEW_FILE = /^(.+)@(\d+)\.(\d+)\.sqlite$/;
const ANY_VIEW_FILE = /^(.+)@(\d+)\.(\d+)\.sqlite(-wal|-shm|-journal|\.half)?$/;

export const viewPath = (map: string, { naam, versie, generatie }: ViewFile): string => join(map, `${naam}@${versie}.${generatie}.sqlite`);

const pointerPath = (map: string, naam: string): string => join(map, `${naam}.actief`);

/** The generation in use, or null when none was ever finished (or the pointer is unreadable: the view is then rebuilt). */
export function readPointer(map: string, naam: string): Pointer | null {
  try {
    const { versie, generatie } = JSON.parse(readFileSync(pointerPath(map, naam), 'utf8')) as Partial<Pointer>;
    return Number.isSafeInteger(versie) && Number.isSafeInteger(generatie) ? { versie: versie!, generatie: generatie! } : null;
  } catch {
    return null;
  }
}

/** The swap: readers see the old pointer or the new one, never half of one. */
export function writePointer(map: string, { naam, versie, generatie }: ViewFile): void {
  const beside = `${pointerPath(map, naam)}.nieuw`;
  const fd = openSync(beside, 'w');
  try {
    writeSync(fd, JSON.stringify({ versie, generatie }));
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
  renameSync(beside, pointerPath(map, naam));
}

/** Nothing serves this view any more. */
export const removePointer = (map: string, naam: string): void => rmSync(pointerPath(map, naam), { force: true });

/** Every generation that has a file, of every view. */
export function listViewFiles(map: string): ViewFile[] {
  return readdirSync(map).flatMap((name) => {
    const [, naam, versie, generatie] = VIEW_FILE.exec(name) ?? [];
    return naam === undefined ? [] : [{ naam, versie: Number(versie), generatie: Number(generatie) }];
  });
}

/**
 * Removes the files of every generation that `keep` does not want, side files of SQLite included. A file that
 * is held open elsewhere (Windows) stays until the next time.
 */
export function removeViewFiles(map: string, keep: (file: ViewFile) => boolean): void {
  // Side files first: a log of changes without its database must not stay behind.
  for (const name of readdirSync(map).sort().reverse()) {
    const [, naam, versie, generatie] = ANY_VIEW_FILE.exec(name) ?? [];
    if (naam === undefined || keep({ naam, versie: Number(versie), generatie: Number(generatie) })) continue;
    try {
      rmSync(join(map, name), { force: true });
    } catch {
      // Held open by a reader that has yet to move.
    }
  }
}
