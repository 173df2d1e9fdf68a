import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { geheugenEventStore } from '@loopplank/event-store/testing';
import { ProjectorBezet } from './lock';
import { openViews } from './open-views';
import { type Projection, ViewNietKlaar } from './port';
import { dump } from './testing';
import { genoemd, geteld, namen, schrijver, telling, tot, traag, Werkplaats } from './testing/proef';

jest.setTimeout(30_000);

let w: Werkplaats;
let schrijf: ReturnType<typeof schrijver>;
beforeEach(() => {
  w = new Werkplaats(geheugenEventStore());
  schrijf = schrijver(w.store, w.codec);
});
afterEach(() => w.opruimen());

const lees = (naam = 'telling'): string[] => {
  const views = openViews({ map: w.map });
  try {
    return dump(views.db(naam))[naam] ?? [];
  } finally {
    views.close();
  }
};
const bij = async (views: ReturnType<typeof openViews>, namenVan: string[]): Promise<boolean> => views.wachtOp(await w.store.lastPosition(), namenVan, 5000);
const bestanden = (): string[] => readdirSync(w.map).filter((f) => f.endsWith('.sqlite')).sort();

describe('a projector', () => {
  it('folds the past and then what comes in, and keeps a checkpoint over events nobody wants', async () => {
    await schrijf(geteld(1), genoemd('Noor'), geteld(2), { type: 'Terzijde', data: { n: 0 } });
    const views = openViews({ map: w.map });
    const p = w.start([telling, namen()]);
    await p.gereed;
    expect(await bij(views, ['telling', 'namen'])).toBe(true);
    expect(lees()).toEqual(['{"stream":"jongere-a","aantal":2,"som":3}']);
    await schrijf(geteld(10), genoemd('Sem'));
    expect(await bij(views, ['telling', 'namen'])).toBe(true);
    expect(lees()).toEqual(['{"stream":"jongere-a","aantal":3,"som":13}']);
    expect(lees('namen')).toEqual(['{"positie":2,"naam":"Noor"}', '{"positie":6,"naam":"Sem"}']);
    expect(p.staat()).toEqual([
      { naam: 'telling', versie: 1, generatie: 1, status: 'bij', positie: 6 },
      { naam: 'namen', versie: 1, generatie: 1, status: 'bij', positie: 6 },
    ]);
    views.close();
  });

  it('is ready at once on an empty log', async () => {
    const p = w.start([telling]);
    await tot(() => p.staat()[0]?.status === 'bij');
    expect(lees()).toEqual([]);
  });

  it('decodes an event once for all views, and not at all when nobody wants it', async () => {
    await schrijf(geteld(1), { type: 'Terzijde', data: { n: 0 } });
    let keer = 0;
    const codec = { ...w.codec, decode: ((s) => (keer++, w.codec.decode(s))) as typeof w.codec.decode };
    const p = w.start([telling, { ...telling, naam: 'nogeens' }], { codec });
    await tot(() => p.staat().every((v) => v.status === 'bij'));
    expect(keer).toBe(1);
    await schrijf(geteld(1), { type: 'Terzijde', data: { n: 0 } });
    await tot(() => p.staat().every((v) => v.positie === 4));
    expect(keer).toBe(2);
  });

  it('goes on where it stopped', async () => {
    await schrijf(geteld(1));
    const p = w.start([telling]);
    await tot(() => p.staat()[0]?.status === 'bij');
    await p.stop();
    await schrijf(geteld(2));
    const q = w.start([telling]);
    await tot(() => q.staat()[0]?.positie === 2);
    expect(lees()).toEqual(['{"stream":"jongere-a","aantal":2,"som":3}']);
    expect(bestanden()).toEqual(['telling@1.1.sqlite']);
  });

  it('brings views that stopped at different places up to date together, none with an event twice', async () => {
    let stuk = true;
    const achter: Projection = { ...telling, naam: 'achter', verwerk: (e, db) => { if (stuk) throw new Error('bug'); telling.verwerk(e, db); } };
    const p = w.start([telling, achter]);
    await tot(() => p.staat().every((v) => v.status === 'bij'));
    for (let i = 0; i < 10; i++) await schrijf(geteld(1));
    await tot(() => p.staat()[0]!.positie === 10 && p.staat()[1]!.status === 'geparkeerd');
    await p.stop();
    for (let i = 0; i < 10; i++) await schrijf(geteld(1));
    stuk = false;
    const q = w.start([telling, achter]);
    await tot(() => q.staat().every((v) => v.status === 'bij'));
    const views = openViews({ map: w.map });
    for (const naam of ['telling', 'achter']) expect(dump(views.db(naam))['telling']).toEqual(['{"stream":"jongere-a","aantal":20,"som":20}']);
    views.close();
  });

  it('is alone in its folder: a second one is refused, and let in when the first has left', async () => {
    const een = w.start([telling]);
    await een.gereed;
    await expect(w.start([telling]).gereed).rejects.toThrow(ProjectorBezet);
    const wacht = w.start([telling], { slotWachtMs: 5000 });
    await een.stop();
    await expect(wacht.gereed).resolves.toBeUndefined();
  });

  it('goes on when the log could not be read for a moment', async () => {
    let weg = false;
    const { store } = w;
    const haperend: typeof store = {
      ...store,
      subscribe: (after, handler) => store.subscribe(after, (events) => (weg ? Promise.reject(new Error('gone')) : handler(events))),
    };
    const p = w.start([telling], { store: haperend });
    await tot(() => p.staat()[0]?.status === 'bij');
    weg = true;
    await schrijf(geteld(1));
    await tot(() => w.meldingenVan('wachtOpLog').length > 0);
    weg = false;
    await schrijf(geteld(2));
    await tot(() => p.staat()[0]?.positie === 2);
    expect(lees()).toEqual(['{"stream":"jongere-a","aantal":2,"som":3}']);
  });

  it('does not begin with projections that cannot be right', () => {
    expect(() => w.start([telling, telling])).toThrow('not a name for a view: telling');
    expect(() => w.start([{ ...telling, naam: '../telling' }])).toThrow('not a name');
    expect(() => w.start([{ ...telling, types: ['Geteld', 'Getelt'] }])).toThrow('events that do not exist: Getelt');
  });

  it('removes the files of a view that is no longer there', async () => {
    const p = w.start([telling, namen()]);
    await tot(() => p.staat().every((v) => v.status === 'bij'));
    await p.stop();
    await w.start([telling]).gereed;
    expect(bestanden()).toEqual(['telling@1.1.sqlite']);
  });

  it('does not serve rows of another log', async () => {
    await schrijf(geteld(1), geteld(1), geteld(1));
    const p = w.start([telling]);
    await tot(() => p.staat()[0]?.status === 'bij');
    await p.stop();
    const ander = geheugenEventStore();
    await schrijver(ander, w.codec)(geteld(7, 'b'), geteld(7, 'b'), geteld(7, 'b'));
    const q = w.start([telling], { store: ander });
    await tot(() => q.staat()[0]?.status === 'bij');
    expect(lees()).toEqual(['{"stream":"jongere-b","aantal":3,"som":21}']);
  });
});

