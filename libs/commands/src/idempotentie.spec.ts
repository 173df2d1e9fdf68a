import { testCodec } from '@loopplank/codec/testing';
import { geheugenEventStore } from '@loopplank/event-store/testing';
import { openDb } from '@loopplank/sqlite';
import { definities, nieuwId, opdracht, STREAM, teller } from './testing/teller';
import { anders, huis, ketenHeel, perStream } from './testing/winkel';
import { opdrachtenProjection, staatElders } from './views';

const opdrachten = opdrachtenProjection(definities.map((d) => d.type));

describe('the same command again', () => {
  it('gives the first answer again and writes nothing', async () => {
    const { service, store } = huis();
    const o = opdracht('MerkOp', { tekst: 'x', keer: 2 });
    const eerst = await service.voerUit(teller, o);
    await service.voerUit(teller, opdracht('HoogOp', { met: 1 }));
    const weer = await service.voerUit(teller, o);
    expect(weer).toEqual({ ...eerst, herhaald: true });
    expect(await store.lastPosition()).toBe(3);
  });

  it('is recognised after a restart, from the log alone', async () => {
    const een = huis();
    const o = opdracht('HoogOp', { met: 1 });
    const eerst = await een.service.voerUit(teller, o);
    const twee = huis(een.store, een.codec);
    expect(await twee.service.voerUit(teller, o)).toEqual({ ...eerst, herhaald: true });
  });

  it('is recognised before If-Match is judged: the first time has moved the revision', async () => {
    const { service } = huis();
    const o = opdracht('HoogOp', { met: 1 }, { verwachteRevisie: -1 });
    await service.voerUit(teller, o);
    await expect(service.voerUit(teller, o)).resolves.toMatchObject({ soort: 'aanvaard', herhaald: true });
  });

  it('is recognised when the rule would refuse it by now', async () => {
    const { service } = huis();
    const o = opdracht('HoogOp', { met: 1, hoogstens: 1 });
    const eerst = await service.voerUit(teller, o);
    await expect(service.voerUit(teller, o)).resolves.toEqual({ ...eerst, herhaald: true });
  });

  it('with another request behind it is a reused key', async () => {
    const { service, store } = huis();
    const commandId = nieuwId();
    await service.voerUit(teller, opdracht('HoogOp', { met: 1 }, { commandId }));
    await expect(service.voerUit(teller, opdracht('HoogOp', { met: 2 }, { commandId }))).resolves.toEqual({ soort: 'sleutelHergebruikt' });
    expect(await store.lastPosition()).toBe(1);
  });

  it('that had nothing to do then, does nothing later either', async () => {
    const { service, store } = huis();
    const o = opdracht('MerkOp', { tekst: 'x', keer: 0 });
    const eerst = await service.voerUit(teller, o);
    await service.voerUit(teller, opdracht('HoogOp', { met: 1 }));
    expect(await service.voerUit(teller, o)).toEqual(eerst);
    await expect(service.voerUit(teller, { ...o, verzoek: 'iets anders', data: { tekst: 'x', keer: 1 } })).resolves.toEqual({ soort: 'sleutelHergebruikt' });
    expect(await store.lastPosition()).toBe(1);
  });

  it('is decided again when it was refused the first time', async () => {
    const { service } = huis();
    const commandId = nieuwId();
    await service.voerUit(teller, opdracht('HoogOp', { met: 3, hoogstens: 2 }, { commandId }));
    await expect(service.voerUit(teller, opdracht('HoogOp', { met: 1, hoogstens: 2 }, { commandId }))).resolves.toMatchObject({ soort: 'aanvaard', herhaald: false });
  });

  it('sent twenty times at once is written once, and everyone gets the same answer', async () => {
    const { service, store } = huis();
    const o = opdracht('HoogOp', { met: 1 });
    const antwoorden = await Promise.all(Array.from({ length: 20 }, () => service.voerUit(teller, o)));
    expect(await store.lastPosition()).toBe(1);
    expect(antwoorden.filter((a) => a.soort === 'aanvaard' && !a.herhaald)).toHaveLength(1);
    expect(new Set(antwoorden.map((a) => a.soort === 'aanvaard' && a.eventIds[0])).size).toBe(1);
  });
});

describe('the same command at two nodes at the same moment', () => {
  /** A store that lets `ander` go first, just before the append arrives. */
  const naElkaar = (een: ReturnType<typeof huis>, ander: () => Promise<unknown>) => {
    let gedaan = false;
    return anders(een.store, {
      append: async (...a) => {
        if (!gedaan) {
          gedaan = true;
          await ander();
        }
        return een.store.append(...a);
      },
    });
  };

  it('is written once, and the slower node builds on the bytes of the faster one', async () => {
    const een = huis();
    await een.service.voerUit(teller, opdracht('HoogOp', { met: 1 }));
    const o = opdracht('MerkOp', { tekst: 'tegelijk' });
    const twee = huis(naElkaar(een, () => een.service.voerUit(teller, o)), een.codec);
    await expect(twee.service.voerUit(teller, o)).resolves.toMatchObject({ soort: 'aanvaard', revisie: 1 });
    // The nonces differ, so the hash does too: its own would break the chain here.
    await twee.service.voerUit(teller, opdracht('HoogOp', { met: 1 }));
    await een.service.voerUit(teller, opdracht('HoogOp', { met: 1 }));
    expect(await ketenHeel(een)).toBe(true);
    expect(await een.store.lastPosition()).toBe(4);
  });

  it('with different requests is accepted once and a reused key once', async () => {
    const een = huis();
    const commandId = nieuwId();
    const twee = huis(naElkaar(een, () => een.service.voerUit(teller, opdracht('HoogOp', { met: 1 }, { commandId }))), een.codec);
    await expect(twee.service.voerUit(teller, opdracht('HoogOp', { met: 2 }, { commandId }))).resolves.toEqual({ soort: 'sleutelHergebruikt' });
    expect((await een.service.laad(teller, STREAM)).state.som).toBe(1);
  });
});

