import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as slaap } from 'node:timers/promises';
import { maakCodec } from '@loopplank/codec';
import { geheugenKeyCupboard } from '@loopplank/codec/testing';
import { maakCommandService } from '@loopplank/commands';
import { openSqliteEventStore } from '@loopplank/event-store/sqlite';
import { dag, type EventDefinition, moment, type RecordedEvent, SYSTEEM } from '@loopplank/kernel';
import { gebouwdPad } from '@loopplank/sqlite';
import type { WerkerOpdracht } from '../conformance/kinderen/werker';
import { codecZonderSleutels, type ProcesEvent, PROCESSES_EVENTS } from '../index';
import { BOEK_EVENTS, boekId, plankDecider, plankStream, Redisserver, zonderRedis } from '../testing';

const zwaar = process.env['LOOPPLANK_ZWAAR'] === '1';
const AANTAL = zwaar ? 2000 : 150;
const DUUR_MS = zwaar ? 60_000 : 5000;
const DEFINITIES = [...BOEK_EVENTS, ...PROCESSES_EVENTS] as unknown as readonly EventDefinition[];
/** The first timer goes off at 22:00:00. */
const NU = moment('2026-06-05T21:59:57Z');

class Opstelling {
  private readonly map = mkdtempSync(join(tmpdir(), 'loopplank-storing-'));
  private readonly bestand = join(this.map, 'log.sqlite');
  private readonly store = openSqliteEventStore({ bestand: this.bestand });
  private readonly lezer = codecZonderSleutels(DEFINITIES);
  private kind: ChildProcess | undefined;
  private sinds = 0;

  async leenAlles(): Promise<void> {
    const commands = maakCommandService({ store: this.store, codec: maakCodec({ definitions: DEFINITIES, cupboard: geheugenKeyCupboard() }), klok: () => NU, verzoekSleutel: new Uint8Array(32) });
    const decider = plankDecider();
    await Promise.all(Array.from({ length: AANTAL }, (_, nr) => commands.voerUit(decider, {
      streamId: plankStream(nr), type: 'LeenBoek', data: { boekId: boekId(nr), terugOp: dag('2026-06-05'), wie: 'Noor' }, actor: SYSTEEM, doel: 'test', bron: 'test', commandId: boekId(nr), verzoek: '',
    })));
    this.sinds = Date.now();
  }

  /** The clock of the world goes on while the house is shut. */
  verstrijk(ms: number): void {
    this.sinds -= ms;
  }