describe('an erasure', () => {
  /** Deletes every name when something else happens, and says so. */
  const vergeet: Projection = {
    ...namen(),
    types: ['Genoemd', 'Terzijde'],
    verwerk: (events, db) => {
      let gewist = false;
      for (const e of events) {
        if (e.type === 'Genoemd') namen().verwerk([e], db);
        else gewist = db.prepare('DELETE FROM namen').run().changes > 0 || gewist;
      }
      return gewist;
    },
  };
  const wis = { type: 'Terzijde', data: { n: 1 } };
  const inhoud = (): string => readdirSync(w.map).map((f) => readFileSync(join(w.map, f), 'latin1')).join();

  it('moves the view to a fresh file: nothing of the name is left in any, while it runs', async () => {
    const p = w.start([vergeet, telling]);
    await schrijf(genoemd('Opvallende Naam'), geteld(1));
    await tot(() => p.staat().every((v) => v.positie === 2));
    expect(inhoud()).toContain('Opvallende Naam');
    await schrijf(wis, genoemd('Een ander'), geteld(2));
    await tot(() => p.staat().every((v) => v.positie === 5));
    await tot(() => bestanden().length === 2);
    expect(bestanden()).toEqual(['namen@1.2.sqlite', 'telling@1.1.sqlite']);
    expect(inhoud()).not.toContain('Opvallende Naam');
    expect(lees('namen')).toEqual(['{"positie":4,"naam":"Een ander"}']);
    await schrijf(genoemd('Nog een'));
    await tot(() => p.staat().every((v) => v.positie === 6 && v.status === 'bij'));
    expect(lees('namen')).toHaveLength(2);
  });

  it('that was cut off between the rows and the fresh file is finished at the next start', async () => {
    const p = w.start([vergeet]);
    await schrijf(genoemd('Opvallende Naam'));
    await tot(() => p.staat()[0]!.positie === 1);
    // A folder in its place: the copy cannot be made.
    mkdirSync(join(w.map, 'namen@1.2.sqlite.half', 'iets'), { recursive: true });
    await schrijf(wis);
    await tot(() => w.meldingen.some((m) => m.soort === 'herbouwMislukt'));
    expect([lees('namen'), p.staat()[0]!.status]).toEqual([[], 'bij']);
    await p.stop();
    rmSync(join(w.map, 'namen@1.2.sqlite.half'), { recursive: true });
    const q = w.start([vergeet]);
    await tot(() => q.staat()[0]?.status === 'bij');
    await tot(() => bestanden().join() === 'namen@1.2.sqlite');
    expect(inhoud()).not.toContain('Opvallende Naam');
  });

  it('that finds nothing to delete, as in a rebuild after the keys are gone, costs no fresh file', async () => {
    await schrijf(wis, wis);
    const p = w.start([vergeet]);
    await tot(() => p.staat()[0]?.status === 'bij');
    expect(bestanden()).toEqual(['namen@1.1.sqlite']);
  });
});