const ELDERS = STREAM.replace('jongere-1', 'jongere-2');

describe.each([
  ['finds an event id wherever it stands', () => geheugenEventStore()],
  ['compares event ids only within a stream', perStream],
])('a key on another stream, on a log that %s', (_, maak) => {
  /** Nodes on one log, of which the views are as far behind as `bij` says. */
  function knopen(bij = true) {
    const store = maak();
    const codec = testCodec([...definities]);
    const db = openDb(':memory:');
    for (const ddl of opdrachten.tabellen) db.exec(ddl);
    const projecteer = async () => {
      for (const stored of await store.readAll(0, 1000)) opdrachten.verwerk([codec.decode(stored)], db);
    };
    const knoop = () => huis(store, codec, undefined, (commandId, streamId) => bij && staatElders(db, commandId, streamId)).service;
    return { store, projecteer, een: knoop(), twee: knoop() };
  }

  it('is refused by the same node at once, whether its view has caught up or not', async () => {
    const { store, een } = knopen(false);
    const o = opdracht('HoogOp', { met: 1 });
    const eerste = await een.voerUit(teller, o);
    await expect(een.voerUit(teller, { ...o, streamId: ELDERS })).resolves.toEqual({ soort: 'sleutelHergebruikt' });
    await expect(een.voerUit(teller, o)).resolves.toEqual({ ...eerste, herhaald: true });
    expect(await store.head(ELDERS)).toBe(-1);
  });

  it('is refused by the same node when both came at the same moment', async () => {
    const { store, een } = knopen(false);
    const o = opdracht('HoogOp', { met: 1 });
    const antwoorden = await Promise.all([een.voerUit(teller, o), een.voerUit(teller, { ...o, streamId: ELDERS })]);
    expect(antwoorden.map((a) => a.soort).sort()).toEqual(['aanvaard', 'sleutelHergebruikt']);
    expect(await store.lastPosition()).toBe(1);
  });

  it('is refused by another node, and after a restart, as soon as the view has it', async () => {
    const { store, projecteer, een, twee } = knopen();
    const o = opdracht('MerkOp', { tekst: 'x', keer: 2 });
    const eerste = await een.voerUit(teller, o);
    await projecteer();
    await expect(twee.voerUit(teller, { ...o, streamId: ELDERS })).resolves.toEqual({ soort: 'sleutelHergebruikt' });
    await expect(twee.voerUit(teller, o)).resolves.toEqual({ ...eerste, herhaald: true });
    expect(await store.head(ELDERS)).toBe(-1);
  });

  it('may be used when the first command was refused or had nothing to do there', async () => {
    const { een } = knopen();
    const [geweigerd, leeg] = [opdracht('HoogOp', { met: 3, hoogstens: 2 }), opdracht('MerkOp', { tekst: 'x', keer: 0 })];
    expect((await een.voerUit(teller, geweigerd)).soort).toBe('afgewezen');
    await expect(een.voerUit(teller, opdracht('HoogOp', { met: 1 }, { commandId: geweigerd.commandId, streamId: ELDERS }))).resolves.toMatchObject({ soort: 'aanvaard' });
    expect((await een.voerUit(teller, leeg)).soort).toBe('ongewijzigd');
    await expect(een.voerUit(teller, { ...leeg, verzoek: 'elders', streamId: ELDERS })).resolves.toEqual({ soort: 'sleutelHergebruikt' });
  });

  it('that two nodes took at the same moment keeps its own answer on each stream, with ids of its own', async () => {
    if (!maak().idsPerStream) return expect((await race()).map((u) => u.soort).sort()).toEqual(['aanvaard', 'sleutelHergebruikt']);
    const uitkomsten = await race();
    const ids = uitkomsten.flatMap((u) => (u.soort === 'aanvaard' ? u.eventIds : []));
    expect(new Set(ids).size).toBe(4);
  });

  async function race() {
    const { projecteer, een, twee } = knopen();
    const o = opdracht('MerkOp', { tekst: 'x', keer: 2 });
    const [a, b] = [await een.voerUit(teller, o), await twee.voerUit(teller, { ...o, streamId: ELDERS })];
    await projecteer();
    // What stands in the stream itself comes before what the view says of another.
    expect((await twee.voerUit(teller, { ...o, streamId: ELDERS })).soort).toBe(b.soort);
    expect((await een.voerUit(teller, o)).soort).toBe(a.soort);
    return [a, b];
  }
});