  start(redis?: string): void {
    const opdracht: WerkerOpdracht = { bestand: this.bestand, nu: NU, sinds: this.sinds, stapMs: DUUR_MS / AANTAL, ...(redis ? { redis } : {}) };
    this.kind = fork(gebouwdPad(join(__dirname, '..', 'conformance'), 'kinderen/werker.js'), [JSON.stringify(opdracht)], { execArgv: [], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  }

  /** kill -9: nothing is finished, nothing is said. */
  async dood(): Promise<void> {
    const kind = this.kind!;
    const weg = new Promise((klaar) => kind.once('close', klaar));
    kind.kill('SIGKILL');
    await weg;
  }

  async events(): Promise<RecordedEvent<ProcesEvent>[]> {
    const alles: RecordedEvent<ProcesEvent>[] = [];
    for (let na = 0; ; ) {
      const deel = await this.store.readAll(na, 1000);
      if (deel.length === 0) return alles;
      na = deel.at(-1)!.position;
      alles.push(...deel.map((e) => this.lezer.decode<ProcesEvent>(e)));
    }
  }

  async totGezet(): Promise<void> {
    while ((await this.aantal('TimerGezet')) < AANTAL) await slaap(100);
  }

  private async aantal(type: string): Promise<number> {
    return (await this.events()).filter((e) => (e.type as string) === type).length;
  }

  async totAf(hoeveel: number): Promise<void> {
    while ((await this.aantal('OpdrachtBeantwoord')) < hoeveel) {
      if ((await this.aantal('ProcesGeparkeerd')) > 0) throw new Error('a process was parked');
      await slaap(100);
    }
  }

  async opruimen(): Promise<void> {
    if (this.kind && this.kind.exitCode === null && this.kind.signalCode === null) await this.dood();
    await this.store.close();
    rmSync(this.map, { recursive: true, force: true });
  }
}

const UUR_MS = 3_600_000;
/** From Friday evening to Monday morning. */
const WEEKEND_MS = 58 * UUR_MS;

/** Every timer is set an hour before the first is due, however slow the machine; then the house is shut for the weekend. */
async function sluitVoorHetWeekend(huis: Opstelling): Promise<void> {
  huis.verstrijk(-UUR_MS);
  huis.start();
  await huis.totGezet();
  await huis.dood();
  huis.verstrijk(UUR_MS + WEEKEND_MS);
}

/** Off over the weekend: each went off once, on Monday, and says that it was late. */
async function eisEenKeerTeLaat(huis: Opstelling): Promise<void> {
  await eisPreciesEenKeer(huis);
  const af = (await huis.events()).filter((e) => e.type === 'TimerAfgegaan').map((e) => e.data);
  expect(af.every((t) => t.teLaat && t.gepland < '2026-06-05T22:02:00.000Z' && t.werkelijk > '2026-06-08T07:00:00.000Z')).toBe(true);
}

/** Every timer went off once, in the log, and its command was carried out once. */
async function eisPreciesEenKeer(huis: Opstelling): Promise<void> {
  await huis.totAf(AANTAL);
  const events = await huis.events();
  const af = events.filter((e) => e.type === 'TimerAfgegaan').map((e) => e.data.timerId);
  const gestuurd = events.filter((e) => (e.type as string) === 'HerinneringGestuurd').map((e) => e.streamId);
  expect([af.length, new Set(af).size, gestuurd.length, new Set(gestuurd).size]).toEqual([AANTAL, AANTAL, AANTAL, AANTAL]);
  expect(events.filter((e) => e.type === 'ProcesGeparkeerd')).toEqual([]);
}

describe(`${AANTAL} timers, and a worker that is killed three times`, () => {
  let huis: Opstelling;
  beforeEach(async () => {
    huis = new Opstelling();
    await huis.leenAlles();
  });
  afterEach(() => huis.opruimen());

  it('embedded: each goes off exactly once', async () => {
    for (const deel of [0.1, 0.3, 0.6]) {
      huis.start();
      await huis.totAf(Math.floor(deel * AANTAL));
      await huis.dood();
    }
    huis.start();
    await eisPreciesEenKeer(huis);
  }, 240_000);

  it('embedded, and off over the weekend: each is done once, late, and marked late', async () => {
    await sluitVoorHetWeekend(huis);
    huis.start();
    await eisEenKeerTeLaat(huis);
  }, 240_000);

  (zonderRedis ? it.skip : it)('set by the embedded wake-up, off over the weekend, and BullMQ on Monday: each is done once, late, and marked late', async () => {
    const redis = await Redisserver.start();
    try {
      await sluitVoorHetWeekend(huis);
      huis.start(redis.url);
      await eisEenKeerTeLaat(huis);
    } finally {
      await huis.opruimen().catch(() => undefined);
      await redis.stop();
    }
  }, 240_000);

  (zonderRedis ? it.skip : it)('BullMQ, with Redis flushed once, and embedded after that: each goes off exactly once', async () => {
    const redis = await Redisserver.start();
    try {
      for (const deel of [0.1, 0.3, 0.6]) {
        huis.start(redis.url);
        await huis.totAf(Math.floor(deel * AANTAL));
        if (deel === 0.3) await redis.leeg();
        await huis.dood();
      }
      huis.start(redis.url);
      await huis.totAf(Math.floor(0.8 * AANTAL));
      // Another adapter at the next start: nothing is lost with the queue of the old one.
      await huis.dood();
      huis.start();
      await eisPreciesEenKeer(huis);
    } finally {
      await huis.opruimen().catch(() => undefined);
      await redis.stop();
    }
  }, 240_000);
});
