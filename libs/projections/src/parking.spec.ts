import { testCodec } from '@loopplank/codec/testing';
import { geheugenEventStore } from '@loopplank/event-store/testing';
import { definieer, geheel } from '@loopplank/kernel';
import { openViews } from './open-views';
import type { Projection } from './port';
import { dump } from './testing';
import { definities, genoemd, geteld, namen, schrijver, telling, tot, Werkplaats } from './testing/proef';

jest.setTimeout(30_000);

let w: Werkplaats;
let schrijf: ReturnType<typeof schrijver>;
beforeEach(() => {
  w = new Werkplaats(geheugenEventStore());
  schrijf = schrijver(w.store, w.codec);
});
afterEach(() => w.opruimen());

const lees = (naam: string): string[] => {
  const views = openViews({ map: w.map });
  try {
    return dump(views.db(naam))[naam]!;
  } finally {
    views.close();
  }
};

/** Trips over one name while `stuk`. */
const struikelaar = (naam: string) => {
  const stand = { stuk: true, view: undefined as unknown as Projection };
  stand.view = namen((e) => {
    if (stand.stuk && (e.data as { naam?: string }).naam === naam) throw new TypeError(`cannot fold ${naam} at all`);
  });
  return stand;
};

describe('a fault in a view', () => {
  it('parks that view just before the event, and nothing else', async () => {
    const noor = struikelaar('Noor');
    const p = w.start([telling, noor.view]);
    await tot(() => p.staat().every((v) => v.status === 'bij'));
    await schrijf(genoemd('Sem'), genoemd('Noor'), genoemd('Yara'), geteld(1));
    await tot(() => p.staat()[0]!.positie === 4 && p.staat()[1]!.status === 'geparkeerd');
    expect(p.staat()[1]).toEqual({
      naam: 'namen', versie: 1, generatie: 1, status: 'geparkeerd', positie: 1,
      fout: 'Genoemd op positie 2: TypeError: cannot fold … at all',
    });
    expect(p.staat()[0]).toMatchObject({ status: 'bij', positie: 4 });
    expect(lees('namen')).toEqual(['{"positie":1,"naam":"Sem"}']);
    await schrijf(geteld(1));
    await tot(() => p.staat()[0]!.positie === 5);
    expect(p.staat()[1]!.positie).toBe(1);
  });

  it('is found in a large batch, and everything before it is kept', async () => {
    const { view } = struikelaar('Noor');
    const p = w.start([view]);
    await tot(() => p.staat()[0]!.status === 'bij');
    await p.stop();
    for (let i = 1; i <= 400; i++) await schrijf(genoemd(i === 321 ? 'Noor' : `naam ${i}`));
    const q = w.start([view]);
    await tot(() => q.staat()[0]!.status === 'geparkeerd');
    expect(q.staat()[0]).toMatchObject({ positie: 320, fout: expect.stringMatching(/^Genoemd op positie 321:/) });
    expect(lees('namen')).toHaveLength(320);
  });

  it('is told once, with the place in the code and without content', async () => {
    await schrijf(genoemd('Noor'));
    const p = w.start([struikelaar('Noor').view]);
    await tot(() => p.staat()[0]!.status === 'geparkeerd');
    const [melding, ...meer] = w.meldingenVan('geparkeerd');
    expect(meer).toEqual([]);
    expect(melding).toMatchObject({ naam: 'namen', fout: 'Genoemd op positie 1: TypeError: cannot fold … at all' });
    expect(melding!.waar).toContain('parking.spec');
    expect(JSON.stringify(w.meldingen)).not.toContain('Noor');
  });

  it('is tried again by hervat from where it stopped, with nothing doubled and nothing lost', async () => {
    const noor = struikelaar('Noor');
    const p = w.start([noor.view, telling]);
    await tot(() => p.staat().every((v) => v.status === 'bij'));
    await schrijf(genoemd('Sem'), genoemd('Noor'), genoemd('Yara'));
    await tot(() => p.staat()[0]!.status === 'geparkeerd');
    await expect(p.hervat('namen')).rejects.toThrow('op positie 2');
    expect(p.staat()[0]).toMatchObject({ status: 'geparkeerd', positie: 1 });
    noor.stuk = false;
    await p.hervat('namen');
    expect(p.staat()[0]).toEqual({ naam: 'namen', versie: 1, generatie: 1, status: 'bij', positie: 3 });
    expect(lees('namen')).toHaveLength(3);
    await schrijf(genoemd('Lina'));
    await tot(() => p.staat()[0]!.positie === 4);
    await expect(p.hervat('namen')).resolves.toBeUndefined();
  });

  it('is tried again by itself at the next start', async () => {
    const noor = struikelaar('Noor');
    await schrijf(genoemd('Noor'));
    const p = w.start([noor.view]);
    await tot(() => p.staat()[0]!.status === 'geparkeerd');
    await p.stop();
    noor.stuk = false;
    const q = w.start([noor.view]);
    await tot(() => q.staat()[0]!.status === 'bij');
    expect(lees('namen')).toHaveLength(1);
  });

  it('in its tables parks it before it began', async () => {
    const p = w.start([{ ...namen(), tabellen: ['CREATE TABEL namen'] }, telling]);
    await tot(() => p.staat()[1]!.status === 'bij');
    expect(p.staat()[0]).toMatchObject({ status: 'geparkeerd', generatie: null, fout: expect.stringMatching(/^tabellen: /) });
    await expect(p.hervat('namen')).rejects.toThrow('syntax error');
  });

  it('while only its rows were written leaves neither rows nor checkpoint', async () => {
    let stuk = true;
    const half: Projection = { ...telling, verwerk: (events, db) => { telling.verwerk(events, db); if (stuk) db.exec('DROP TABLE loopplank_voortgang'); } };
    const p = w.start([half]);
    await tot(() => p.staat()[0]!.status === 'bij');
    await schrijf(geteld(1), geteld(1));
    await tot(() => p.staat()[0]!.status === 'geparkeerd');
    expect(lees('telling')).toEqual([]);
    stuk = false;
    await p.hervat('telling');
    expect(lees('telling')).toEqual(['{"stream":"jongere-a","aantal":2,"som":2}']);
  });
});