describe('rebuilding', () => {
  it('builds beside and takes over; twice in a row gives the same rows', async () => {
    for (let i = 0; i < 50; i++) await schrijf(geteld(i, `s${i % 7}`), genoemd(`naam ${i}`, `s${i % 7}`));
    const p = w.start([telling, namen()]);
    await tot(() => p.staat().every((v) => v.status === 'bij'));
    const eerst = [lees(), lees('namen')];
    for (const generatie of [2, 3]) {
      await Promise.all([p.herbouw('telling'), p.herbouw('namen')]);
      expect([lees(), lees('namen')]).toEqual(eerst);
      expect(p.staat().map((v) => v.generatie)).toEqual([generatie, generatie]);
    }
    await tot(() => bestanden().length === 2);
    expect(bestanden()).toEqual(['namen@1.3.sqlite', 'telling@1.3.sqlite']);
    expect(readdirSync(w.map).filter((f) => f.includes('@1.1') || f.includes('@1.2'))).toEqual([]);
  });

  it('loses nothing while writers write, and the old generation keeps up meanwhile', async () => {
    const verleden = 4000;
    for (let i = 0; i < verleden; i++) await schrijf(geteld(1, `s${i % 10}`));
    const p = w.start([traag, telling]);
    await tot(() => p.staat().every((v) => v.status === 'bij'));
    const views = openViews({ map: w.map });
    let klaar = false;
    let tijdens = 0;
    const bouw = p.herbouw('traag').then(() => (klaar = true));
    for (let i = 0; !klaar; i++) {
      const positie = await schrijf(geteld(1, `s${i % 10}`));
      expect(await views.wachtOp(positie, ['traag', 'telling'], 2000)).toBe(true);
      tijdens++;
    }
    await bouw;
    expect(tijdens).toBeGreaterThan(3);
    await tot(() => p.staat().every((v) => v.positie === verleden + tijdens && v.status === 'bij'));
    const [een, ander] = ['traag', 'telling'].map((naam) => dump(views.db(naam))['telling']!);
    views.close();
    expect(een).toEqual(ander);
    expect(een!.map((r) => (JSON.parse(r) as { aantal: number }).aantal).reduce((a, b) => a + b)).toBe(verleden + tijdens);
  });

  it('asked twice at once is one rebuild', async () => {
    await schrijf(geteld(1));
    const p = w.start([telling]);
    await Promise.all([p.herbouw('telling'), p.herbouw('telling')]);
    // Also joins the first generation when that is still being built.
    expect(p.staat()[0]?.generatie).toBe(1);
  });

  it('that stops at a fault is thrown away, and the generation in use goes on', async () => {
    await schrijf(genoemd('Noor'));
    let stuk = false;
    const p = w.start([namen(() => { if (stuk) throw new TypeError('bug'); })]);
    await tot(() => p.staat()[0]?.status === 'bij');
    stuk = true;
    await expect(p.herbouw('namen')).rejects.toThrow('Genoemd op positie 1: TypeError: bug');
    expect(p.staat()).toEqual([{ naam: 'namen', versie: 1, generatie: 1, status: 'bij', positie: 1 }]);
    expect(bestanden()).toEqual(['namen@1.1.sqlite']);
    stuk = false;
    await schrijf(genoemd('Sem'));
    await tot(() => p.staat()[0]?.positie === 2);
    // The number of the one that was thrown away is not used again.
    await p.herbouw('namen');
    expect(p.staat()[0]?.generatie).toBe(3);
  });

  it('of a view that does not exist is refused', async () => {
    await expect(w.start([telling]).herbouw('tellling')).rejects.toThrow('there is no view tellling');
  });

  it('is told in percentages while it lasts', async () => {
    for (let i = 0; i < 1500; i++) await schrijf(geteld(1));
    const p = w.start([telling]);
    await tot(() => p.staat()[0]?.status === 'bij');
    const percentages = w.meldingenVan('stand').map((m) => m.views[0]?.percentage).filter((x) => x !== undefined);
    expect(Math.max(...percentages)).toBeGreaterThan(0);
    expect(percentages).toEqual([...percentages].sort((a, b) => a - b));
    expect(p.staat()[0]).not.toHaveProperty('percentage');
  });
});

