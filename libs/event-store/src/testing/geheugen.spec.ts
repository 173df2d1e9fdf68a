import { EventIdBezet, GEEN_STREAM, type StoredEvent } from '../port';
import { geheugenEventStore } from './geheugen';

const event = (eventId: string) => ({ eventId, type: 'Proef', bytes: Uint8Array.of(1, 2, 3) });

describe('geheugenEventStore', () => {
  it('appends at the expected revision and refuses a stale one', async () => {
    const store = geheugenEventStore();
    expect(await store.append('a', GEEN_STREAM, [event('1'), event('2')])).toEqual({
      soort: 'opgeslagen',
      revision: 1,
      position: 2,
    });
    expect(await store.append('a', 0, [event('3')])).toEqual({ soort: 'conflict', actual: 1 });
    expect(await store.append('a', GEEN_STREAM, [event('1'), event('2')])).toMatchObject({ soort: 'opgeslagen' });
    await expect(store.append('a', 1, [event('1')])).rejects.toBeInstanceOf(EventIdBezet);
    expect((await store.readAll(0, 10)).map((e) => e.eventId)).toEqual(['1', '2']);
  });

  it('delivers the past and then what comes', async () => {
    const store = geheugenEventStore();
    const gezien: StoredEvent[] = [];
    await store.append('a', GEEN_STREAM, [event('1')]);
    const twee = new Promise<void>((klaar) => {
      store.subscribe(0, (events) => {
        gezien.push(...events);
        if (gezien.length === 2) klaar();
      });
    });
    await store.append('b', GEEN_STREAM, [event('2')]);
    await twee;
    expect(gezien.map((e) => [e.streamId, e.revision, e.position])).toEqual([['a', 0, 1], ['b', 0, 2]]);
    await store.close();
  });
});
