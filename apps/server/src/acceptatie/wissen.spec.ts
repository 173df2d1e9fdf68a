import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Klant, logIn } from '../testing/klant';
import { opElkLog, startOp } from '../testing/logs';
import { loopplank } from '../testing/opdracht';
import { type Proefserver, ruimOp, WACHTWOORD } from '../testing/proces';
import { rijenVan } from '../testing/rijen';

const JONGERE = { voornaam: 'Zwaluwtje', achternaam: 'Kwartelberg', geboortedatum: '2007-05-04', gemeente: 'GM0153', herkomst: 'pro', bsn: '999990019', contactgegevens: [{ soort: 'telefoon', waarde: '0699887766' }] };
/** Everything by which this person could be known, and the words of the search index. */
const NAALDEN = ['Zwaluw', 'zwaluw', 'Kwartelberg', 'kwartelberg', '0699887766', 'Ooievaarsnest', 'Wielewaal', 'Roerdomp'];

/** Files in a folder that hold one of the words. */
function vindplaatsen(map: string): string[] {
  return readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((e) => e.isFile())
    .flatMap((e) => {
      const inhoud = readFileSync(join(e.parentPath, e.name));
      return NAALDEN.filter((n) => inhoud.includes(n)).map((n) => `${e.name}: ${n}`);
    });
}

