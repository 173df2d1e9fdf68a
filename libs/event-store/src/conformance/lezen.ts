import { GEEN_STREAM, LogOnbereikbaar } from '../port';
import { controleerVolgorde, idVan, ids, leesAlles, proef, type Proef } from './opstelling';

export function leesContract(maak: () => Proef): void {
  describe('reading', () => {
    it('finds nothing in an empty log', async () => {
      const { store } = maak();
      expect(await store.readStream('a')).toEqual([]);
      expect(await store.head('a')).toBe(GEEN_STREAM);
      expect(await store.readAll(0, 10)).toEqual([]);
      expect(await store.lastPosition()).toBe(0);
    });

    it('gives back what was stored, byte for byte', async () => {
      const { store } = maak();
      const alle = Uint8Array.from({ length: 256 }, (_, i) => i);
      const events = [
        { eventId: idVan('bytes'), type: 'Alle', bytes: alle },
        { eventId: idVan('leeg'), type: 'Leeg', bytes: new Uint8Array(0) },
        { eventId: idVan('venster'), type: 'Venster', bytes: Buffer.from('..midden..').subarray(2, 8) },
      ];
      await store.append('stream-é-😀', GEEN_STREAM, events);
      const [een, twee, drie] = await store.readStream('stream-é-😀');
      expect({ ...een, bytes: [...een.bytes] }).toEqual({
        eventId: idVan('bytes'),
        type: 'Alle',
        bytes: [...alle],
        streamId: 'stream-é-😀',
        revision: 0,
        position: een.position,
      });
      expect([twee.bytes.length, Buffer.from(drie.bytes).toString()]).toEqual([0, 'midden']);
      expect(await leesAlles(store)).toEqual([een, twee, drie]);
    });

    it('reads a stream from any revision and never another stream', async () => {
      const { store } = maak();
      const a = [proef(), proef(), proef(), proef()];
      await store.append('a', GEEN_STREAM, a.slice(0, 2));
      await store.append('ab', GEEN_STREAM, [proef()]);
      await store.append('a', 1, a.slice(2));
      for (const vanaf of [0, 1, 3, 4, 9]) {
        expect(ids(await store.readStream('a', vanaf))).toEqual(a.slice(vanaf).map(({ eventId }) => eventId));
      }
      expect(await store.readStream('ab')).toHaveLength(1);
    });

    it('reads the whole log in one order, whatever the size of the pages', async () => {
      const { store } = maak();
      await Promise.all(
        Array.from({ length: 40 }, (_, i) => store.append(`s-${i}`, GEEN_STREAM, [proef(), proef(), proef()])),
      );
      const alles = await leesAlles(store, 1000);
      expect(alles).toHaveLength(120);
      controleerVolgorde(alles);
      for (const perKeer of [1, 7, 119, 120, 121]) expect(ids(await leesAlles(store, perKeer))).toEqual(ids(alles));
      expect(ids(await store.readAll(alles[49].position, 2))).toEqual(ids(alles.slice(50, 52)));
      expect(await store.readAll(alles[119].position, 5)).toEqual([]);
    });

    it('is out of reach once closed, and closing twice is fine', async () => {
      const { store } = maak();
      await store.append('a', GEEN_STREAM, [proef()]);
      await Promise.all([store.close(), store.close()]);
      await expect(store.append('a', 0, [proef()])).rejects.toBeInstanceOf(LogOnbereikbaar);
      await expect(store.readStream('a')).rejects.toBeInstanceOf(LogOnbereikbaar);
      await expect(store.readAll(0, 1)).rejects.toBeInstanceOf(LogOnbereikbaar);
      expect(() => store.subscribe(0, () => undefined)).toThrow(LogOnbereikbaar);
    });
  });
}
