import { KeyMissing, UnknownEventType } from '@loopplank/codec';
import { testCodec } from '@loopplank/codec/testing';
import { definieer, geheel, moment } from '@loopplank/kernel';
import { definities, nieuwId, opdracht, STREAM, teller } from './testing/teller';
import { anders, huis, ketenHeel, kruisend, plusMs } from './testing/winkel';
import { maakCommandService } from './service';
import { uuid5 } from './uuid5';

describe('a command', () => {
  it('becomes events with the whole envelope around them', async () => {
    const { service, klok } = huis();
    const commandId = nieuwId();
    const uitkomst = await service.voerUit(teller, opdracht('HoogOp', { met: 2 }, { commandId, correlationId: nieuwId() }));
    const [event] = await service.lees(STREAM);
    expect(uitkomst).toEqual({ soort: 'aanvaard', eventIds: [uuid5('0', commandId)], positie: 1, revisie: 0, herhaald: false });
    expect(event).toMatchObject({
      eventId: uuid5('0', commandId),
      type: 'TellerOpgehoogd',
      schemaVersion: 1,
      streamId: STREAM,
      revision: 0,
      geldigOp: klok.nu,
      vastgelegdOp: klok.nu,
      doel: 'test',
      bron: 'medewerker',
      commandId,
      causationId: commandId,
      data: { met: 2, soms: 2 },
    });
    expect(event?.verzoekHash).toMatch(/^[0-9a-f]{64}$/);
    expect(event?.correlationId).not.toBe(commandId);
  });

  it('writes all its events or none, one after the other in the chain', async () => {
    const h = huis();
    const uitkomst = await h.service.voerUit(teller, opdracht('MerkOp', { tekst: 'een', keer: 3 }));
    expect(uitkomst).toMatchObject({ soort: 'aanvaard', positie: 3, revisie: 2 });
    expect(await ketenHeel(h)).toBe(true);
    expect((await h.service.laad(teller, STREAM)).state.opmerkingen).toEqual(['een', 'een', 'een']);
  });

  it('that has nothing to do writes nothing', async () => {
    const { service, store } = huis();
    await expect(service.voerUit(teller, opdracht('Stil', {}))).resolves.toEqual({ soort: 'ongewijzigd', revisie: -1 });
    expect(await store.lastPosition()).toBe(0);
  });

  it('that is refused says why and writes nothing', async () => {
    const { service, store } = huis();
    await expect(service.voerUit(teller, opdracht('HoogOp', { met: 5, hoogstens: 4 }))).resolves.toEqual({
      soort: 'afgewezen',
      code: 'te-hoog',
      feiten: { som: 0 },
      veld: '/met',
    });
    expect(await store.lastPosition()).toBe(0);
  });

  it('is never recorded before the event it follows, whatever the clock does', async () => {
    const { service, klok } = huis();
    await service.voerUit(teller, opdracht('HoogOp', { met: 1 }));
    const eerst = klok.nu;
    klok.nu = plusMs(eerst, -60_000);
    await service.voerUit(teller, opdracht('HoogOp', { met: 1 }));
    const [, tweede] = await service.lees(STREAM);
    expect(tweede).toMatchObject({ vastgelegdOp: eerst, geldigOp: klok.nu });
  });

  it('can be given a simulated moment', async () => {
    const { service } = huis();
    const nu = moment('2024-01-01T10:00:00Z');
    await service.voerUit(teller, opdracht('HoogOp', { met: 1 }, { nu }));
    expect((await service.lees(STREAM))[0]).toMatchObject({ vastgelegdOp: nu, geldigOp: nu });
  });
});

