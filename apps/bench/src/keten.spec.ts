import { randomUUID } from 'node:crypto';
import { type Codec, type EncodedEvent, GENESIS } from '@loopplank/codec';
import { testCodec } from '@loopplank/codec/testing';
import type { EventStore } from '@loopplank/event-store';
import { geheugenEventStore } from '@loopplank/event-store/testing';
import { definieer, geheel, moment, SYSTEEM } from '@loopplank/kernel';
import { batches, controleerLog, eersteJongeren } from './keten';

const definities = [definieer('JongereAangemeld', 1, 'Iemand kwam erbij.', { n: geheel() })];

/** Appends `aantal` events to one stream; `breek` changes what the next one thinks came before. */
async function vul(store: EventStore, codec: Codec, streamId: string, aantal: number, breek = -1): Promise<string[]> {
  let vorige: EncodedEvent | undefined;
  const ids: string[] = [];
  for (let revision = 0; revision < aantal; revision++) {
    const id = randomUUID();
    const op = moment('2026-06-08T08:00:00Z');
    vorige = codec.encode({
      eventId: id, type: 'JongereAangemeld', streamId, revision, geldigOp: op, vastgelegdOp: op, actor: SYSTEEM, doel: 'test', bron: 'test',
      commandId: id, verzoekHash: '', correlationId: id, causationId: id, data: { n: revision },
      vorigeHash: revision === breek ? 'f'.repeat(64) : (vorige?.hash ?? GENESIS),
    });
    await store.append(streamId, revision - 1, [vorige]);
    ids.push(id);
  }
  return ids;
}

const stream = (n: number): string => `jongere-00000000-0000-4000-8000-00000000000${n}`;

describe('a look at the whole log', () => {
  const codec = testCodec(definities);

  it('counts each new event once and finds its chains whole', async () => {
    const store = geheugenEventStore();
    await vul(store, codec, stream(1), 3);
    const na = await store.lastPosition();
    const ids = await vul(store, codec, stream(2), 4);
    const stand = await controleerLog(store, codec, na);
    expect([stand.gebroken, [...stand.nieuw]]).toEqual([0, ids.map((id) => [id, 1])]);
  });

  it('finds an event that does not follow the one before', async () => {
    const store = geheugenEventStore();
    await vul(store, codec, stream(1), 4, 2);
    expect((await controleerLog(store, codec, 0)).gebroken).toBe(1);
  });

  it('finds an event that is in the log twice, and one whose bytes changed', async () => {
    const echt = geheugenEventStore();
    const [id] = await vul(echt, codec, stream(1), 2);
    const dubbel: EventStore = { ...echt, readAll: async (na, limit) => (await echt.readAll(na, limit)).flatMap((e) => (e.eventId === id ? [e, e] : [e])) };
    const stand = await controleerLog(dubbel, codec, 0);
    expect([stand.nieuw.get(id as string), stand.gebroken]).toEqual([2, 1]);
    const anders: EventStore = { ...echt, readAll: async (na, limit) => (await echt.readAll(na, limit)).map((e) => ({ ...e, bytes: e.bytes.map((b, i) => (i === 20 ? b ^ 1 : b)) })) };
    expect((await controleerLog(anders, codec, 0)).gebroken).toBe(2);
  });

  it('goes on where a batch ended', async () => {
    const store = geheugenEventStore();
    await vul(store, codec, stream(1), 5);
    const lengtes: number[] = [];
    for await (const batch of batches(store, 1, 3)) lengtes.push(batch.length);
    expect(lengtes).toEqual([3, 1]);
  });

  it('knows the first youngsters', async () => {
    const store = geheugenEventStore();
    for (const n of [1, 2, 3]) await vul(store, codec, stream(n), 1);
    expect(await eersteJongeren(store, 2)).toEqual([stream(1), stream(2)].map((s) => s.slice('jongere-'.length)));
  });
});
