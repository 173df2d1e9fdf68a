import { AppendTeGroot, LogOnbereikbaar, UitkomstOnbekend, type EventStore } from '@loopplank/event-store';
import { geheugenEventStore } from '@loopplank/event-store/testing';
import { NuNietMogelijk } from './port';
import { opdracht, STREAM, teller } from './testing/teller';
import { anders, huis, ketenHeel } from './testing/winkel';

jest.setTimeout(30_000);

/** Appends of which the outcome is lost, before or after they were written. */
function onzeker(store: EventStore, keer: number, wanneer: 'voor' | 'na'): EventStore {
  let over = keer;
  return anders(store, {
    append: async (...a) => {
      if (over-- <= 0) return store.append(...a);
      if (wanneer === 'na') await store.append(...a);
      throw new UitkomstOnbekend('the connection is gone');
    },
  });
}

describe('an append whose outcome is unknown', () => {
  it.each(['voor', 'na'] as const)('is written once, whether it was lost before or after (%s)', async (wanneer) => {
    const echt = geheugenEventStore();
    const h = huis(onzeker(echt, 3, wanneer));
    await expect(h.service.voerUit(teller, opdracht('MerkOp', { tekst: 'x', keer: 2 }))).resolves.toMatchObject({
      soort: 'aanvaard',
      revisie: 1,
      herhaald: false,
    });
    await h.service.voerUit(teller, opdracht('HoogOp', { met: 1 }));
    expect(await echt.lastPosition()).toBe(3);
    expect(await ketenHeel(h)).toBe(true);
  });

  it('that arrives late, after somebody else wrote, is not written twice', async () => {
    const echt = geheugenEventStore();
    const ander = huis(echt);
    let onderweg: (() => Promise<unknown>) | undefined;
    const store = anders(echt, {
      append: async (...a) => {
        if (onderweg) return echt.append(...a);
        onderweg = () => echt.append(...a);
        await ander.service.voerUit(teller, opdracht('HoogOp', { met: 10 }));
        throw new UitkomstOnbekend('timeout');
      },
    });
    const h = huis(store, ander.codec);
    await h.service.voerUit(teller, opdracht('HoogOp', { met: 1 }));
    await expect(onderweg!()).resolves.toMatchObject({ soort: 'conflict' });
    expect((await h.service.laad(teller, STREAM)).state.som).toBe(11);
    expect(await ketenHeel(h)).toBe(true);
  });

  it('that stays unknown is 503, and the repetition of the client finds what was written', async () => {
    const echt = geheugenEventStore();
    let weg = true;
    const store = anders(onzeker(echt, 1, 'na'), {
      head: async (s) => echt.head(s),
      readStream: async (...a) => {
        if (weg && (await echt.lastPosition()) > 0) throw new LogOnbereikbaar('gone');
        return echt.readStream(...a);
      },
    });
    const h = huis(store);
    const o = opdracht('HoogOp', { met: 1 });
    await expect(h.service.voerUit(teller, o)).rejects.toThrow(NuNietMogelijk);
    weg = false;
    await expect(h.service.voerUit(teller, o)).resolves.toMatchObject({ soort: 'aanvaard', herhaald: true });
    expect(await echt.lastPosition()).toBe(1);
  });
});

describe('a log that cannot be reached', () => {
  it('for a moment is not the problem of the user', async () => {
    const echt = geheugenEventStore();
    let fouten = 3;
    const store = anders(echt, {
      append: async (...a) => {
        if (fouten-- > 0) throw new LogOnbereikbaar('not now');
        return echt.append(...a);
      },
    });
    await expect(huis(store).service.voerUit(teller, opdracht('HoogOp', { met: 1 }))).resolves.toMatchObject({ soort: 'aanvaard' });
  });

  it('for longer is given up after two seconds, also by those who wait behind it', async () => {
    const store = anders(geheugenEventStore(), { head: async () => Promise.reject(new LogOnbereikbaar('gone')), readStream: async () => Promise.reject(new LogOnbereikbaar('gone')) });
    const { service } = huis(store);
    const begin = performance.now();
    const uitkomsten = await Promise.allSettled(Array.from({ length: 5 }, () => service.voerUit(teller, opdracht('HoogOp', { met: 1 }))));
    const duur = performance.now() - begin;
    for (const u of uitkomsten) expect(u).toMatchObject({ status: 'rejected', reason: expect.any(NuNietMogelijk) });
    expect(duur).toBeGreaterThan(1800);
    expect(duur).toBeLessThan(6000);
  });
});

it('gives up after two seconds of conflicts', async () => {
  const echt = geheugenEventStore();
  const store = anders(echt, { append: async () => ({ soort: 'conflict', actual: 9 }) });
  const begin = performance.now();
  await expect(huis(store).service.voerUit(teller, opdracht('HoogOp', { met: 1 }))).rejects.toThrow(NuNietMogelijk);
  expect(performance.now() - begin).toBeGreaterThan(1800);
});

it('passes on that a command is too large, without trying again', async () => {
  const { service, store } = huis();
  await expect(service.voerUit(teller, opdracht('MerkOp', { tekst: 'x'.repeat(5000), keer: 300 }))).rejects.toThrow(AppendTeGroot);
  expect(await store.lastPosition()).toBe(0);
});
