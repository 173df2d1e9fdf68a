import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout as slaap } from 'node:timers/promises';
import { breek } from '@loopplank/event-store/eventstoredb/testing/breek';
import { type Klant, logIn } from '../testing/klant';
import { peerlog, startOp } from '../testing/logs';
import { loopplank } from '../testing/opdracht';
import { type Proefserver, ruimOp, startServer, tijdelijkeMap, totRust, WACHTWOORD } from '../testing/proces';
import { rijenVan } from '../testing/rijen';

const BREUKEN = process.env['LOOPPLANK_ZWAAR'] ? 500 : 50;
const SCHRIJVERS = 6;
const POGING = { kanaal: 'bellen', uitkomst: 'nietOpgenomen' };

interface Probleem {
  readonly code: string;
}

describe('two servers, each with its own views, on one log and one key cupboard', () => {
  const gedeeld = tijdelijkeMap();
  const sleutels = { LOOPPLANK_SLEUTELKAST: join(gedeeld, 'sleutels'), LOOPPLANK_SLEUTEL_BESTAND: join(gedeeld, 'hoofdsleutel'), LOOPPLANK_DEMO_JONGEREN: '20' };
  let log: Awaited<ReturnType<typeof peerlog>>;
  let knopen: Proefserver[] = [];
  /** One browser; a proxy sends its requests now here, now there. */
  let coach: Klant;
  let jongeren: string[];
  const typ = (knoop: Proefserver, ...args: string[]) => loopplank({ ...log.env, ...sleutels, LOOPPLANK_DATA: knoop.data }, args);
  const om = (n: number): Klant => coach.via(knopen[n % 2]!.adres);
  const contacten = (jongere: string) => `/v1/jongeren/${jongere}/contactmomenten`;

  beforeAll(async () => {
    log = await peerlog();
    const een = await startOp(log, { env: sleutels });
    knopen = [een, await startServer({ env: { ...log.env, ...sleutels } })];
    coach = await logIn(een.adres, 'jobcoach', WACHTWOORD);
    jongeren = (await coach.haal<{ items: { jongereId: string }[] }>('/v1/werklijst?pageSize=100')).inhoud.items.map((r) => r.jongereId);
    expect(jongeren.length).toBeGreaterThan(2);
  }, 240_000);
  afterAll(async () => {
    for (const knoop of knopen) {
      await knoop.stop();
      ruimOp(knoop.data);
    }
    await log?.sluit();
    ruimOp(gedeeld);
  });

  it('show through one at once what was written through the other, to a browser by its cookie and to a program by the header', async () => {
    const program = await logIn(knopen[1]!.adres, 'jobcoach', WACHTWOORD);
    for (let n = 0; n < 20; n += 1) {
      const pad = contacten(jongeren[n % jongeren.length]!);
      const geschreven = await om(n).stuur(pad, POGING);
      expect(geschreven.status).toBe(201);
      const gelezen = [
        await om(n + 1).haal<{ items: { gebeurtenisId: string }[] }>(`${pad}?pageSize=100`),
        await program.via(knopen[(n + 1) % 2]!.adres).haal<{ items: { gebeurtenisId: string }[] }>(`${pad}?pageSize=100`, { 'loopplank-positie': String(geschreven.inhoud['positie']) }),
      ];
      for (const { status, inhoud } of gelezen) expect([status, inhoud.items.map((i) => i.gebeurtenisId)]).toEqual([200, expect.arrayContaining([geschreven.inhoud['gebeurtenisId']])]);
    }
  }, 120_000);

  it('know a key that was used through the other for another youngster', async () => {
    const sleutel = { 'idempotency-key': randomUUID() };
    const eerste = await om(0).stuur(contacten(jongeren[0]!), POGING, sleutel);
    await Promise.all(knopen.map((k) => totRust(k.adres)));
    const ander = await om(1).stuur<Probleem>(contacten(jongeren[1]!), POGING, sleutel);
    const zelfde = await om(1).stuur(contacten(jongeren[0]!), POGING, sleutel);
    expect([eerste.status, ander.status, ander.inhoud.code, zelfde.inhoud]).toEqual([201, 409, 'sleutel-hergebruikt', eerste.inhoud]);
  }, 60_000);

  /** Sends the same request again, to the other server, until somebody says that it is there. */
  async function tot201(n: number, jongere: string, hoeVaak: Record<string, number>): Promise<readonly string[]> {
    const sleutel = { 'idempotency-key': randomUUID() };
    for (let poging = 0; ; poging += 1) {
      const a = await om(n + poging).stuur(contacten(jongere), POGING, sleutel);
      hoeVaak[a.status] = (hoeVaak[a.status] ?? 0) + 1;
      if (a.status === 201) return a.inhoud['gebeurtenissen'] as string[];
      if (a.status !== 503) throw new Error(`${a.status} ${JSON.stringify(a.inhoud)}`);
      await slaap(50);
    }
  }

  it(`lose, double and hold up nothing while the log is cut off ${BREUKEN} times and both write`, async () => {
    await Promise.all(knopen.map((k) => totRust(k.adres)));
    const store = log.open('');
    const begin = await store.lastPosition();
    const bevestigd: string[] = [];
    const hoeVaak: Record<string, number> = {};
    let door = true;
    const schrijvers = Array.from({ length: SCHRIJVERS }, async (_, s) => {
      for (let n = s; door; n += 1) bevestigd.push(...(await tot201(s, jongeren[n % jongeren.length]!, hoeVaak)));
    });
    for (let nr = 0; nr < BREUKEN; nr += 1) await Promise.race([breek(log.peer, nr), Promise.all(schrijvers)]);
    door = false;
    await Promise.all(schrijvers);

    // Whoever wrote went on until they knew, so what they know is all there is.
    const erbij = (await store.readAll(begin, 1_000_000)).filter((e) => e.streamId.startsWith('jongere-'));
    await store.close();
    expect(erbij.map((e) => e.eventId).sort()).toEqual([...bevestigd].sort());
    expect(bevestigd.length).toBeGreaterThan(BREUKEN);

    await Promise.all(knopen.map((k) => totRust(k.adres)));
    for (const { adres, uitvoer } of knopen) {
      const klaar = await fetch(`${adres}/health/ready`);
      const { views } = (await klaar.json()) as { views: { naam: string; status: string }[] };
      expect([klaar.status, views.map((v) => v.status)]).toEqual([200, views.map(() => 'bij')]);
      expect(uitvoer()).not.toMatch(/"level":60|unhandledRejection/);
    }
    const [een, twee] = knopen.map((k) => rijenVan(k.data));
    expect(een).toEqual(twee);
    expect(await typ(knopen[1]!, 'herbouw', '--alles')).toMatchObject({ code: 0 });
    expect(rijenVan(knopen[1]!.data)).toEqual(een);
    expect((await typ(knopen[0]!, 'controleer')).stdout).toContain('Alle ketens kloppen');
  }, 400_000);

  it('erase for each other: what is gone through one is gone through the other', async () => {
    const weg = jongeren[0]!;
    expect((await om(1).haal(`/v1/jongeren/${weg}`)).status).toBe(200);
    expect(await typ(knopen[0]!, 'sleutels', 'vernietig', weg, '--reden', 'verzoek')).toMatchObject({ code: 0 });
    await Promise.all(knopen.map((k) => totRust(k.adres)));
    const antwoorden = [await om(1).haal(`/v1/jongeren/${weg}`), await om(1).stuur(`/v1/jongeren/${weg}/notities`, { tekst: 'toch nog' }), await om(1).haal(`/v1/jongeren/${jongeren[1]!}`)];
    expect(antwoorden.map((a) => a.status)).toEqual([404, 404, 200]);
  }, 90_000);
});
