import { randomUUID } from 'node:crypto';
import { CorruptEvent, GENESIS } from '@loopplank/codec';
import { testCodec } from '@loopplank/codec/testing';
import { NuNietMogelijk } from '@loopplank/commands';
import { type EventStore, LogOnbereikbaar, UitkomstOnbekend } from '@loopplank/event-store';
import { geheugenEventStore } from '@loopplank/event-store/testing';
import { moment, type RecordedEvent } from '@loopplank/kernel';
import { INZAGE_EVENTS, type InzageEvent } from './events';
import { type Inzage, maakInzageLog } from './log';

const WIE = { medewerkerId: '11111111-1111-4111-8111-111111111111', organisatieId: '22222222-2222-4222-8222-222222222222', rol: 'rmc' };
const inzage = (anders: Partial<Inzage> = {}): Inzage => ({
  actor: WIE, doel: 'doorstroompunt', soort: 'dossier', jongeren: [randomUUID()], nu: moment('2026-06-08T06:12:00Z'), correlationId: randomUUID(), ...anders,
});

/** A store that counts appends and can be made to fail. */
function proef(storing: (nummer: number, schrijf: () => ReturnType<EventStore['append']>) => ReturnType<EventStore['append']> = (_, schrijf) => schrijf()) {
  const echt = geheugenEventStore();
  const codec = testCodec(INZAGE_EVENTS);
  let appends = 0;
  const store: EventStore = { ...echt, append: (...args) => storing(++appends, () => echt.append(...args)) };
  const lees = async (streamId = 'inzage-2026-06-08-n1') => (await echt.readStream(streamId)).map((e) => codec.decode(e) as RecordedEvent<InzageEvent>);
  /** Every stored event is where the chain says it should be. */
  const ketenKlopt = async (streamId = 'inzage-2026-06-08-n1') => {
    let vorige = GENESIS;
    return (await echt.readStream(streamId)).every((e, i) => {
      const klopt = codec.verify(e, vorige) && e.revision === i;
      vorige = codec.decode(e).hash;
      return klopt;
    });
  };
  return { store, codec, lees, ketenKlopt, appends: () => appends };
}

