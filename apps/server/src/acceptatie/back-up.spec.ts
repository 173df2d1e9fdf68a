import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSqliteEventStore } from '@loopplank/event-store/sqlite';
import { LOG, MANIFEST, SLEUTELS } from '../beheer/backup/manifest';
import { type Klant, logIn } from '../testing/klant';
import { loopplank } from '../testing/opdracht';
import { type Proefserver, ruimOp, startServer, tijdelijkeMap, WACHTWOORD } from '../testing/proces';
import { rijenVan } from '../testing/rijen';

/** Every event of a log, as text that differs when one byte or one place differs. */
async function eventsVan(data: string): Promise<string[]> {
  const store = openSqliteEventStore({ bestand: join(data, 'log.sqlite'), alleenLezen: true });
  const events = await store.readAll(0, 1_000_000);
  await store.close();
  return events.map((e) => `${e.position} ${e.streamId} ${e.revision} ${e.eventId} ${e.type} ${Buffer.from(e.bytes).toString('base64')}`);
}

describe('backup and restore', () => {
  const wortel = tijdelijkeMap();
  const pad = (naam: string) => join(wortel, naam);
  const omgeving = (data: string) => ({ LOOPPLANK_OMGEVING: 'oefen', LOOPPLANK_DEMO: 'nee', LOOPPLANK_DATA: data, LOOPPLANK_SLEUTEL_BESTAND: pad('hoofdsleutel') });
  const herstel = (van: string, naar: string) => loopplank(omgeving(naar), ['herstel', van]);
  let server: Proefserver;
  let coach: Klant;
  let jongeren: string[];
  const bel = (i: number) => coach.stuur(`/v1/jongeren/${jongeren[i % jongeren.length]}/contactmomenten`, { kanaal: 'bellen', uitkomst: 'voicemail' });

  beforeAll(async () => {
    // Policies write at their own pace: without them the log stands still when people do.
    const env = { LOOPPLANK_ROLES: 'api', LOOPPLANK_DEMO_JONGEREN: '25', LOOPPLANK_SLEUTEL_BESTAND: pad('hoofdsleutel') };
    server = await startServer({ data: pad('data'), env });
    coach = await logIn(server.adres, 'jobcoach', WACHTWOORD);
    jongeren = (await coach.haal<{ items: { jongereId: string }[] }>('/v1/werklijst?pageSize=100')).inhoud.items.map((r) => r.jongereId);
  }, 180_000);
  afterAll(async () => {
    await server?.stop();
    ruimOp(wortel);
  });

  it('made while people write is one instant of the log, with a key for everything in it', async () => {
    let bezig = true;
    let geschreven = 0;
    const schrijven = (async () => {
      for (let i = 0; bezig; i += 1) {
        // New youngsters too: each brings a key of its own at the very moment the keys are copied.
        const a = i % 3 === 0 ? await coach.stuur('/v1/jongeren', { voornaam: `Proef${i}`, achternaam: 'Vandervoort', geboortedatum: '2007-05-04', gemeente: 'GM0153', herkomst: 'pro', bevestigdNieuw: true }) : await bel(i);
        if (a.status === 201) geschreven += 1;
      }
    })();
    const voor = Number((JSON.parse((await loopplank(omgeving(server.data), ['status', '--json'])).stdout.trim().split('\n').at(-1)!) as { gegevens: { positie: number } }).gegevens.positie);
    const gemaakt = await loopplank(omgeving(server.data), ['bewaar', pad('onder-druk')]);
    bezig = false;
    await schrijven;
    expect(gemaakt).toMatchObject({ code: 0 });
    expect(gemaakt.stdout).toContain('hoofdsleutel zit hier NIET bij');
    expect(geschreven).toBeGreaterThan(5);

    const terug = await herstel(pad('onder-druk'), pad('uit-druk'));
    expect(terug).toMatchObject({ code: 0 });
    expect(terug.stdout).toContain('alle overzichten zijn opgebouwd');
    const [hersteld, heel] = [await eventsVan(pad('uit-druk')), await eventsVan(server.data)];
    expect(hersteld.length).toBeGreaterThanOrEqual(voor);
    expect(hersteld).toEqual(heel.slice(0, hersteld.length));
  }, 120_000);

  it('gives back every event byte for byte and every row of every view, in a folder with nothing in it', async () => {
    expect(await loopplank(omgeving(server.data), ['bewaar', pad('rust')])).toMatchObject({ code: 0 });
    await server.stop();
    expect(await herstel(pad('rust'), pad('terug'))).toMatchObject({ code: 0 });
    expect(await eventsVan(pad('terug'))).toEqual(await eventsVan(server.data));
    expect(rijenVan(pad('terug'))).toEqual(rijenVan(server.data));
    expect((await loopplank(omgeving(pad('terug')), ['controleer'])).stdout).toContain('Alle ketens kloppen');

    server = await startServer({ data: pad('terug'), env: { LOOPPLANK_DEMO: 'nee', LOOPPLANK_SLEUTEL_BESTAND: pad('hoofdsleutel') } });
    coach = await logIn(server.adres, 'jobcoach', WACHTWOORD);
    expect((await bel(0)).status).toBe(201);
  }, 120_000);

  it('holds neither the master key nor anything readable about a person', () => {
    const hoofdsleutel = readFileSync(pad('hoofdsleutel'), 'latin1').trim();
    for (const bestand of [LOG, SLEUTELS, MANIFEST].map((naam) => readFileSync(join(pad('onder-druk'), naam)))) {
      for (const naald of ['Vandervoort', hoofdsleutel, Buffer.from(hoofdsleutel, 'hex')]) expect(bestand.includes(naald)).toBe(false);
    }
  });

  it('never writes over another backup, into the data itself, or over a log that is there', async () => {
    const weigert = async (code: number, regel: string, ...args: string[]) => {
      const { stderr, ...afloop } = await loopplank(omgeving(server.data), args);
      expect([afloop.code, stderr]).toEqual([code, expect.stringContaining(regel)]);
    };
    await weigert(2, 'niet leeg', 'bewaar', pad('rust'));
    await weigert(2, 'buiten LOOPPLANK_DATA', 'bewaar', join(server.data, 'back-up'));
    await weigert(3, 'Stop de server', 'herstel', pad('rust'));
    mkdirSync(pad('vol'));
    writeFileSync(join(pad('vol'), 'iets'), '');
    expect((await herstel(pad('rust'), pad('vol'))).stderr).toContain('LOOPPLANK_DATA is niet leeg');
  }, 60_000);

  const STUK: readonly (readonly [string, string, (map: string) => void])[] = [
    ['that was cut off before its manifest', 'manifest.json ontbreekt', (map) => rmSync(join(map, MANIFEST))],
    ['without its keys', 'niet compleet', (map) => rmSync(join(map, SLEUTELS))],
    ['with a shortened log', 'beschadigd', (map) => truncateSync(join(map, LOG), 4096)],
    ['with one byte changed', 'beschadigd', (map) => { const b = readFileSync(join(map, LOG)); b[b.length >> 1]! ^= 1; writeFileSync(join(map, LOG), b); }],
    ['with a line added to its keys', 'beschadigd', (map) => appendFileSync(join(map, SLEUTELS), '{"onderwerp":"jongere-x","gewist":true}\n')],
    ['whose manifest was rewritten', 'zegel', (map) => { const p = join(map, MANIFEST); writeFileSync(p, readFileSync(p, 'utf8').replace(/"gewist": \d+/, '"gewist": 7')); }],
    ['with a manifest that is not one', 'manifest.json is niet te lezen', (map) => writeFileSync(join(map, MANIFEST), '{')],
  ];
  it('refuses a backup that is damaged or incomplete, with one clear line, and leaves nothing to start with', async () => {
    for (const [naam, regel, maakStuk] of STUK) {
      cpSync(pad('rust'), pad('stuk'), { recursive: true });
      maakStuk(pad('stuk'));
      const { code, stderr } = await herstel(pad('stuk'), pad('nieuw'));
      expect([naam, code, stderr.trim().split('\n').at(-1)]).toEqual([naam, 1, expect.stringContaining(regel)]);
      expect(existsSync(join(pad('nieuw'), 'log.sqlite'))).toBe(false);
      ruimOp(pad('stuk'));
    }
  }, 120_000);

  it('refuses a backup of another master key', async () => {
    renameSync(pad('hoofdsleutel'), pad('bewaard'));
    writeFileSync(pad('hoofdsleutel'), `${'1'.repeat(64)}\n`, { mode: 0o600 });
    const { code, stderr } = await herstel(pad('rust'), pad('nieuw'));
    renameSync(pad('bewaard'), pad('hoofdsleutel'));
    expect([code, stderr]).toEqual([1, expect.stringContaining('andere hoofdsleutel')]);
  }, 30_000);
});
