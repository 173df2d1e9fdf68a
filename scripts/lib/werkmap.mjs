// Where the tests of one run keep their files: in memory where there is room, because they wait for the disk thousands of times.
import { mkdirSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';

const RUIMTE = 4e9;

/** Nothing a test can see depends on it: a killed process loses no more in memory than on a disk. */
function geheugenmap() {
  try {
    const { bavail, bsize } = statfsSync('/dev/shm');
    return bavail * bsize > RUIMTE && freemem() > RUIMTE ? '/dev/shm' : null;
  } catch {
    return null;
  }
}

/** A new folder with the settings that point tests to it. `ruimOp` also runs when this process ends early. */
export function werkmap() {
  const map = mkdtempSync(join(geheugenmap() ?? tmpdir(), 'loopplank-proef-'));
  const sjablonen = join(map, 'sjablonen');
  mkdirSync(sjablonen);
  const ruimOp = () => rmSync(map, { recursive: true, force: true });
  process.on('exit', ruimOp);
  for (const sein of ['SIGINT', 'SIGTERM']) process.on(sein, () => process.exit(130));
  return { env: { TMPDIR: map, LOOPPLANK_SJABLONEN: sjablonen }, ruimOp };
}
