import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Klant, logIn, ruw } from '../testing/klant';
import { opElkLog, startOp } from '../testing/logs';
import { type Proefserver, ruimOp, totRust, WACHTWOORD } from '../testing/proces';
import { rijenVan } from '../testing/rijen';

const doe = promisify(execFile);
const CLI = resolve(__dirname, '../../../cli/bin/loopplank.mjs');

opElkLog('rebuilding every view while people work', (log, soort) => {
  let server: Proefserver;
  let coach: Klant;
  beforeAll(async () => {
    server = await startOp(log(), { env: { LOOPPLANK_DEMO_JONGEREN: soort === 'embedded' ? '60' : '20' } });
    coach = await logIn(server.adres, 'jobcoach', WACHTWOORD);
  }, 180_000);
  afterAll(async () => {
    await server?.stop();
    if (server) ruimOp(server.data);
  });

  it('gives no error and no gap: each write is readable at once, before, during and after', async () => {
    const jongeren = (await coach.haal<{ items: { jongereId: string }[] }>('/v1/werklijst?pageSize=100')).inhoud.items.map((r) => r.jongereId);
    let bezig = true;
    const herbouw = doe(process.execPath, [CLI, 'herbouw', '--alles'], { env: { ...process.env, LOOPPLANK_DATA: server.data } }).finally(() => (bezig = false));
    const statussen: Record<number, number> = {};
    let na = 0;
    for (let i = 0; bezig || na < 10; i += 1) {
      if (!bezig) na += 1;
      const jongere = jongeren[i % jongeren.length]!;
      const a = await coach.stuur(`/v1/jongeren/${jongere}/contactmomenten`, { kanaal: 'bellen', uitkomst: 'voicemail' });
      // The cookie carries the position: the next answer must hold what was just written.
      const b = await coach.haal<{ items: { gebeurtenisId: string }[] }>(`/v1/jongeren/${jongere}/contactmomenten?pageSize=100`);
      for (const s of [a.status, b.status]) statussen[s] = (statussen[s] ?? 0) + 1;
      expect(b.inhoud.items.map((m) => m.gebeurtenisId)).toContain(a.inhoud['gebeurtenisId']);
    }
    await herbouw;
    expect(Object.keys(statussen).sort()).toEqual(['200', '201']);
    await totRust(server.adres);
    const rijen = rijenVan(server.data);
    await doe(process.execPath, [CLI, 'herbouw', '--alles'], { env: { ...process.env, LOOPPLANK_DATA: server.data } });
    expect(rijenVan(server.data)).toEqual(rijen);
  }, 180_000);

  it('names a view in readiness without taking the node out', async () => {
    const klaar = await ruw<{ status: string; views: { naam: string; status: string }[] }>(`${server.adres}/health/ready`, {});
    const namen = ['aanvoer', 'beeld', 'imports', 'inzagen', 'jongere', 'nieuws', 'processen', 'signalen', 'toegang', 'zoeken', ...(soort === 'embedded' ? [] : ['opdrachten'])];
    expect([klaar.status, klaar.inhoud.views.map((v) => v.naam).sort()]).toEqual([200, namen.sort()]);
  });
});
