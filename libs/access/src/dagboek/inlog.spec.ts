import { setTimeout as slaap } from 'node:timers/promises';
import { testCodec } from '@loopplank/codec/testing';
import { LogOnbereikbaar } from '@loopplank/event-store';
import { geheugenEventStore } from '@loopplank/event-store/testing';
import { moment, type RecordedEvent } from '@loopplank/kernel';
import { INLOG_EVENTS, type InlogEvent } from '../inlog/events';
import { type InlogLogOpties, maakInlogLog } from './inlog';

const NU = moment('2026-06-08T21:59:59Z');
const JIP = { medewerkerId: '11111111-1111-4111-8111-111111111111', organisatieId: '22222222-2222-4222-8222-222222222222', rol: 'rmc' };
const SESSIE = '33333333-3333-4333-8333-333333333333';
const iemand = (n: number) => `44444444-4444-4444-8444-${String(n).padStart(12, '0')}`;

function proef(anders: Partial<InlogLogOpties> = {}) {
  const store = geheugenEventStore();
  const codec = testCodec(INLOG_EVENTS);
  const log = maakInlogLog({ store, codec, node: 'n1', klok: () => NU, ...anders });
  const lees = async () => (await store.readAll(0, 1000)).map((e) => codec.decode(e) as RecordedEvent<InlogEvent>);
  return { log, lees, store };
}

describe('the log of who logged in', () => {
  it('says who, when, and in which session; a stream per day in Amsterdam and per node', async () => {
    const p = proef();
    await p.log.gelukt(JIP, SESSIE, NU);
    await p.log.gelukt(JIP, SESSIE, moment('2026-06-08T22:00:00Z'));
    expect(await p.lees()).toMatchObject([
      { type: 'Ingelogd', streamId: 'inloggen-2026-06-08-n1', actor: JIP, doel: 'toegang', geldigOp: NU, data: { sessieId: SESSIE } },
      { type: 'Ingelogd', streamId: 'inloggen-2026-06-09-n1' },
    ]);
    await p.log.stop();
  });

  it('throws when it cannot be written down', async () => {
    const store = geheugenEventStore();
    const p = proef({ store: { ...store, append: () => Promise.reject(new LogOnbereikbaar('away')) }, geduldMs: 20 });
    await expect(p.log.gelukt(JIP, SESSIE, NU)).rejects.toThrow('could not be written down');
    await p.log.stop();
  });
});

describe('the log of who tried', () => {
  it('counts per account, and names that do not exist together', async () => {
    const p = proef();
    for (let i = 0; i < 3; i++) p.log.mislukt(JIP.medewerkerId, 'mislukt', NU);
    p.log.mislukt(JIP.medewerkerId, 'geweigerd', NU);
    for (let i = 0; i < 5; i++) p.log.mislukt(undefined, 'mislukt', NU);
    expect(await p.lees()).toEqual([]);
    await p.log.stop();
    expect((await p.lees()).map((e) => e.data)).toEqual([
      { medewerkerId: JIP.medewerkerId, mislukt: 3, geweigerd: 1, vanaf: NU },
      { mislukt: 5, geweigerd: 0, vanaf: NU },
    ]);
  });

  it('does not grow with an attack: ten thousand guesses at a thousand accounts are at most 51 lines', async () => {
    const p = proef();
    for (let i = 0; i < 10_000; i++) p.log.mislukt(iemand(i % 1000), 'mislukt', NU);
    await p.log.stop();
    const events = await p.lees();
    expect(events).toHaveLength(51);
    expect(events.reduce((som, e) => som + (e.type === 'InloggenMislukt' ? e.data.mislukt : 0), 0)).toBe(10_000);
  });

  it('is written down by the clock, and then starts anew', async () => {
    const p = proef({ elkeMs: 5 });
    p.log.mislukt(JIP.medewerkerId, 'mislukt', NU);
    while ((await p.lees()).length < 1) await slaap(5);
    await slaap(20);
    expect(await p.lees()).toHaveLength(1);
    await p.log.stop();
    expect(await p.lees()).toHaveLength(1);
  });

  it('tells when it could not be written down', async () => {
    const fouten: unknown[] = [];
    const store = geheugenEventStore();
    const p = proef({ store: { ...store, append: () => Promise.reject(new LogOnbereikbaar('away')) }, geduldMs: 1, elkeMs: 5, bijFout: (f) => fouten.push(f) });
    p.log.mislukt(JIP.medewerkerId, 'mislukt', NU);
    while (fouten.length === 0) await slaap(5);
    await p.log.stop();
    expect(fouten).toHaveLength(1);
  });
});
