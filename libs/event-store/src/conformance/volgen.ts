import { type EventStore, GEEN_STREAM, type StoredEvent } from '../port';
import { idVan, ids, leesAlles, proef, type Proef, type Vermogens, wachtTot } from './opstelling';

const vul = async (store: EventStore, aantal: number, streamId = 'a'): Promise<void> => {
  let revision = await store.head(streamId);
  for (let rest = aantal; rest > 0; rest -= 100) {
    const events = Array.from({ length: Math.min(rest, 100) }, () => proef());
    await store.append(streamId, revision, events);
    revision += events.length;
  }
};

export function volgContract(maak: () => Proef, { gedeeld }: Vermogens): void {
  describe('subscribing', () => {
    it('delivers the past in order from any position, and then what comes, each event once', async () => {
      const { store } = maak();
      await vul(store, 1250);
      const verleden = await leesAlles(store);
      const vanaf = [0, 1, 600, 1249, 1250];
      const gezien = vanaf.map(() => [] as StoredEvent[]);
      vanaf.forEach((n, i) => store.subscribe(verleden[n - 1]?.position ?? 0, (events) => void gezien[i].push(...events)));
      await vul(store, 30, 'b');
      const alles = ids(await leesAlles(store));
      await wachtTot(() => gezien.every((events, i) => events.length >= 1280 - vanaf[i]));
      gezien.forEach((events, i) => expect(ids(events)).toEqual(alles.slice(vanaf[i])));
    });

    it('waits with the next batch until the handler is done with this one', async () => {
      const { store } = maak();
      let bezig = 0;
      let meesten = 0;
      const gezien: StoredEvent[] = [];
      store.subscribe(0, async (events) => {
        bezig += 1;
        meesten = Math.max(meesten, bezig);
        await new Promise((klaar) => setTimeout(klaar, 3));
        gezien.push(...events);
        bezig -= 1;
      });
      for (let n = 0; n < 20; n += 1) await vul(store, 1);
      await wachtTot(() => gezien.length === 20);
      expect(meesten).toBe(1);
      expect(ids(gezien)).toEqual(ids(await leesAlles(store)));
    });

    it('leaves room for other work while it catches up, also with a handler that never waits', async () => {
      const { store } = maak();
      await vul(store, 4000);
      let gezien = 0;
      store.subscribe(0, (events) => void (gezien += events.length));
      const tussendoor = await new Promise<number>((klaar) => setImmediate(() => klaar(gezien)));
      expect(tussendoor).toBeLessThan(4000);
      await wachtTot(() => gezien === 4000);
    });

    it('stops at the event whose handler throws, says so, and leaves others alone', async () => {
      const { store } = maak();
      await vul(store, 1);
      const gezien: string[] = [];
      const kapot: string[] = [];
      store.subscribe(0, (events) => void gezien.push(...ids(events)));
      const abonnement = store.subscribe(0, (events) => {
        kapot.push(...ids(events));
        if (kapot.length > 1) throw new Error('dit lukt niet');
      });
      await wachtTot(() => kapot.length === 1);
      await vul(store, 1);
      await expect(abonnement.klaar).rejects.toThrow('dit lukt niet');
      await vul(store, 3);
      await wachtTot(() => gezien.length === 5);
      expect(kapot).toHaveLength(2);
      await abonnement.stop();
    });

    it('delivers nothing any more after stop, which waits for the handler', async () => {
      const { store } = maak();
      await vul(store, 700);
      let bezig = false;
      let keren = 0;
      const abonnement = store.subscribe(0, async () => {
        keren += 1;
        bezig = true;
        await new Promise((klaar) => setTimeout(klaar, 20));
        bezig = false;
      });
      await wachtTot(() => bezig);
      await abonnement.stop();
      expect(bezig).toBe(false);
      await expect(abonnement.klaar).resolves.toBeUndefined();
      await vul(store, 3);
      await new Promise((klaar) => setTimeout(klaar, 40));
      expect(keren).toBe(1);
    });

    it('ends when the store closes', async () => {
      const { store } = maak();
      const abonnement = store.subscribe(0, () => undefined);
      await store.close();
      await expect(abonnement.klaar).resolves.toBeUndefined();
    });

    if (gedeeld) {
      it('hears what another connection appends', async () => {
        const { store, nogEen } = maak();
        const gezien: StoredEvent[] = [];
        store.subscribe(0, (events) => void gezien.push(...events));
        const ander = nogEen();
        expect(await ander.append('a', GEEN_STREAM, [proef('van-ander')])).toMatchObject({ soort: 'opgeslagen' });
        await wachtTot(() => gezien.length === 1);
        expect(ids(gezien)).toEqual([idVan('van-ander')]);
        expect(await store.append('a', GEEN_STREAM, [proef()])).toEqual({ soort: 'conflict', actual: 0 });
      });
    }
  });
}
