import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDb, sluitDb, type Db } from '@loopplank/sqlite';

/** Another projector, here or in another process, keeps the views of this folder. */
export class ProjectorBezet extends Error {
  constructor(map: string) {
    super(`another projector is at work in ${map}`);
  }
}

/**
 * One projector per folder. The lock is an open write transaction on a small file: the operating system lets go
 * of it when the process dies, however it dies. (Never open that file in another way: closing it would drop the lock.)
 */
export class ProjectorLock {
  private held = true;

  private constructor(private readonly db: Db) {}

  /** Waits up to `waitMs` for the other one to leave. Throws ProjectorBezet. */
  static async take(map: string, waitMs: number): Promise<ProjectorLock> {
    const until = performance.now() + waitMs;
    const db = openDb(join(map, 'projector.slot'), { durability: 'NORMAL' });
    db.exec('PRAGMA busy_timeout = 0');
    for (;;) {
      try {
        db.exec('BEGIN IMMEDIATE');
        return new ProjectorLock(db);
      } catch {
        if (performance.now() >= until) {
          db.close();
          throw new ProjectorBezet(map);
        }
      }
      await sleep(50);
    }
  }

  release(): void {
    if (this.held) sluitDb(this.db);
    this.held = false;
  }
}