opElkLog('a jongere who is erased', (log, soort) => {
  let server: Proefserver;
  let coach: Klant;
  let id: string;
  let ander: string;
  const typ = (...args: string[]) => loopplank({ LOOPPLANK_OMGEVING: 'oefen', LOOPPLANK_DATA: server.data, ...log().env }, args);
  const sleutel = (jongereId: string) => join(server.data, 'sleutels', createHash('sha256').update(`jongere-${jongereId}`).digest('hex').slice(0, 2), `jongere-${jongereId}.sleutel`);
  const zoek = async (tekst: string) => (await coach.stuur<{ totaal: number }>('/v1/jongeren/_zoek', { tekst })).inhoud.totaal;
  const start = async (data?: string) => {
    server = await startOp(log(), { ...(data === undefined ? {} : { data }), env: { LOOPPLANK_DEMO_JONGEREN: soort === 'embedded' ? '60' : '12' } });
    coach = await logIn(server.adres, 'jobcoach', WACHTWOORD);
  };

  beforeAll(async () => {
    await start();
    id = (await coach.stuur<{ id: string }>('/v1/jongeren', JONGERE)).inhoud.id;
    const stuur = (pad: string, inhoud: object) => coach.stuur(`/v1/jongeren/${id}/${pad}`, inhoud);
    const statussen = [
      await stuur('contactmomenten', { kanaal: 'bellen', uitkomst: 'gesproken', notitie: 'Ooievaarsnest', afspraak: { tekst: 'Wielewaal om tien uur' } }),
      await stuur('gesprekken', { soort: 'uitstroom', datum: '2026-01-15', aanwezig: ['jongere'], verslag: 'Roerdomp' }),
      // Rows around it come and go, so that pages of the files are divided and joined.
      ...(await Promise.all(Array.from({ length: 40 }, (_, i) => coach.stuur('/v1/jongeren', { ...JONGERE, voornaam: `Buur${i}`, achternaam: 'Naastwoner', bsn: undefined, contactgegevens: [], bevestigdNieuw: true })))),
    ].map((a) => a.status);
    expect(new Set(statussen)).toEqual(new Set([201]));
    ander = (await coach.stuur<{ items: { jongereId: string }[] }>('/v1/jongeren/_zoek', { tekst: 'Buur1 Naastwoner' })).inhoud.items[0]!.jongereId;
    await coach.haal(`/v1/jongeren/${id}/tijdlijn`);
  }, 180_000);
  afterAll(async () => {
    await server?.stop();
    ruimOp(server.data);
  });

  it('is readable in the views before, so that this test would see it', async () => {
    expect(vindplaatsen(join(server.data, 'views')).length).toBeGreaterThan(4);
    expect(await zoek('Zwaluwtje Kwartelberg')).toBe(1);
  });

  it('takes a reason from a list, and somebody who exists', async () => {
    expect((await typ('sleutels', 'vernietig', id)).code).toBe(2);
    expect((await typ('sleutels', 'vernietig', id, '--reden', 'zomaar')).stderr).toContain('verzoek, bewaartermijn');
    expect((await typ('sleutels', 'vernietig', 'Zwaluwtje', '--reden', 'verzoek')).code).toBe(2);
    const onbekend = await typ('sleutels', 'vernietig', id.replace(/.{6}$/, '000000'), '--reden', 'verzoek');
    expect([onbekend.code, onbekend.stderr]).toEqual([1, expect.stringContaining('niet bekend')]);
    expect(await zoek('Zwaluwtje Kwartelberg')).toBe(1);
  }, 30_000);

  it('is gone for everybody at once, and that and why is in the log', async () => {
    const gedaan = await typ('sleutels', 'vernietig', id, '--reden', 'verzoek', '--als', 'beheerder');
    expect(gedaan).toMatchObject({ code: 0, stdout: expect.stringContaining('De overzichten op deze server zijn geschoond.') });
    for (const wie of ['jobcoach', 'auditor']) {
      const klant = await logIn(server.adres, wie, WACHTWOORD);
      expect([(await klant.haal(`/v1/jongeren/${id}`)).status, (await klant.haal(`/v1/jongeren/${id}/tijdlijn`)).status]).toEqual([404, 404]);
    }
    expect((await coach.stuur(`/v1/jongeren/${id}/notities`, { tekst: 'toch nog' })).status).toBe(404);
    expect([await zoek('Zwaluwtje Kwartelberg'), await zoek('Buur1 Naastwoner') > 0]).toEqual([0, true]);

    const store = log().open(server.data);
    const laatste = (await store.readStream(`jongere-${id}`)).at(-1)!;
    await store.close();
    const tekst = Buffer.from(laatste.bytes).toString('utf8');
    expect([laatste.type, tekst]).toEqual(['GegevensGewist', expect.stringContaining('"reden":"verzoek"')]);
    expect(tekst).toMatch(/"rol":"beheerder".*"doel":"wissen"/);
    expect((await typ('sleutels', 'vernietig', id, '--reden', 'verzoek')).stdout).toContain('al gewist');
  }, 60_000);

  it('is readable nowhere any more, in no file, while the server runs', () => {
    expect(vindplaatsen(server.data)).toEqual([]);
    expect(server.uitvoer()).not.toMatch(/Zwaluw|Kwartelberg|0699887766/);
  });

  it('stays so after a rebuild and a restart; the others are all there, and every chain still holds', async () => {
    const rijen = rijenVan(server.data);
    expect(await typ('herbouw', '--alles')).toMatchObject({ code: 0 });
    expect(rijenVan(server.data)).toEqual(rijen);
    await server.stop();
    await start(server.data);
    expect(vindplaatsen(server.data)).toEqual([]);
    expect((await coach.haal(`/v1/jongeren/${ander}`)).status).toBe(200);
    expect((await typ('controleer')).stdout).toContain('Alle ketens kloppen');
  }, 90_000);

  it('has its keys destroyed at the next start when the process died in between, or a backup brought them back', async () => {
    await server.dood();
    rmSync(sleutel(id).replace('.sleutel', '.gewist'));
    await start(server.data);
    expect(server.uitvoer()).toContain('erasure finished');
    expect(readdirSync(join(sleutel(id), '..')).filter((f) => f.includes(id))).toEqual([`jongere-${id}.gewist`]);
  }, 60_000);

  it('can also be somebody whose key was lost: their file no longer holds the views up', async () => {
    await server.stop();
    rmSync(sleutel(ander));
    const gedaan = await typ('sleutels', 'vernietig', ander, '--reden', 'geenGrondslag');
    expect(gedaan).toMatchObject({ code: 0 });
    await start(server.data);
    expect((await coach.haal(`/v1/jongeren/${ander}`)).status).toBe(404);
    expect(await typ('herbouw', '--alles')).toMatchObject({ code: 0 });
  }, 90_000);
});
