import { existsSync, rmSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { Db } from '@loopplank/sqlite';
import { bedien } from '../sqlite/bedien';
import { Groepsschrijver } from '../sqlite/groep';

/**
 * A writer thread that can be killed: it dies where it is as soon as the file `<log>.sterf` appears: before a
 * commit, after one and before its answer, while starting or while idle. It removes the file in dying. A thread
 * cannot be killed from outside: `terminate` during a call into the driver takes the whole process down.
 */
const { bestand } = workerData as { bestand: string };

function sterfAlsHetMoet(): void {
  if (!existsSync(`${bestand}.sterf`)) return;
  rmSync(`${bestand}.sterf`);
  process.exit(1);
}

class SterfelijkeSchrijver extends Groepsschrijver {
  protected override commit(db: Db): void {
    if (Math.random() < 0.5) sterfAlsHetMoet();
    super.commit(db);
    sterfAlsHetMoet();
  }
}

sterfAlsHetMoet();
setInterval(sterfAlsHetMoet, 1).unref();
if (parentPort) bedien(parentPort, bestand, new SterfelijkeSchrijver(bestand));