describe('If-Match', () => {
  it('lets a command through at the revision it names and refuses it at another', async () => {
    const { service } = huis();
    await service.voerUit(teller, opdracht('HoogOp', { met: 1 }));
    await expect(service.voerUit(teller, opdracht('HoogOp', { met: 1 }, { verwachteRevisie: 5 }))).resolves.toEqual({ soort: 'revisieOnjuist', revisie: 0 });
    await expect(service.voerUit(teller, opdracht('HoogOp', { met: 1 }, { verwachteRevisie: 0 }))).resolves.toMatchObject({ soort: 'aanvaard' });
  });

  it('takes several revisions, of which one must be right, and none at all', async () => {
    const { service } = huis();
    await service.voerUit(teller, opdracht('HoogOp', { met: 1 }));
    for (const verwachteRevisie of [[], [5, 6]]) {
      await expect(service.voerUit(teller, opdracht('HoogOp', { met: 1 }, { verwachteRevisie }))).resolves.toEqual({ soort: 'revisieOnjuist', revisie: 0 });
    }
    await expect(service.voerUit(teller, opdracht('HoogOp', { met: 1 }, { verwachteRevisie: [5, 0] }))).resolves.toMatchObject({ soort: 'aanvaard' });
  });

  it('is judged again when another node was first', async () => {
    const een = huis();
    await een.service.voerUit(teller, opdracht('HoogOp', { met: 1 }));
    let tussendoor = true;
    const store = anders(een.store, {
      append: async (...a) => {
        if (tussendoor) {
          tussendoor = false;
          await een.service.voerUit(teller, opdracht('HoogOp', { met: 1 }));
        }
        return een.store.append(...a);
      },
    });
    const twee = huis(store, een.codec);
    await expect(twee.service.voerUit(teller, opdracht('HoogOp', { met: 1 }, { verwachteRevisie: 0 }))).resolves.toEqual({ soort: 'revisieOnjuist', revisie: 1 });
  });
});

describe('loading', () => {
  it('gives the initial state of a stream that is not there', async () => {
    await expect(huis().service.laad(teller, STREAM)).resolves.toEqual({ state: teller.initial, revisie: -1 });
  });

  it('sees what another node has written', async () => {
    const een = huis();
    const twee = huis(een.store, een.codec);
    await een.service.voerUit(teller, opdracht('HoogOp', { met: 1 }));
    await twee.service.laad(teller, STREAM);
    await een.service.voerUit(teller, opdracht('HoogOp', { met: 2 }));
    await expect(twee.service.laad(teller, STREAM)).resolves.toEqual({ state: { som: 3, opmerkingen: [] }, revisie: 1 });
  });

  it('reads and folds a stream once, and after that asks only for its head', async () => {
    const { store, codec, service } = huis();
    for (let i = 0; i < 5; i++) await service.voerUit(teller, opdracht('HoogOp', { met: 1 }));
    let gelezen = 0;
    const telt = anders(store, { readStream: (...a) => (gelezen++, store.readStream(...a)) });
    const vers = huis(telt, codec).service;
    for (let i = 0; i < 10; i++) expect((await vers.laad(teller, STREAM)).state.som).toBe(5);
    expect(gelezen).toBe(1);
  });

  it('by many at once, while the stream grows, is as good as one after the other', async () => {
    const een = huis();
    const twee = huis(kruisend(een.store), een.codec);
    for (let i = 1; i <= 5; i++) {
      await een.service.voerUit(teller, opdracht('HoogOp', { met: 1 }));
      const gelezen = await Promise.all(Array.from({ length: 8 }, () => twee.service.laad(teller, STREAM)));
      for (const { state, revisie } of gelezen) expect([state.som, revisie]).toEqual([i, i - 1]);
    }
  });

  it('keeps the states of two deciders on one stream apart', async () => {
    const { service } = huis();
    await service.voerUit(teller, opdracht('HoogOp', { met: 4 }));
    const telt = { ...teller, initial: { som: 100, opmerkingen: [] } };
    expect((await service.laad(telt, STREAM)).state.som).toBe(104);
    expect((await service.laad(teller, STREAM)).state.som).toBe(4);
  });

  it('stays right when more streams are used than it remembers', async () => {
    const { service } = huis(undefined, undefined, 2);
    const streams = [1, 2, 3, 4].map((n) => STREAM.replace(/1$/, String(n)));
    for (let i = 0; i < 3; i++) for (const streamId of streams) await service.voerUit(teller, opdracht('HoogOp', { met: 1 }, { streamId }));
    for (const streamId of streams) expect((await service.laad(teller, streamId)).state.som).toBe(3);
  });

  it('folds into the same state as a fresh reading', async () => {
    const een = huis();
    await een.service.voerUit(teller, opdracht('MerkOp', { tekst: 'één' }));
    await een.service.voerUit(teller, opdracht('HoogOp', { met: 1 }));
    expect(await huis(een.store, een.codec).service.laad(teller, STREAM)).toEqual(await een.service.laad(teller, STREAM));
  });
});

