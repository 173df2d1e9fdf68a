import { AppendTeGroot, EventIdBezet, GEEN_STREAM, MAX_APPEND_BYTES } from '../port';
import { idVan, ids, leesAlles, proef, type Proef, type Vermogens } from './opstelling';

export function appendContract(maak: () => Proef, { eenmaligeIds }: Vermogens): void {
  describe('appending', () => {
    it('answers where the last event landed, and revisions count from 0', async () => {
      const { store } = maak();
      const eerste = await store.append('a', GEEN_STREAM, [proef(), proef()]);
      const tweede = await store.append('a', 1, [proef()]);
      expect([eerste, tweede]).toMatchObject([{ soort: 'opgeslagen', revision: 1 }, { soort: 'opgeslagen', revision: 2 }]);
      const [een, twee, drie] = await store.readStream('a');
      expect([een.revision, twee.revision, drie.revision]).toEqual([0, 1, 2]);
      expect(eerste).toMatchObject({ position: twee.position });
      expect(tweede).toMatchObject({ position: drie.position });
      expect(await store.head('a')).toBe(2);
      expect(await store.lastPosition()).toBe(drie.position);
    });

    it('refuses a stale revision, a revision that is not there yet, and a stream that should be new', async () => {
      const { store } = maak();
      await store.append('a', GEEN_STREAM, [proef(), proef()]);
      for (const verwacht of [0, 2, 7, GEEN_STREAM]) {
        expect(await store.append('a', verwacht, [proef(), proef()])).toEqual({ soort: 'conflict', actual: 1 });
      }
      expect(await store.append('b', 0, [proef()])).toEqual({ soort: 'conflict', actual: GEEN_STREAM });
      expect(await leesAlles(store)).toHaveLength(2);
    });

    it('lets exactly one of many win when they all expect the same revision', async () => {
      const { store } = maak();
      const uitslagen = await Promise.all(Array.from({ length: 32 }, () => store.append('a', GEEN_STREAM, [proef()])));
      expect(uitslagen.filter(({ soort }) => soort === 'opgeslagen')).toHaveLength(1);
      expect(uitslagen.filter(({ soort }) => soort === 'conflict')).toHaveLength(31);
      expect(uitslagen).toContainEqual({ soort: 'conflict', actual: 0 });
      expect(await leesAlles(store)).toHaveLength(1);
    });

    it('answers the repetition of an append like the first time and stores nothing twice', async () => {
      const { store } = maak();
      const events = [proef(), proef()];
      const eerste = await store.append('a', GEEN_STREAM, events);
      await store.append('a', 1, [proef()]);
      expect(await store.append('a', GEEN_STREAM, events)).toEqual(eerste);
      const tegelijk = proef();
      const uitslagen = await Promise.all(Array.from({ length: 8 }, () => store.append('b', GEEN_STREAM, [tegelijk])));
      expect(new Set(uitslagen.map((uitslag) => JSON.stringify(uitslag))).size).toBe(1);
      expect(uitslagen[0]).toMatchObject({ soort: 'opgeslagen', revision: 0 });
      expect(await leesAlles(store)).toHaveLength(4);
    });

    it('takes only the same events at the same place for a repetition', async () => {
      const { store } = maak();
      const [een, twee] = [proef(), proef()];
      await store.append('a', GEEN_STREAM, [een, twee]);
      for (const anders of [[een, proef()], [twee, een], [een, twee, proef()], [twee]]) {
        expect(await store.append('a', GEEN_STREAM, anders)).toEqual({ soort: 'conflict', actual: 1 });
      }
      expect(await store.append('a', GEEN_STREAM, [een])).toMatchObject({ soort: 'opgeslagen', revision: 0 });
      expect(ids(await leesAlles(store))).toEqual([een.eventId, twee.eventId]);
    });

    it('refuses an append that carries one event id twice', async () => {
      const { store } = maak();
      await expect(store.append('a', GEEN_STREAM, [proef('zelfde'), proef('zelfde')])).rejects.toBeInstanceOf(EventIdBezet);
      expect(await store.head('a')).toBe(GEEN_STREAM);
    });

    if (eenmaligeIds) {
      it('refuses an event id that stands elsewhere in the log, and writes nothing of that append', async () => {
        const { store } = maak();
        const bekend = proef();
        await store.append('a', GEEN_STREAM, [bekend]);
        await expect(store.append('a', 0, [proef(), bekend])).rejects.toMatchObject({ eventId: bekend.eventId });
        await expect(store.append('b', GEEN_STREAM, [bekend])).rejects.toBeInstanceOf(EventIdBezet);
        expect(ids(await leesAlles(store))).toEqual([bekend.eventId]);
        expect(await store.head('b')).toBe(GEEN_STREAM);
      });
    }

    it('takes an append up to the limit and refuses one byte more, however it is divided', async () => {
      const { store } = maak();
      const vol = { ...proef(), bytes: new Uint8Array(MAX_APPEND_BYTES).fill(7) };
      expect(await store.append('a', GEEN_STREAM, [vol])).toMatchObject({ soort: 'opgeslagen' });
      const teGroot = { ...proef(), bytes: new Uint8Array(MAX_APPEND_BYTES + 1) };
      await expect(store.append('a', 0, [teGroot])).rejects.toBeInstanceOf(AppendTeGroot);
      const helft = { bytes: new Uint8Array(MAX_APPEND_BYTES / 2), type: 'Proef' };
      const driedelig = [{ ...helft, eventId: idVan('h1') }, { ...helft, eventId: idVan('h2') }, { ...proef(), bytes: Uint8Array.of(1) }];
      await expect(store.append('a', 0, driedelig)).rejects.toMatchObject({ bytes: MAX_APPEND_BYTES + 1 });
      expect(await store.head('a')).toBe(0);
      expect(Buffer.compare((await store.readStream('a'))[0].bytes, vol.bytes)).toBe(0);
    });

    it('refuses an append without events and a revision that is none', async () => {
      const { store } = maak();
      await expect(store.append('a', GEEN_STREAM, [])).rejects.toThrow(RangeError);
      for (const onzin of [-2, 0.5, Number.NaN]) await expect(store.append('a', onzin, [proef()])).rejects.toThrow(RangeError);
    });

    it('lets the caller reuse its buffer at once', async () => {
      const { store } = maak();
      const buffer = Buffer.from('heel');
      const bezig = store.append('a', GEEN_STREAM, [{ ...proef(), bytes: buffer }]);
      buffer.fill(0);
      await bezig;
      expect(Buffer.from((await store.readStream('a'))[0].bytes).toString()).toBe('heel');
    });
  });
}
