import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Folder in which a run of all tests keeps practice regions that were loaded once; absent: every server loads its own. */
const MAP = process.env['LOOPPLANK_SJABLONEN'];
const HOOGSTENS_MS = 120_000;

/** Only how many youngsters there are may differ from the usual: whoever asks for anything else starts from nothing. */
export const heeftSjabloon = (env: Readonly<Record<string, string>>): boolean => MAP !== undefined && Object.keys(env).every((k) => k === 'LOOPPLANK_DEMO_JONGEREN');

/**
 * Puts a loaded practice region of `jongeren` youngsters in `data`: loading one costs seconds, a copy does not.
 * `maak` loads it into a folder, once per run, whoever comes first; false: that did not work out in time.
 */
export async function kopieerSjabloon(jongeren: string, data: string, maak: (map: string) => Promise<void>): Promise<boolean> {
  const klaar = join(MAP!, jongeren);
  if (!existsSync(klaar) && aanDeBeurt(`${klaar}.bezig`)) {
    const map = `${klaar}.nieuw`;
    try {
      await maak(map);
      renameSync(map, klaar);
    } finally {
      rmSync(map, { recursive: true, force: true });
    }
  }
  for (const tot = Date.now() + HOOGSTENS_MS; !existsSync(klaar); ) {
    if (Date.now() > tot) return false;
    await new Promise((k) => setTimeout(k, 100));
  }
  cpSync(klaar, data, { recursive: true });
  return true;
}

/** Two workers of one run: the first one makes it, the other waits. */
function aanDeBeurt(merk: string): boolean {
  try {
    mkdirSync(merk);
    return true;
  } catch (fout) {
    if ((fout as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw fout;
  }
}
