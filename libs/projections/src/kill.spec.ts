import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openSqliteEventStore } from '@loopplank/event-store/sqlite';
import { openViews } from './open-views';
import { startProjector } from './projector';
import { dump } from './testing';
import { geteld, proefCodec, schrijver, telling, tot } from './testing/proef';

const zwaar = process.env['LOOPPLANK_ZWAAR'] === '1';
const RONDES = zwaar ? 20 : 5;
const EVENTS = zwaar ? 20_000 : 2000;

const kind = join(__dirname.replace(/([\\/])src$/, '$1dist'), 'testing', 'proef.kind.js');

it('a projector killed with -9 in the middle of rebuilding leaves views that go on and add up', async () => {
  const map = mkdtempSync(join(tmpdir(), 'loopplank-kill-'));
  const log = join(map, 'log.sqlite');
  const store = openSqliteEventStore({ bestand: log });
  const schrijf = schrijver(store, proefCodec());
  const schrijfVeel = async (n: number): Promise<void> => {
    for (let i = 0; i < n; i += 100) await Promise.all(Array.from({ length: 100 }, (_, j) => schrijf(geteld(1, `s${i + j}`))));
  };
  await schrijfVeel(EVENTS);

  for (let ronde = 0; ronde < RONDES; ronde++) {
    const proces = spawn(process.execPath, [kind, log, join(map, 'views')], { stdio: ['ignore', 'pipe', 'inherit'] });
    await once(proces.stdout, 'data');
    const schrijven = schrijfVeel(100);
    await sleep(Math.random() * 120);
    proces.kill('SIGKILL');
    await once(proces, 'exit');
    await schrijven;
    // Whatever was in the middle: a pointer, if there is one, points to a whole view.
    const views = openViews({ map: join(map, 'views') });
    if (readdirSync(join(map, 'views')).includes('telling.actief')) {
      const { positie } = views.db('telling').prepare('SELECT positie FROM loopplank_voortgang').get() as { positie: number };
      const { geteld: som } = views.db('telling').prepare('SELECT sum(aantal) AS geteld FROM telling').get() as { geteld: number };
      expect(som).toBe(positie);
    }
    views.close();
  }

  // The lock died with its holder: no waiting.
  const projector = startProjector({
    store, codec: proefCodec(), projections: [telling], map: join(map, 'views'), meld: () => undefined, slotWachtMs: 0, opruimNaMs: 0,
  });
  await projector.gereed;
  const hoofd = await store.lastPosition();
  await tot(() => projector.staat()[0]!.positie === hoofd && projector.staat()[0]!.percentage === undefined, 20_000);
  const views = openViews({ map: join(map, 'views') });
  const na = dump(views.db('telling'));
  await projector.herbouw('telling');
  expect(dump(views.db('telling'))).toEqual(na);
  await tot(() => readdirSync(join(map, 'views')).filter((f) => f.endsWith('.sqlite')).length === 1);
  views.close();
  await projector.stop();
  await store.close();
  rmSync(map, { recursive: true, force: true });
}, 120_000);
