import { geheugenEventStore } from '@loopplank/event-store/testing';
import { nieuwId, opdracht, STREAM, teller } from './testing/teller';
import { anders, huis, ketenHeel } from './testing/winkel';

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

  it('on another stream is a reused key too', async () => {
    const { service, store } = huis();
    const commandId = nieuwId();
    await service.voerUit(teller, opdracht('HoogOp', { met: 1 }, { commandId }));
    const elders = STREAM.replace('jongere-1', 'jongere-2');
    await expect(service.voerUit(teller, opdracht('HoogOp', { met: 1 }, { commandId, streamId: elders }))).resolves.toEqual({ soort: 'sleutelHergebruikt' });
    expect(await store.head(elders)).toBe(-1);
  });

  it('on another stream never shares an event id with it, also on a log that would take that', async () => {
    const { service } = huis(anders(geheugenEventStore(), { idsPerStream: true }));
    const o = opdracht('MerkOp', { tekst: 'x', keer: 2 });
    const eerste = await service.voerUit(teller, o);
    const tweede = await service.voerUit(teller, { ...o, streamId: STREAM.replace('jongere-1', 'jongere-2') });
    const ids = [eerste, tweede].flatMap((u) => (u.soort === 'aanvaard' ? u.eventIds : []));
    expect(new Set(ids).size).toBe(4);
    await expect(service.voerUit(teller, o)).resolves.toEqual({ ...eerste, herhaald: true });
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
