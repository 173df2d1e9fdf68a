import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { EventStore } from '@loopplank/event-store';
import { openSqliteEventStore } from '@loopplank/event-store/sqlite';
import { verbindProjector, type VerbondenProjector } from './connect';
import type { ProjectorMelding } from './messages';
import { dump } from './testing';
import { geteld, proefCodec, schrijver, telling, tot, traag } from './testing/proef';

const zwaar = process.env['LOOPPLANK_ZWAAR'] === '1';
jest.setTimeout(zwaar ? 120_000 : 30_000);

let map: string;
let store: EventStore;
let views: VerbondenProjector;
let worker: Worker;
let schrijf: ReturnType<typeof schrijver>;
const uitval: Error[] = [];
const gemeld: ProjectorMelding[] = [];

const nieuweWorker = (): Worker =>
  (worker = new Worker(join(__dirname.replace(/([\\/])src$/, '$1dist'), 'testing', 'proef.worker.js'), {
    workerData: { log: join(map, 'log.sqlite'), map: join(map, 'views') },
  }));

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'loopplank-worker-'));
  store = openSqliteEventStore({ bestand: join(map, 'log.sqlite') });
  schrijf = schrijver(store, proefCodec());
  uitval.length = gemeld.length = 0;
  views = verbindProjector(nieuweWorker(), {
    map: join(map, 'views'), store, projections: [telling, traag], bijUitval: (fout) => uitval.push(fout), meld: (m) => gemeld.push(m),
  });
});
afterEach(async () => {
  const einde = new Promise((klaar) => worker.once('exit', klaar));
  await views.stop();
  // Nothing keeps the worker alive after a stop.
  await einde;
  await store.close();
  rmSync(map, { recursive: true, force: true });
});

/** Waits until the views show `positie`; says what the projector told when they do not. Answers how long it took, in ms. */
async function zichtbaar(positie: number): Promise<number> {
  const begin = performance.now();
  const gezien = await views.wachtOp(positie, ['telling', 'traag'], 5000);
  if (!gezien) throw new Error(`position ${positie} did not show: ${JSON.stringify([views.staat(), gemeld])}`);
  return performance.now() - begin;
}

const kwantiel = (ms: number[], q: number): number => ms.sort((a, b) => a - b)[Math.floor((ms.length - 1) * q)]!;

describe('a projector in a worker', () => {
  it('shows a write soon after it was acknowledged', async () => {
    await views.gereed;
    await schrijf(geteld(1));
    const ms: number[] = [];
    for (let i = 0; i < (zwaar ? 1000 : 100); i++) {
      await new Promise((klaar) => setTimeout(klaar, 5 * Math.random()));
      ms.push(await zichtbaar(await schrijf(geteld(1, `s${i % 10}`))));
    }
    // Wide bounds: other tests share these cores. The benchmark measures, this only notices that something is stuck.
    expect(kwantiel(ms, 0.5)).toBeLessThan(100);
  });

  it('keeps showing writes soon while a view is rebuilt, and the main thread is not held up', async () => {
    for (let i = 0; i < (zwaar ? 20_000 : 3000); i += 100) {
      await Promise.all(Array.from({ length: 100 }, (_, j) => schrijf(geteld(1, `s${i + j}`))));
    }
    await tot(() => views.staat().every((v) => v.status === 'bij'));
    let klaar = false;
    const bouw = (async () => {
      for (let i = 0; i < 3; i++) await Promise.all([views.herbouw('traag'), views.herbouw('telling')]);
      klaar = true;
    })();
    const ms: number[] = [];
    while (!klaar) {
      ms.push(await zichtbaar(await schrijf(geteld(1))));
    }
    await bouw;
    expect(kwantiel(ms, 0.5)).toBeLessThan(300);
    const [een, ander] = ['telling', 'traag'].map((naam) => dump(views.db(naam))['telling']!);
    expect(een).toEqual(ander);
    const som = een!.map((r) => (JSON.parse(r) as { aantal: number }).aantal).reduce((a, b) => a + b);
    expect(som).toBe(await store.lastPosition());
  });

  it('that dies is noticed, and another one goes on where it stopped', async () => {
    await zichtbaar(await schrijf(geteld(1), geteld(1)));
    worker.postMessage({ soort: 'sterf' });
    await tot(() => uitval.length === 1);
    expect(uitval[0]!.message).toBe('something snapped');
    expect(views.staat().map((v) => v.status)).toEqual(['geparkeerd', 'geparkeerd']);
    const later = await schrijf(geteld(1));
    expect(await views.wachtOp(later, ['telling'])).toBe(false);
    views.verbind(nieuweWorker());
    await zichtbaar(later);
    expect(dump(views.db('telling'))['telling']).toEqual(['{"stream":"jongere-a","aantal":3,"som":3}']);
  });

  it('that cannot begin, because its folder is taken, ends with the reason', async () => {
    await views.gereed;
    const eerste = worker;
    const tweede = nieuweWorker();
    const fout = await new Promise<Error>((gezien) => tweede.once('error', gezien));
    expect(fout.message).toMatch(/another projector is at work/);
    worker = eerste;
  });
});