describe('a history that cannot be read', () => {
  const nieuw = [...definities, definieer('VanMorgen', 1, 'Iets uit een nieuwere versie.', { n: geheel() })];

  it('is decided on by nobody: an unknown type is a fault, and nothing is written', async () => {
    const een = huis(undefined, testCodec(nieuw));
    const morgen = { ...teller, decide: () => ({ soort: 'aanvaard' as const, events: [{ type: 'VanMorgen', data: { n: 1 } }] }), evolve: () => teller.initial };
    await een.service.voerUit(morgen as unknown as typeof teller, opdracht('Stil', {}));
    const { service, store } = huis(een.store, testCodec([...definities], een.codec.cupboard));
    await expect(service.voerUit(teller, opdracht('HoogOp', { met: 1 }))).rejects.toThrow(UnknownEventType);
    await expect(service.laad(teller, STREAM)).rejects.toThrow(UnknownEventType);
    expect(await store.lastPosition()).toBe(1);
  });

  it('is a fault when a key is lost, and heals when the key is back', async () => {
    const een = huis();
    await een.service.voerUit(teller, opdracht('MerkOp', { tekst: 'x' }));
    const sleutels = een.codec.cupboard.find(STREAM)!;
    const { cupboard } = een.codec;
    let weg = true;
    const kast = { ...cupboard, ensure: () => sleutels, find: () => { if (weg) throw new KeyMissing(STREAM); return sleutels; } };
    const { service } = huis(een.store, testCodec([...definities], kast));
    await expect(service.voerUit(teller, opdracht('HoogOp', { met: 1 }))).rejects.toThrow(KeyMissing);
    weg = false;
    await expect(service.voerUit(teller, opdracht('HoogOp', { met: 1 }))).resolves.toMatchObject({ soort: 'aanvaard', revisie: 1 });
  });

  it('is a fault of the rules when a rule throws, and does not hold up the next command', async () => {
    const { service } = huis();
    const stuk = { ...teller, decide: () => { throw new TypeError('broken rule'); } };
    await expect(service.voerUit(stuk, opdracht('HoogOp', { met: 1 }))).rejects.toThrow('broken rule');
    await expect(service.voerUit(teller, opdracht('HoogOp', { met: 1 }))).resolves.toMatchObject({ soort: 'aanvaard' });
  });
});

it('keeps only a keyed digest of the request', async () => {
  const { store, codec, klok } = huis();
  const hash = async (sleutel: number): Promise<string> => {
    const service = maakCommandService({ store, codec, klok: () => klok.nu, verzoekSleutel: Buffer.alloc(32, sleutel) });
    await service.voerUit(teller, opdracht('HoogOp', { met: 1 }, { verzoek: 'POST /v1/…' }));
    return (await service.lees(STREAM)).at(-1)!.verzoekHash;
  };
  const [a, b, c] = [await hash(1), await hash(2), await hash(1)];
  expect(a).toBe(c);
  expect(a).not.toBe(b);
});
