import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { EenBeeld } from '@loopplank/dossier/antwoorden';
import { instellingenUit, opdrachtenOnder } from '../testing/documentatie';
import { type Antwoord, type Klant, logIn, ruw } from '../testing/klant';
import { type Afloop, loopplank } from '../testing/opdracht';
import { type Proefserver, ruimOp, startServer, tijdelijkeMap } from '../testing/proces';
import { Lezer, verzoekenIn } from '../testing/verzoeken';

const INSTALLATIE = 'beheer/installatie.md';
const BUITEN = { 'x-forwarded-for': '203.0.113.7', 'x-forwarded-proto': 'https' };
const BSN = '999990019';
/** Whose invitation a letter is. */
const VOORNAMEN: Readonly<Record<string, string>> = { jobcoach: 'jip', combinatie: 'charlie', doorstroom: 'robin', auditor: 'ali' };

/** The machine of the document, with its folders under one of our own. */
function machine() {
  const wortel = tijdelijkeMap();
  const hier = (tekst: string): string => tekst.replace(/^\/(var\/lib|etc|mnt)\//, `${wortel}/$1/`);
  const env = Object.fromEntries(Object.entries(instellingenUit('beheer/voorbeelden/loopplank.env')).map(([n, w]) => [n, hier(w)]));
  for (const map of ['var/lib/loopplank', 'var/lib/loopplank-sleutels', 'etc/loopplank/sleutel', 'mnt/back-up']) mkdirSync(join(wortel, map), { recursive: true, mode: 0o700 });
  const typ = (regel: readonly string[]): Promise<Afloop> => loopplank(env, regel.map(hier));
  return { wortel, env, typ, start: () => startServer({ data: env['LOOPPLANK_DATA']!, env: { ...env, PORT: '0' } }) };
}

describe('a municipality that installs from the documents alone', () => {
  const m = machine();
  const wachtwoorden = new Map<string, string>();
  let server: Proefserver | undefined;
  let jongere = '';
  const als = (wie: string): Promise<Klant> => logIn(server!.adres, wie, wachtwoorden.get(wie)!);
  /** Types every line of a chapter; all must succeed. */
  async function volg(kop: string, document = INSTALLATIE): Promise<Afloop[]> {
    const gedaan: Afloop[] = [];
    for (const regel of opdrachtenOnder(document, kop)) {
      const afloop = await m.typ(regel);
      expect([regel, afloop.code, afloop.stderr]).toEqual([regel, 0, expect.any(String)]);
      gedaan.push(afloop);
    }
    expect(gedaan.length).toBeGreaterThan(0);
    return gedaan;
  }
  afterAll(async () => {
    await server?.stop();
    ruimOp(m.wortel);
  });

  it('cannot start without a master key, and is told how to make one', async () => {
    await expect(m.start()).rejects.toThrow(/LOOPPLANK_SLEUTEL_BESTAND: hier staat geen hoofdsleutel.*sleutels maak/);
    await volg('5.');
    if (process.platform !== 'win32') expect(statSync(m.env['LOOPPLANK_SLEUTEL_BESTAND']!).mode & 0o777).toBe(0o600);
  }, 30_000);

  it('starts empty: no practice region, nobody who can log in', async () => {
    server = await m.start();
    expect(server.uitvoer()).not.toContain('Wachtwoord');
    expect(existsSync(join(server.data, 'oefenregio.json'))).toBe(false);
    expect((await m.typ(['oefenregio', '--jongeren', '5'])).code).toBe(2);
    await expect(logIn(server.adres, 'jobcoach', 'loopplank-proef-2026')).rejects.toThrow(/401/);
  }, 60_000);

  it('makes the first administrator on the command line', async () => {
    for (const { stdout } of await volg('7.')) {
      const [, wie, wachtwoord] = /^(\S+) kan inloggen\.\nWachtwoord: (\S+)/.exec(stdout) ?? [];
      wachtwoorden.set(wie!, wachtwoord!);
    }
    expect([...wachtwoorden.keys()]).toEqual(['b.beheerder']);
    expect((await m.typ(['status', '--als', 'b.beheerder'])).code).toBe(0);
    expect((await m.typ(['status', '--als', 'j.jobcoach'])).code).toBe(2);
  }, 60_000);

  it('is set up and records the first youngster and the first contact with the requests of the document, and nothing else', async () => {
    // The outbox as the document says: a file per invitation, with a link of which the part after # is for the reader.
    const postvak = join(server!.data, 'postvak-uit');
    const token = (wie: string) => {
      const [, achternaam] = wie.split('.');
      const brieven = readdirSync(postvak).map((naam) => readFileSync(join(postvak, naam), 'utf8'));
      const brief = brieven.find((b) => b.startsWith(`To: ${VOORNAMEN[achternaam!]!}@`))!;
      return /nieuw-wachtwoord#([\w-]{43})/.exec(brief)![1]!;
    };
    const weet = (naam: string, wie: string): string => {
      if (naam === 'token') return token(wie);
      if (!wachtwoorden.has(wie)) wachtwoorden.set(wie, `vier zwanen en ${wie.length} eenden op de gracht`);
      return wachtwoorden.get(wie)!;
    };
    const lezer = new Lezer(server!.adres, weet);
    const verzoeken = verzoekenIn('beheer/inrichten.md');
    expect(verzoeken.length).toBeGreaterThan(20);
    let laatste: Antwoord | undefined;
    for (const v of verzoeken) {
      laatste = await lezer.stuur(v);
      expect([v.methode, v.pad, laatste.status, laatste.inhoud]).toEqual([v.methode, v.pad, v.methode === 'GET' || v.pad === '/v1/sessie' ? 200 : v.pad.endsWith('voltooiing') ? 204 : 201, expect.anything()]);
    }
    expect(JSON.stringify(laatste!.inhoud)).toContain('Begint maandag');
    jongere = lezer.bewaard.get('jongere')!;
    const door = await m.typ(['medewerker', 'wachtwoord', 'c.combinatie', '--als', 'b.beheerder']);
    expect(door).toMatchObject({ code: 0 });
  }, 60_000);

  it('shows that contact to who may see it: its facts to the Doorstroompunt and the auditor, its note to the own organisation alone, and nothing to the administrator', async () => {
    const beeld = (await (await als('j.jobcoach')).haal<EenBeeld>(`/v1/jongeren/${jongere}`)).inhoud;
    expect([beeld.regie.organisatie.naam, beeld.volgendMoment]).toEqual(['Gemeente Waterstede', expect.objectContaining({ datum: expect.any(String) })]);
    expect(beeld.betrokkenen.map((b) => b.organisatie.naam).sort()).toEqual(['Doorstroompunt Waterstede', 'Gemeente Waterstede']);
    const gezien = async (wie: string) => {
      const { status, inhoud } = await (await als(wie)).haal(`/v1/jongeren/${jongere}/tijdlijn`);
      const tekst = JSON.stringify(inhoud);
      return [status, tekst.includes('Gesproken'), tekst.includes('Begint maandag')];
    };
    expect([await gezien('j.jobcoach'), await gezien('r.doorstroom'), await gezien('a.auditor')]).toEqual([[200, true, true], [200, true, false], [200, true, false]]);
    expect((await (await als('b.beheerder')).haal(`/v1/jongeren/${jongere}`)).status).toBe(404);
  }, 30_000);

  it('keeps the session to https and its figures to this machine', async () => {
    const { status, koppen } = await ruw(`${server!.adres}/v1/sessie`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...BUITEN },
      body: JSON.stringify({ gebruikersnaam: 'j.jobcoach', wachtwoord: wachtwoorden.get('j.jobcoach') }),
    });
    const koekje = koppen.getSetCookie().find((k) => k.startsWith('__Host-loopplank-sessie='))!;
    expect([status, koekje]).toEqual([201, expect.stringMatching(/; HttpOnly; SameSite=Strict; Secure/)]);
    expect(koppen.get('strict-transport-security')).toContain('max-age=');
    expect((await ruw(`${server!.adres}/metrics`, { headers: BUITEN })).status).toBe(404);
    expect((await ruw(`${server!.adres}/health/ready`, { headers: BUITEN })).inhoud).toEqual({ status: 'ok' });
    const cijfers = String((await ruw<unknown>(`${server!.adres}/metrics`, {})).inhoud);
    expect(cijfers).toMatch(/^loopplank_last_backup_timestamp_seconds 0$/m);
    expect(cijfers).toMatch(/^loopplank_view_parked\{view="jongere"\} 0$/m);
    expect(cijfers).toMatch(/^loopplank_processes_halted 0$/m);
    expect(cijfers).toMatch(/^loopplank_view_lag_seconds\{view="zoeken"\} /m);
  });

  it('is looked over, backed up, and gets another master key by the book', async () => {
    const [stand, ketens] = await volg('8.');
    expect([stand!.stdout, ketens!.stdout]).toEqual([expect.stringContaining('Laatste back-up: nog geen.'), expect.stringContaining('Alle ketens kloppen')]);
    const [backup] = await volg('10.');
    expect(backup!.stdout).toContain('hoofdsleutel zit hier NIET bij');
    expect((await m.typ(['status'])).stdout).toMatch(/Laatste back-up: 20\d\d-/);
    expect(String((await ruw<unknown>(`${server!.adres}/metrics`, {})).inhoud)).toMatch(/^loopplank_last_backup_timestamp_seconds 1\d{9}/m);

    expect(await server!.stop()).toBe(0);
    const [gewisseld] = await volg('Een andere hoofdsleutel', 'beheer/sleutels.md');
    expect(gewisseld!.stdout).toContain('De hoofdsleutel is gewisseld');
    server = await m.start();
    const gevonden = await (await als('j.jobcoach')).stuur<{ totaal: number }>('/v1/jongeren/_zoek', { bsn: BSN });
    expect(gevonden.inhoud.totaal).toBe(1);
  }, 90_000);

  it('does not start empty when a disk is missing', async () => {
    expect(await server!.stop()).toBe(0);
    const elders = { ...m.env, LOOPPLANK_DATA: join(m.wortel, 'leeg') };
    await expect(startServer({ data: elders.LOOPPLANK_DATA, env: { ...elders, PORT: '0' } })).rejects.toThrow(/LOOPPLANK_DATA: hier staat geen log/);
    await expect(startServer({ data: m.env['LOOPPLANK_DATA']!, env: { ...m.env, LOOPPLANK_SLEUTELKAST: join(m.wortel, 'leeg'), PORT: '0' } })).rejects.toThrow(/LOOPPLANK_SLEUTELKAST: hier staan geen sleutels/);
    server = undefined;
  }, 30_000);
});