describe('a raised version', () => {
  const v2: Projection = { ...telling, versie: 2, tabellen: [telling.tabellen[0]!.replace('som INTEGER', 'som INTEGER DEFAULT 0')] };

  it('is built beside the old one, which stays until the new one serves', async () => {
    await schrijf(geteld(1));
    const p = w.start([telling]);
    await tot(() => p.staat()[0]?.status === 'bij');
    await p.stop();
    let dicht = true;
    const q = w.start([{ ...v2, verwerk: (e, db) => { if (dicht) throw new Error('not yet'); v2.verwerk(e, db); } }]);
    await tot(() => q.staat()[0]?.status === 'geparkeerd');
    const nieuw = openViews({ map: w.map, projections: [v2] });
    expect(() => nieuw.db('telling')).toThrow(ViewNietKlaar);
    expect(bestanden()).toEqual(['telling@1.1.sqlite', 'telling@2.1.sqlite']);
    dicht = false;
    await q.hervat('telling');
    expect(dump(nieuw.db('telling'))['telling']).toEqual(['{"stream":"jongere-a","aantal":1,"som":1}']);
    nieuw.close();
    await tot(() => bestanden().length === 1);
    expect(bestanden()).toEqual(['telling@2.1.sqlite']);
  });

  it('that was forgotten is noticed: tables that changed are built again', async () => {
    await schrijf(geteld(1));
    const p = w.start([telling]);
    await tot(() => p.staat()[0]?.status === 'bij');
    await p.stop();
    const q = w.start([{ ...v2, versie: 1 }]);
    await tot(() => q.staat()[0]?.status === 'bij');
    expect(q.staat()[0]?.generatie).toBe(2);
    expect(lees()).toEqual(['{"stream":"jongere-a","aantal":1,"som":1}']);
  });
});

it('gives the thread back while it catches up', async () => {
  for (let i = 0; i < 3000; i++) await schrijf(geteld(1));
  const p = w.start([traag]);
  await p.gereed;
  let beurten = 0;
  for (; p.staat()[0]?.status !== 'bij'; beurten++) await sleep(1);
  expect(beurten).toBeGreaterThan(4);
});