describe('the log of who looked', () => {
  it('writes one event per answer, with who and why in the clear and whom they saw encrypted', async () => {
    const p = proef();
    const een = inzage({ jongeren: ['aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa'], correlationId: '33333333-3333-4333-8333-333333333333' });
    await maakInzageLog({ ...p, node: 'n1' }).legVast(een);
    const [event] = await p.lees();
    expect(event).toMatchObject({
      type: 'InzageVastgelegd', actor: WIE, doel: 'doorstroompunt', revision: 0, bron: 'systeem', geldigOp: een.nu, vastgelegdOp: een.nu,
      correlationId: '33333333-3333-4333-8333-333333333333', data: { soort: 'dossier', jongeren: een.jongeren },
    });
    const [stored] = await p.store.readStream('inzage-2026-06-08-n1');
    expect(Buffer.from(stored!.bytes).toString('utf8')).not.toContain('aaaaaaaa-aaaa');
  });

  it('is durable before it resolves', async () => {
    let laatDoor = (): void => undefined;
    const p = proef(async (_, schrijf) => {
      await new Promise<void>((door) => (laatDoor = door));
      return schrijf();
    });
    let klaar = false;
    const bezig = maakInzageLog({ ...p, node: 'n1' }).legVast(inzage()).then(() => (klaar = true));
    await new Promise((r) => setTimeout(r, 20));
    expect(klaar).toBe(false);
    laatDoor();
    await bezig;
    expect(await p.lees()).toHaveLength(1);
  });

  it('writes nothing when nobody was shown', async () => {
    const p = proef();
    await maakInzageLog({ ...p, node: 'n1' }).legVast(inzage({ jongeren: [] }));
    expect(p.appends()).toBe(0);
  });

  it('names each youngster once and splits more than 200 over events', async () => {
    const p = proef();
    const jongeren = Array.from({ length: 401 }, () => randomUUID());
    await maakInzageLog({ ...p, node: 'n1' }).legVast(inzage({ jongeren: [...jongeren, ...jongeren] }));
    const events = await p.lees();
    expect(events.map((e) => e.data.jongeren?.length)).toEqual([200, 200, 1]);
    expect(events.flatMap((e) => e.data.jongeren)).toEqual(jongeren);
    expect(p.appends()).toBe(1);
  });

  it('lets answers that leave together share an append', async () => {
    const p = proef(async (_, schrijf) => {
      await new Promise((r) => setTimeout(r, 2));
      return schrijf();
    });
    const log = maakInzageLog({ ...p, node: 'n1' });
    await Promise.all(Array.from({ length: 200 }, () => log.legVast(inzage())));
    expect(await p.lees()).toHaveLength(200);
    expect(await p.ketenKlopt()).toBe(true);
    expect(p.appends()).toBeLessThanOrEqual(6);
  });

  it('keeps an append under the limit of the log, however many youngsters were shown', async () => {
    const p = proef();
    const log = maakInzageLog({ ...p, node: 'n1' });
    const velen = () => Array.from({ length: 200 }, () => randomUUID());
    await Promise.all(Array.from({ length: 150 }, () => log.legVast(inzage({ soort: 'werklijst', jongeren: velen() }))));
    expect(await p.lees()).toHaveLength(150);
  });

  it('goes on where the stream ended after a restart, and never back in time', async () => {
    const p = proef();
    await maakInzageLog({ ...p, node: 'n1' }).legVast(inzage({ nu: moment('2026-06-08T08:00:00Z') }));
    await maakInzageLog({ ...p, node: 'n1' }).legVast(inzage({ nu: moment('2026-06-08T07:00:00Z') }));
    expect((await p.lees()).map((e) => [e.revision, e.geldigOp, e.vastgelegdOp])).toEqual([
      [0, '2026-06-08T08:00:00.000Z', '2026-06-08T08:00:00.000Z'],
      [1, '2026-06-08T07:00:00.000Z', '2026-06-08T08:00:00.000Z'],
    ]);
    expect(await p.ketenKlopt()).toBe(true);
  });

  it('starts a stream per day in Amsterdam and per node', async () => {
    const p = proef();
    const log = maakInzageLog({ ...p, node: 'n1' });
    await Promise.all([
      log.legVast(inzage({ nu: moment('2026-06-08T21:59:59Z') })),
      log.legVast(inzage({ nu: moment('2026-06-08T22:00:00Z') })),
      log.legVast(inzage({ nu: moment('2026-06-08T21:59:59Z') })),
      maakInzageLog({ ...p, node: 'n2' }).legVast(inzage()),
    ]);
    expect(await p.lees('inzage-2026-06-08-n1')).toHaveLength(2);
    expect(await p.lees('inzage-2026-06-09-n1')).toHaveLength(1);
    expect(await p.lees('inzage-2026-06-08-n2')).toHaveLength(1);
  });

  it('keeps every line once when two processes use one name', async () => {
    const p = proef();
    const [een, twee] = [maakInzageLog({ ...p, node: 'n1' }), maakInzageLog({ ...p, node: 'n1' })];
    for (let ronde = 0; ronde < 10; ronde++) {
      await Promise.all(Array.from({ length: 10 }, (_, i) => (i % 2 ? een : twee).legVast(inzage())));
    }
    const events = await p.lees();
    expect(events).toHaveLength(100);
    expect(new Set(events.map((e) => e.eventId)).size).toBe(100);
    expect(await p.ketenKlopt()).toBe(true);
  });

  it.each([
    ['written', true],
    ['not written', false],
  ])('writes once when the outcome was unknown and it was %s', async (_, geschreven) => {
    const p = proef(async (nummer, schrijf) => {
      if (nummer > 1) return schrijf();
      if (geschreven) await schrijf();
      throw new UitkomstOnbekend('connection lost');
    });
    const log = maakInzageLog({ ...p, node: 'n1' });
    await Promise.all([log.legVast(inzage()), log.legVast(inzage())]);
    await log.legVast(inzage());
    expect(await p.lees()).toHaveLength(3);
    expect(await p.ketenKlopt()).toBe(true);
  });

  it('waits for a log that is away for a moment', async () => {
    const p = proef(async (nummer, schrijf) => {
      if (nummer <= 3) throw new LogOnbereikbaar('away');
      return schrijf();
    });
    await maakInzageLog({ ...p, node: 'n1' }).legVast(inzage());
    expect(await p.lees()).toHaveLength(1);
  });

  it.each([
    ['out of reach', () => new LogOnbereikbaar('away')],
    ['silent about the outcome', () => new UitkomstOnbekend('lost')],
  ])('gives up in time when the log stays %s, and works again when it is back', async (_, storing) => {
    let weg = true;
    const p = proef((__, schrijf) => (weg ? Promise.reject(storing()) : schrijf()));
    const log = maakInzageLog({ ...p, node: 'n1', geduldMs: 60 });
    const begin = performance.now();
    await expect(Promise.all([log.legVast(inzage()), log.legVast(inzage())])).rejects.toThrow(NuNietMogelijk);
    expect(performance.now() - begin).toBeLessThan(1000);
    weg = false;
    await log.legVast(inzage());
    expect(await p.lees()).toHaveLength(1);
  });

  it('lets only the line fail that cannot be written down', async () => {
    const p = proef();
    const log = maakInzageLog({ ...p, node: 'n1' });
    const uitkomsten = await Promise.allSettled([log.legVast(inzage()), log.legVast(inzage({ jongeren: ['geen id'] })), log.legVast(inzage())]);
    expect(uitkomsten.map((u) => u.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await p.ketenKlopt()).toBe(true);
  });

  it('passes a fault of the log on at once', async () => {
    const p = proef(() => Promise.reject(new CorruptEvent('broken')));
    await expect(maakInzageLog({ ...p, node: 'n1' }).legVast(inzage())).rejects.toThrow(CorruptEvent);
    expect(p.appends()).toBe(1);
  });
});
