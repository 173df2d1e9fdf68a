const SQLITE_BUSY = 5;

/** Somebody else holds the lock we asked for. (The low byte of an SQLite result code is its kind.) */
export const isBezet = (fout: unknown): boolean =>
  typeof fout === 'object' &&
  fout !== null &&
  'errcode' in fout &&
  typeof fout.errcode === 'number' &&
  (fout.errcode & 0xff) === SQLITE_BUSY;

const stil = new Int32Array(new SharedArrayBuffer(4));

/**
 * Repeats `poging` while somebody else holds the lock, at most `ms` milliseconds, with short random pauses.
 * Blocks the thread. For the places where SQLite's own busy handler does not wait (switching to WAL) or
 * waits too coarsely (its pauses grow to 100 ms, so a busy writer can starve another).
 */
export function zodraVrij<T>(ms: number, poging: () => T): T {
  const einde = performance.now() + ms;
  for (let pauze = 0.2; ; pauze = Math.min(pauze * 1.5, 5)) {
    try {
      return poging();
    } catch (fout) {
      if (!isBezet(fout) || performance.now() > einde) throw fout;
      Atomics.wait(stil, 0, 0, pauze * (0.5 + Math.random()));
    }
  }
}
