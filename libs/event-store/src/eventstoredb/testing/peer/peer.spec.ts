import { randomUUID } from 'node:crypto';
import {
  type AllStreamResolvedEvent,
  BACKWARDS,
  type BinaryEventData,
  END,
  EventStoreDBClient,
  eventTypeFilter,
  excludeSystemEvents,
  NO_STREAM,
  START,
  StreamNotFoundError,
  streamNameFilter,
  WrongExpectedVersionError,
} from '@eventstore/db-client';
import { wachtTot } from '../../../conformance/opstelling';
import { type Peer, startPeer } from '.';

const event = (type = 'Proef', id = randomUUID()): BinaryEventData => ({
  id,
  type,
  contentType: 'application/octet-stream',
  data: Uint8Array.of(1, 2, 3),
  metadata: undefined,
});

/** The client as it comes, so with batch append; the way our adapter uses it is in `contract.spec.ts`. */
describe('the protocol peer', () => {
  let peer: Peer;
  let client: EventStoreDBClient;
  beforeEach(async () => {
    peer = await startPeer();
    client = EventStoreDBClient.connectionString(peer.verbinding);
  });
  afterEach(async () => {
    await client.dispose();
    await peer.sluit();
  });
  const alles = async (lezing: AsyncIterable<AllStreamResolvedEvent>): Promise<string[]> => {
    const types: string[] = [];
    for await (const gelezen of lezing) if (gelezen.event) types.push(gelezen.event.type);
    return types;
  };

  for (const manier of ['batchAppend', 'append'] as const) {
    describe(`appending with ${manier}`, () => {
      beforeEach(() => void (manier === 'append' && Object.assign(client, { supports: async () => false })));

      it('answers revision and position, and tells what the revision is when another was expected', async () => {
        const eerste = await client.appendToStream('a', [event(), event()], { expectedRevision: NO_STREAM });
        expect(eerste).toMatchObject({ success: true, nextExpectedRevision: 1n });
        expect(eerste.position?.commit).toBe(peer.logboek.stream('a')[1].commit);
        for (const [expectedRevision, actualVersion] of [[NO_STREAM, 1n], [0n, 1n], [7n, 1n]] as const) {
          const fout: unknown = await client.appendToStream('a', event(), { expectedRevision }).catch((e: unknown) => e);
          expect(fout).toBeInstanceOf(WrongExpectedVersionError);
          expect(fout).toMatchObject({ streamName: 'a', expectedVersion: expectedRevision, actualVersion });
        }
        const leeg: unknown = await client.appendToStream('b', event(), { expectedRevision: 0n }).catch((e: unknown) => e);
        expect(leeg).toMatchObject({ actualVersion: 'no_stream' });
        // All batch appends of a client are one call.
        expect(peer.oproepen[manier]).toBe(manier === 'append' ? 5 : 1);
      });

      it('recognises a repetition by the ids at the same place, and nothing less than that', async () => {
        const [een, twee] = [event(), event()];
        const eerste = await client.appendToStream('a', [een, twee], { expectedRevision: NO_STREAM });
        expect(await client.appendToStream('a', [een, twee], { expectedRevision: NO_STREAM })).toEqual(eerste);
        expect(await client.appendToStream('a', [een, twee])).toEqual(eerste);
        for (const anders of [[een, event()], [twee, een], [een, twee, event()]]) {
          const poging = client.appendToStream('a', anders, { expectedRevision: NO_STREAM });
          await expect(poging).rejects.toBeInstanceOf(WrongExpectedVersionError);
        }
        expect(peer.logboek.stream('a')).toHaveLength(2);
      });

      it('writes nothing of an append that is too large', async () => {
        const groot = Array.from({ length: 3 }, () => ({ ...event(), data: new Uint8Array(400_000) }));
        await expect(client.appendToStream('a', groot)).rejects.toMatchObject({ type: 'maximum-append-size-exceeded' });
        expect(peer.logboek.stream('a')).toHaveLength(0);
      });
    });
  }

  it('reads a stream both ways from a revision, that one included', async () => {
    await client.appendToStream('a', ['A', 'B', 'C', 'D'].map((type) => event(type)));
    const types = async (lezing: AsyncIterable<{ event?: { type: string } }>): Promise<string[]> => {
      const gelezen: string[] = [];
      for await (const { event: e } of lezing) gelezen.push(e?.type ?? '');
      return gelezen;
    };
    expect(await types(client.readStream('a'))).toEqual(['A', 'B', 'C', 'D']);
    expect(await types(client.readStream('a', { fromRevision: 2n }))).toEqual(['C', 'D']);
    expect(await types(client.readStream('a', { fromRevision: 9n }))).toEqual([]);
    expect(await types(client.readStream('a', { direction: BACKWARDS, fromRevision: END, maxCount: 2 }))).toEqual(['D', 'C']);
    expect(await types(client.readStream('a', { direction: BACKWARDS, fromRevision: 1n }))).toEqual(['B', 'A']);
    await expect(types(client.readStream('weg'))).rejects.toBeInstanceOf(StreamNotFoundError);
  });

  it('reads the whole log forwards including a position, backwards up to it, with the events of the server', async () => {
    await client.appendToStream('a', ['A', 'B'].map((type) => event(type)));
    await client.appendToStream('b', event('C'));
    const { commit } = peer.logboek.stream('a')[1];
    const fromPosition = { commit, prepare: commit };
    expect(await alles(client.readAll())).toEqual(['$UserCreated', 'update', 'A', 'B', 'C']);
    expect(await alles(client.readAll({ fromPosition }))).toEqual(['B', 'C']);
    expect(await alles(client.readAll({ direction: BACKWARDS, fromPosition: END, maxCount: 2 }))).toEqual(['C', 'B']);
    expect(await alles(client.readAll({ direction: BACKWARDS, fromPosition, maxCount: 2 }))).toEqual(['A', 'update']);
  });

  it('delivers a subscription from a position, that one excluded, and goes on when it has caught up', async () => {
    await client.appendToStream('a', ['A', 'B'].map((type) => event(type)));
    const { commit } = peer.logboek.stream('a')[0];
    const gezien: string[] = [];
    const bel = client.subscribeToAll({ fromPosition: { commit, prepare: commit } });
    bel.on('confirmation', () => gezien.push('bevestigd'));
    bel.on('caughtUp', () => gezien.push('bij'));
    bel.on('data', (e) => gezien.push(e.event?.type ?? ''));
    await wachtTot(() => gezien.includes('bij'));
    await client.appendToStream('a', event('C'));
    await wachtTot(() => gezien.includes('C'));
    expect(gezien).toEqual(['bevestigd', 'B', 'bij', 'C']);
    await bel.unsubscribe();
  });

  it('filters a subscription on types and streams, by pattern and by beginning, and marks how far it has looked', async () => {
    for (const naam of ['aap', 'beer', 'aal']) await client.appendToStream(naam, [event('Een'), event('Twee')]);
    const ijkpunten: bigint[] = [];
    const checkpointReached = async (_: unknown, { commit }: { commit: bigint }): Promise<void> => void ijkpunten.push(commit);
    const filters = [
      [excludeSystemEvents(), 7],
      [eventTypeFilter({ prefixes: ['Twee'] }), 3],
      [streamNameFilter({ prefixes: ['aa'] }), 4],
      [streamNameFilter({ regex: '^b', maxSearchWindow: 2, checkpointInterval: 1, checkpointReached }), 2],
    ] as const;
    for (const [filter, aantal] of filters) {
      let gezien = 0;
      let bij = false;
      const bel = client.subscribeToAll({ fromPosition: START, filter });
      bel.on('data', () => (gezien += 1));
      bel.on('caughtUp', () => (bij = true));
      await wachtTot(() => bij);
      expect(gezien).toBe(aantal);
      await bel.unsubscribe();
    }
    expect(ijkpunten).toEqual(peer.logboek.events.filter((_, i) => i % 2 === 1).map(({ commit }) => commit));
  });

  it('keeps its log and its address when it goes down and comes back', async () => {
    await client.appendToStream('a', event('A'));
    const { verbinding } = peer;
    await peer.stop();
    await expect(alles(client.readAll())).rejects.toMatchObject({ type: 'unavailable' });
    await peer.start();
    expect(peer.verbinding).toBe(verbinding);
    expect((await alles(client.readAll())).at(-1)).toBe('A');
  });

  it('cuts a subscription in the middle: the client says so and does not subscribe again', async () => {
    const gebeurd: string[] = [];
    const bel = client.subscribeToAll({ fromPosition: END });
    bel.on('confirmation', () => gebeurd.push('bevestigd'));
    bel.on('error', () => gebeurd.push('fout'));
    await wachtTot(() => gebeurd.length === 1);
    peer.knip();
    await wachtTot(() => gebeurd.length === 2);
    const { read } = peer.oproepen;
    await new Promise((klaar) => setTimeout(klaar, 200));
    expect([gebeurd, peer.oproepen.read]).toEqual([['bevestigd', 'fout'], read]);
  });
});
