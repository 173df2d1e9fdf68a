import { MessageChannel } from 'node:worker_threads';
import { setTimeout as sleep } from 'node:timers/promises';
import { geheugenEventStore } from '@loopplank/event-store/testing';
import { type ProjectorWorker, verbindProjector, type VerbondenProjector } from './connect';
import type { ProjectorMelding } from './messages';
import { type Projection, ViewNietKlaar } from './port';
import { bedienProjector } from './serve';
import { dump } from './testing';
import { genoemd, geteld, namen, schrijver, telling, tot, Werkplaats } from './testing/proef';

jest.setTimeout(30_000);

let w: Werkplaats;
let schrijf: ReturnType<typeof schrijver>;
let views: VerbondenProjector;
const gemeld: ProjectorMelding[] = [];
const uitval: Error[] = [];

/** Both sides of the conversation in this thread, with a channel between them instead of a worker. */
function begin(projections: readonly Projection[], log = w.store): MessageChannel {
  const kanaal = new MessageChannel();
  // The test closes its store itself: several projectors follow it.
  const store = { ...log, close: async () => undefined };
  bedienProjector(kanaal.port1, { store, codec: w.codec, projections, map: w.map, slotWachtMs: 2000, opruimNaMs: 0 });
  return kanaal;
}
const verbind = (projections: readonly Projection[], log = w.store): MessageChannel => {
  const kanaal = begin(projections, log);
  views = verbindProjector(kanaal.port2 as ProjectorWorker, {
    map: w.map, store: w.store, projections,
    meld: (m) => gemeld.push(m),
    bijUitval: (fout) => uitval.push(fout),
  });
  return kanaal;
};

beforeEach(() => {
  w = new Werkplaats(geheugenEventStore());
  schrijf = schrijver(w.store, w.codec);
  gemeld.length = uitval.length = 0;
});
afterEach(async () => {
  await views.stop();
  await w.opruimen();
});

const rijen = (naam = 'telling'): string[] => dump(views.db(naam))[naam] ?? [];

it('reads your own writes: a wait ends when the rows are there', async () => {
  verbind([telling, namen()]);
  for (let i = 1; i <= 20; i++) {
    const positie = await schrijf(geteld(1));
    expect(await views.wachtOp(positie, ['telling', 'namen'])).toBe(true);
    expect(rijen()).toEqual([`{"stream":"jongere-a","aantal":${i},"som":${i}}`]);
  }
  expect(views.achterstandMs(['telling'])).toBe(0);
});

it('names its views as being built before the projector has spoken', async () => {
  verbind([telling]);
  expect(views.staat()).toEqual([{ naam: 'telling', versie: 1, status: 'bouwt', positie: 0, percentage: 0 }]);
  expect(() => views.db('telling')).toThrow(ViewNietKlaar);
  await views.gereed;
  await tot(() => views.staat()[0]?.status === 'bij');
  expect(rijen()).toEqual([]);
});

it('follows a swap: the next question goes to the new generation, one under way can finish on the old', async () => {
  await schrijf(geteld(1));
  verbind([telling]);
  await views.wachtOp(1, ['telling']);
  const oud = views.db('telling');
  const vraag = oud.prepare('SELECT aantal FROM telling');
  await views.herbouw('telling');
  expect(views.db('telling')).not.toBe(oud);
  expect(rijen()).toEqual(['{"stream":"jongere-a","aantal":1,"som":1}']);
  await sleep(20);
  expect(vraag.all()).toEqual([{ aantal: 1 }]);
  expect(gemeld).toContainEqual(expect.objectContaining({ soort: 'gewisseld', naam: 'telling', generatie: 2 }));
});

it('does not wait for a view that is parked, and says how far behind it is', async () => {
  let stuk = true;
  verbind([telling, namen(() => { if (stuk) throw new TypeError('bug'); })]);
  await views.gereed;
  await tot(() => views.staat().every((v) => v.status === 'bij'));
  await schrijf(genoemd('Noor'));
  await tot(() => views.staat()[1]?.status === 'geparkeerd');
  const begin_ = performance.now();
  expect(await views.wachtOp(1, ['namen'])).toBe(false);
  expect(performance.now() - begin_).toBeLessThan(1500);
  await sleep(20);
  expect(views.achterstandMs(['telling', 'namen'])).toBeGreaterThan(10);
  expect(views.achterstandMs(['telling'])).toBe(0);
  expect(views.staat()[1]).toMatchObject({ fout: 'Genoemd op positie 1: TypeError: bug' });
  await expect(views.hervat('namen')).rejects.toThrow('bug');
  stuk = false;
  await views.hervat('namen');
  expect(await views.wachtOp(1, ['namen'])).toBe(true);
});

it('waits no longer than asked for, and does not believe every position it is asked about', async () => {
  verbind([telling]);
  await views.gereed;
  await tot(() => views.staat()[0]?.status === 'bij');
  expect(await views.wachtOp(99, ['telling'], 30)).toBe(false);
  expect(views.achterstandMs(['telling'])).toBe(0);
});

it('calls a view behind that has stopped moving', async () => {
  const doof = { stop: async () => undefined, klaar: new Promise<void>(() => undefined) };
  verbind([telling], { ...w.store, subscribe: () => doof });
  await tot(() => views.staat()[0]?.status === 'bij');
  const positie = await schrijf(geteld(1));
  expect(await views.wachtOp(positie, ['telling'], 1100)).toBe(false);
  expect(views.staat()[0]?.status).toBe('achter');
  expect(views.achterstandMs(['telling'])).toBeGreaterThan(1000);
});

it('passes on that a view does not exist', async () => {
  verbind([telling]);
  await expect(views.herbouw('tellling')).rejects.toThrow('there is no view tellling');
});

it('notices that its projector is gone, and goes on with another', async () => {
  const kanaal = verbind([telling]);
  await schrijf(geteld(1));
  await views.wachtOp(1, ['telling']);
  const wachtend = views.wachtOp(5, ['telling'], 5000);
  // Stopped behind the back of the reading side, as a worker that dies would.
  kanaal.port2.postMessage({ soort: 'stop', id: -2 });
  expect(await wachtend).toBe(false);
  expect(uitval).toHaveLength(1);
  expect(views.staat()[0]).toMatchObject({ status: 'geparkeerd', fout: 'de projector is gestopt' });
  await expect(views.herbouw('telling')).rejects.toThrow('de projector is gestopt');
  expect(rijen()).toHaveLength(1);

  views.verbind(begin([telling]).port2 as ProjectorWorker);
  const positie = await schrijf(geteld(1));
  expect(await views.wachtOp(positie, ['telling'])).toBe(true);
  expect(views.staat()).toEqual([{ naam: 'telling', versie: 1, status: 'bij', positie: 2 }]);
});

it('stops cleanly: open questions are answered, and stopping again is nothing', async () => {
  verbind([telling]);
  await views.gereed;
  await views.stop();
  await views.stop();
  expect(uitval).toEqual([]);
});
