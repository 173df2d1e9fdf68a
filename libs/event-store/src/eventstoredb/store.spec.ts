import { Metadata, status } from '@grpc/grpc-js';
import { idVan, ids, proef, wachtTot } from '../conformance/opstelling';
import { AppendTeGroot, type EventStore, GEEN_STREAM, LogOnbereikbaar, UitkomstOnbekend } from '../port';
import { type Melding, openEventStoreDb } from '.';
import { type Peer, startPeer } from './testing/peer';

jest.setTimeout(60_000);

describe('the EventStoreDB event store', () => {
  let peer: Peer;
  const open: EventStore[] = [];
  const peers: Peer[] = [];
  const nieuwePeer = async (opties = {}): Promise<Peer> => {
    const nieuw = await startPeer(opties);
    peers.push(nieuw);
    return nieuw;
  };
  const store = (opties = {}): EventStore => {
    const nieuw = openEventStoreDb({ verbinding: peer.verbinding, pollMs: 20, ...opties });
    open.push(nieuw);
    return nieuw;
  };
  beforeEach(async () => void (peer = await nieuwePeer()));
  afterEach(async () => {
    await Promise.all(open.splice(0).map((s) => s.close()));
    await Promise.all(peers.splice(0).map((p) => p.sluit()));
  });

  describe('a connection that breaks during an append', () => {
    for (const [wanneer, geschreven] of [['voor', 0], ['na', 1]] as const) {
      it(`leaves the outcome unknown (${wanneer}), and the same append again settles it`, async () => {
        const s = store();
        await s.append('a', GEEN_STREAM, [proef()]);
        const event = proef();
        peer.knipBijAppend(wanneer);
        await expect(s.append('a', 0, [event])).rejects.toBeInstanceOf(UitkomstOnbekend);
        expect(await s.head('a')).toBe(geschreven);
        const uitslag = await s.append('a', 0, [event]);
        expect(uitslag).toMatchObject({ soort: 'opgeslagen', revision: 1 });
        const [, bewaard] = await s.readStream('a');
        expect({ soort: 'opgeslagen', revision: bewaard.revision, position: bewaard.position }).toEqual(uitslag);
        expect(await s.readAll(0, 9)).toHaveLength(2);
      });
    }

    it('gives every append that was under way an outcome of its own, however many and however large', async () => {
      const s = store();
      const appends = Array.from({ length: 64 }, (_, i) => ({ ...proef(), bytes: new Uint8Array(200_000).fill(i) }));
      peer.knipBijAppend('na');
      const uitslagen = await Promise.allSettled(appends.map((event, i) => s.append(`s-${i}`, GEEN_STREAM, [event])));
      const onbekend = uitslagen.filter((u) => u.status === 'rejected' && u.reason instanceof UitkomstOnbekend);
      expect(onbekend.length).toBeGreaterThan(0);
      for (const [i, uitslag] of uitslagen.entries()) {
        if (uitslag.status === 'fulfilled') expect(await s.head(`s-${i}`)).toBe(0);
        else if (!(uitslag.reason instanceof UitkomstOnbekend)) expect(await s.head(`s-${i}`)).toBe(GEEN_STREAM);
      }
      for (const [i, event] of appends.entries()) {
        expect(await s.append(`s-${i}`, GEEN_STREAM, [event])).toMatchObject({ soort: 'opgeslagen', revision: 0 });
      }
      expect(await s.readAll(0, 99)).toHaveLength(64);
    });

    it('is not waited for longer than was said when nothing comes through any more', async () => {
      const s = store({ wachtMs: 300 });
      await s.append('a', GEEN_STREAM, [proef()]);
      const event = proef();
      peer.zetStil(true);
      const begin = performance.now();
      await expect(s.append('a', 0, [event])).rejects.toBeInstanceOf(UitkomstOnbekend);
      await expect(s.head('a')).rejects.toBeInstanceOf(LogOnbereikbaar);
      expect(performance.now() - begin).toBeLessThan(3000);
      peer.zetStil(false);
      expect(await s.append('a', 0, [event])).toMatchObject({ soort: 'opgeslagen', revision: 1 });
      expect(await s.readAll(0, 9)).toHaveLength(2);
    });
  });

  describe('a server that is not there', () => {
    it('is out of reach, for certain without having written, and used again when it is back', async () => {
      const s = store();
      await s.append('a', GEEN_STREAM, [proef()]);
      await peer.stop();
      const begin = performance.now();
      await expect(s.head('a')).rejects.toBeInstanceOf(LogOnbereikbaar);
      await expect(s.append('a', 0, [proef()])).rejects.toBeInstanceOf(LogOnbereikbaar);
      await expect(s.readAll(0, 1)).rejects.toBeInstanceOf(LogOnbereikbaar);
      await expect(s.lastPosition()).rejects.toBeInstanceOf(LogOnbereikbaar);
      expect(performance.now() - begin).toBeLessThan(5000);
      await peer.start();
      await wachtTotHet(() => s.head('a'), 0);
      expect(await s.append('a', 0, [proef()])).toMatchObject({ soort: 'opgeslagen', revision: 1 });
    });

    it('is no reason not to open, nor not to close', async () => {
      await peer.stop();
      const s = store();
      const abonnement = s.subscribe(0, () => undefined);
      await expect(s.append('a', GEEN_STREAM, [proef()])).rejects.toBeInstanceOf(LogOnbereikbaar);
      await s.close();
      await expect(abonnement.klaar).resolves.toBeUndefined();
    });

    it('that is too busy leaves the outcome unknown; one that refuses us wrote nothing', async () => {
      const s = store();
      peer.weiger({ code: status.UNAVAILABLE, details: 'Server Is Too Busy' });
      await expect(s.append('a', GEEN_STREAM, [proef()])).rejects.toBeInstanceOf(UitkomstOnbekend);
      const metadata = new Metadata();
      metadata.set('exception', 'access-denied');
      peer.weiger({ code: status.PERMISSION_DENIED, details: 'Access Denied', metadata });
      await expect(s.append('a', GEEN_STREAM, [proef()])).rejects.toBeInstanceOf(LogOnbereikbaar);
      expect(await s.append('a', GEEN_STREAM, [proef()])).toMatchObject({ soort: 'opgeslagen' });
    });
  });

  it('asks the leader of a cluster, and finds it when it asked a follower', async () => {
    const leider = await nieuwePeer();
    peer.volgt(leider);
    const s = store();
    await expect(s.append('a', GEEN_STREAM, [proef()])).rejects.toBeInstanceOf(LogOnbereikbaar);
    expect(await s.append('a', GEEN_STREAM, [proef()])).toMatchObject({ soort: 'opgeslagen' });
    expect(await s.head('a')).toBe(0);
    expect(leider.logboek.stream('a')).toHaveLength(1);
    expect(peer.logboek.stream('a')).toHaveLength(0);
  });

  it('finds the leader by asking around, and is out of reach when nobody answers', async () => {
    const leider = await nieuwePeer();
    peer.volgt(leider);
    const s = store({ verbinding: peer.verbinding.replace('esdb://', 'esdb+discover://').concat('&discoveryInterval=1&maxDiscoverAttempts=3') });
    expect(await s.append('a', GEEN_STREAM, [proef()])).toMatchObject({ soort: 'opgeslagen' });
    expect(leider.logboek.stream('a')).toHaveLength(1);
    await Promise.all([peer.stop(), leider.stop()]);
    await expect(s.append('a', 0, [proef()])).rejects.toBeInstanceOf(Error);
    await expect(s.append('a', 0, [proef()])).rejects.toBeInstanceOf(LogOnbereikbaar);
    await expect(s.head('a')).rejects.toBeInstanceOf(LogOnbereikbaar);
    await Promise.all([peer.start(), leider.start()]);
    await wachtTotHet(() => s.head('a'), 0);
  });

  describe('what it sends', () => {
    it('is one call per append, never the shared stream that the client prefers', async () => {
      const s = store();
      await Promise.all(Array.from({ length: 20 }, (_, i) => s.append(`s-${i}`, GEEN_STREAM, [proef()])));
      expect(peer.oproepen).toMatchObject({ append: 20, batchAppend: 0, features: 0 });
    });

    it('is nothing when the server could not keep it as it is', async () => {
      const s = store();
      const anders = { ...proef(), type: '$Systeem' };
      const hoofdletters = { ...proef(), eventId: idVan('x').toUpperCase() };
      for (const event of [anders, hoofdletters, { ...proef(), eventId: 'geen-uuid' }]) {
        await expect(s.append('a', GEEN_STREAM, [event])).rejects.toThrow(RangeError);
      }
      await expect(s.append('$a', GEEN_STREAM, [proef()])).rejects.toThrow(RangeError);
      expect(peer.oproepen.append).toBe(0);
    });

    it('is refused as too large when the server counts more than we do', async () => {
      const s = store();
      const klein = Array.from({ length: 1500 }, () => ({ ...proef(), type: 'EenLangeNaamVoorEenKleinDing', bytes: new Uint8Array(660) }));
      await expect(s.append('a', GEEN_STREAM, klein)).rejects.toBeInstanceOf(AppendTeGroot);
    });

    it('asks where a repetition stands when the server does not say', async () => {
      peer.logboek.zwijgtOverHerhaling = true;
      const s = store();
      const events = [proef(), proef()];
      const eerste = await s.append('a', GEEN_STREAM, events);
      await s.append('a', 1, [proef()]);
      expect(await s.append('a', GEEN_STREAM, events)).toEqual(eerste);
    });

    it('is checked for a repetition within its stream only: an id may stand in another', async () => {
      const s = store();
      const event = proef();
      await s.append('a', GEEN_STREAM, [event]);
      expect(await s.append('b', GEEN_STREAM, [event])).toMatchObject({ soort: 'opgeslagen' });
      expect(await s.append('a', 0, [event])).toMatchObject({ soort: 'opgeslagen', revision: 1 });
    });
  });

  describe('what it reads', () => {
    it('leaves out the events of the server itself, and does not stop at them', async () => {
      const s = store();
      const gezien: string[] = [];
      s.subscribe(0, (events) => void gezien.push(...ids(events)));
      for (let i = 0; i < 6; i += 1) {
        await s.append('a', i - 1, [proef(`p-${i}`)]);
        for (let n = 0; n < 300; n += 1) peer.logboek.schrijfSysteem();
      }
      const namen = [0, 1, 2, 3, 4, 5].map((i) => idVan(`p-${i}`));
      const alles = await s.readAll(0, 100);
      expect(ids(alles)).toEqual(namen);
      expect(ids(await s.readAll(alles[1].position, 2))).toEqual(namen.slice(2, 4));
      expect(await s.lastPosition()).toBe(alles[5].position);
      await wachtTot(() => gezien.length === 6);
      expect(gezien).toEqual(namen);
    });

    it('is empty when only the server has written, however much', async () => {
      for (let n = 0; n < 5000; n += 1) peer.logboek.schrijfSysteem();
      const s = store();
      expect([await s.lastPosition(), await s.readAll(0, 1)]).toEqual([0, []]);
    });

    it('includes what somebody else put in, for the codec to refuse', async () => {
      const json = { id: idVan('json'), type: 'Vreemd', inhoud: 'application/json', data: Buffer.from('{"a":1}') };
      peer.logboek.append('a', 'any', [json]);
      const [event] = await store().readAll(0, 9);
      expect([event.type, Buffer.from(event.bytes).toString()]).toEqual(['Vreemd', '{"a":1}']);
    });

    it('is exact up to the largest safe number and an error beyond it', async () => {
      peer = await nieuwePeer({ begin: BigInt(Number.MAX_SAFE_INTEGER) - 700n });
      const s = store();
      const eerste = await s.append('a', GEEN_STREAM, [proef()]);
      expect(eerste).toMatchObject({ soort: 'opgeslagen' });
      expect((await s.readAll(0, 1))[0].position).toBe(Number(peer.logboek.stream('a')[0].commit));
      await s.append('a', 0, [{ ...proef(), bytes: new Uint8Array(900) }]);
      await expect(s.append('a', 1, [proef()])).rejects.toMatchObject({ cause: expect.any(RangeError) });
      await expect(s.readAll(0, 9)).rejects.toMatchObject({ cause: expect.any(RangeError) });
      // A follower does not take that for a broken connection.
      await expect(s.subscribe(0, () => undefined).klaar).rejects.toBeInstanceOf(LogOnbereikbaar);
    });
  });

  describe('following', () => {
    it('goes on from where it was after every kind of break, and says that there was one', async () => {
      const meldingen: Melding[] = [];
      const s = store({ meld: (melding: Melding) => meldingen.push(melding) });
      const ander = store();
      const gezien: string[] = [];
      const abonnement = s.subscribe(0, (events) => void gezien.push(...ids(events)));
      const breuken: (() => Promise<void>)[] = [
        async () => peer.knip(),
        async () => {
          await peer.stop();
          await new Promise((klaar) => setTimeout(klaar, 300));
          await peer.start();
        },
        async () => peer.weiger({ code: status.CANCELLED, details: 'going down' }, 3),
        async () => peer.weiger({ code: status.INTERNAL, details: 'Received RST_STREAM with code 2' }, 3),
      ];
      let nr = 0;
      const schrijf = async (): Promise<void> => {
        await wachtTotHet(async () => (await ander.append('a', nr - 1, [proef(`v-${nr}`)])).soort, 'opgeslagen');
        nr += 1;
        await wachtTot(() => gezien.length === nr);
      };
      await schrijf();
      for (const breek of breuken) {
        await breek();
        await schrijf();
      }
      expect(gezien).toEqual([0, 1, 2, 3, 4].map((i) => idVan(`v-${i}`)));
      await wachtTot(() => meldingen.at(-1)?.soort === 'hersteld');
      expect(meldingen[0]).toMatchObject({ soort: 'verbroken', fout: expect.any(String) });
      await abonnement.stop();
    });

    it('does not depend on being told: without a subscription it looks for itself', async () => {
      const s = store();
      const gezien: string[] = [];
      await s.append('a', GEEN_STREAM, [proef('eerst')]);
      s.subscribe(0, (events) => void gezien.push(...ids(events)));
      await wachtTot(() => gezien.length === 1);
      const metadata = new Metadata();
      metadata.set('exception', 'access-denied');
      peer.knip();
      peer.weigerAbonnementen({ code: status.PERMISSION_DENIED, details: 'Access Denied', metadata });
      await wachtTotHet(async () => (await s.append('a', 0, [proef('later')])).soort, 'opgeslagen');
      await wachtTot(() => gezien.length === 2);
      expect(gezien).toEqual([idVan('eerst'), idVan('later')]);
    });

    it('holds no more than a page while the handler is busy', async () => {
      const s = store();
      for (let i = 0; i < 12; i += 1) await s.append('a', i * 100 - 1, Array.from({ length: 100 }, () => proef()));
      let laatLos: () => void = () => undefined;
      const batches: number[] = [];
      s.subscribe(0, async (events) => {
        batches.push(events.length);
        if (batches.length === 1) await new Promise<void>((klaar) => (laatLos = klaar));
      });
      await wachtTot(() => batches.length === 1);
      const gelezen = peer.oproepen.read;
      await new Promise((klaar) => setTimeout(klaar, 150));
      expect(peer.oproepen.read).toBe(gelezen);
      expect(batches).toEqual([500]);
      laatLos();
      await wachtTot(() => batches.reduce((som, n) => som + n, 0) === 1200);
      expect(Math.max(...batches)).toBe(500);
    });
  });

  describe('closing', () => {
    it('waits for the answers to what was asked', async () => {
      const s = store();
      await s.head('a');
      const [append, lezing] = [s.append('a', GEEN_STREAM, [proef()]), s.readAll(0, 9)];
      await s.close();
      expect(await append).toMatchObject({ soort: 'opgeslagen' });
      expect((await lezing).length).toBeLessThanOrEqual(1);
    });
  });

  describe('an address', () => {
    it('that cannot be used is refused without showing the password', () => {
      for (const verbinding of ['http://naam:geheim@host:2113', 'esdb://naam:geheim@host:poort', 'esdb://naam:100%geheim@host']) {
        let fout: unknown;
        try {
          openEventStoreDb({ verbinding });
        } catch (e) {
          fout = e;
        }
        expect(fout).toBeInstanceOf(Error);
        expect(JSON.stringify([String(fout), String((fout as Error).cause), (fout as Error).stack])).not.toContain('geheim');
      }
    });

    it('with an unknown option prints a warning, but not the password', async () => {
      const waarschuwing = jest.spyOn(console, 'warn').mockImplementation(() => undefined);
      const s = openEventStoreDb({ verbinding: `${peer.verbinding.replace('//', '//naam:ge:heim@')}&onbekend=1` });
      open.push(s);
      expect(JSON.stringify(waarschuwing.mock.calls)).toContain('onbekend');
      expect(JSON.stringify(waarschuwing.mock.calls)).not.toContain('heim');
      waarschuwing.mockRestore();
      expect(await s.append('a', GEEN_STREAM, [proef()])).toMatchObject({ soort: 'opgeslagen' });
    });
  });
});

/** Asks until the answer is this one; a log that comes back is not there at once. */
async function wachtTotHet<T>(vraag: () => Promise<T>, antwoord: T, ms = 20_000): Promise<void> {
  const einde = Date.now() + ms;
  for (;;) {
    const gekregen = await vraag().catch((fout: unknown) => fout);
    if (gekregen === antwoord) return;
    if (Date.now() > einde) throw new Error(`still ${String(gekregen)} after ${ms} ms`);
    await new Promise((klaar) => setTimeout(klaar, 10));
  }
}