describe('an event of a newer release', () => {
  const morgen = [
    definities[0],
    definieer('Genoemd', 2, 'Anders genoemd.', { naam: geheel() }, { 1: () => ({ naam: 0 }) }),
    definities[2],
    definieer('NaamGewijzigd', 1, 'Nieuw.', { n: geheel() }),
  ];

  it('with an unknown type parks every view: none of them can know that it does not matter', async () => {
    const nieuw = schrijver(w.store, testCodec(morgen, w.codec.cupboard));
    const p = w.start([telling, namen()]);
    await tot(() => p.staat().every((v) => v.status === 'bij'));
    await nieuw(geteld(1), { type: 'NaamGewijzigd', data: { n: 1 } }, geteld(1));
    await tot(() => p.staat().every((v) => v.status === 'geparkeerd'));
    for (const v of p.staat()) {
      expect(v).toMatchObject({ positie: 1, fout: 'NaamGewijzigd op positie 2: UnknownEventType: unknown event type NaamGewijzigd' });
    }
    await p.stop();
    // The release that does know it goes on from there.
    const q = w.start([telling, namen()], { codec: testCodec(morgen, w.codec.cupboard) });
    await tot(() => q.staat().every((v) => v.status === 'bij' && v.positie === 3));
    expect(lees('telling')).toEqual(['{"stream":"jongere-a","aantal":2,"som":2}']);
  });

  it('with an unknown version parks only the views that list its type', async () => {
    const nieuw = schrijver(w.store, testCodec(morgen, w.codec.cupboard));
    const p = w.start([telling, namen()]);
    await nieuw(geteld(1), { type: 'Genoemd', data: { naam: 5 } }, geteld(1));
    await tot(() => p.staat()[0]!.positie === 3 && p.staat()[1]!.status === 'geparkeerd');
    expect(p.staat()[0]).toMatchObject({ status: 'bij' });
    expect(p.staat()[1]!.fout).toMatch(/UnknownEventVersion/);
  });
});

it('a lost key parks the views that need it; an erased person does not', async () => {
  const p = w.start([telling, namen()]);
  await schrijf(genoemd('Noor', 'gewist'), genoemd('Sem', 'kwijt'), geteld(1));
  await tot(() => p.staat().every((v) => v.positie === 3));
  w.codec.cupboard.destroy('jongere-gewist');
  await p.herbouw('namen');
  expect(lees('namen')).toEqual(['{"positie":1,"naam":null}', '{"positie":2,"naam":"Sem"}']);
  w.codec.cupboard.verlies('jongere-kwijt');
  await p.stop();
  const q = w.start([telling, { ...namen(), versie: 2 }]);
  await tot(() => q.staat()[1]!.status === 'geparkeerd');
  expect(q.staat()[1]!.fout).toMatch(/^Genoemd op positie 2: KeyMissing/);
  expect(q.staat()[0]).toMatchObject({ status: 'bij' });
});

it('an event of an unlisted type is never decoded, so it can be as broken as it likes', async () => {
  const codec = { ...w.codec, decode: ((s) => {
    if (s.type === 'Terzijde') throw new Error('should not be read');
    return w.codec.decode(s);
  }) as typeof w.codec.decode };
  const p = w.start([telling], { codec });
  await schrijf({ type: 'Terzijde', data: { n: 1 } }, geteld(1));
  await tot(() => p.staat()[0]!.positie === 2);
});
