import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Klant, logIn, ruw } from '../testing/klant';
import { opElkLog, startOp } from '../testing/logs';
import { type Proefserver, ruimOp, totRust, WACHTWOORD } from '../testing/proces';

interface Probleem {
  readonly code: string;
  readonly detail: string;
  readonly status: number;
  readonly fouten: readonly { readonly veld: string; readonly code: string; readonly uitleg: string }[];
}

const jongere = (anders: object = {}) => ({
  voornaam: 'Sterre',
  achternaam: `Proefstra ${randomUUID().slice(0, 8)}`,
  geboortedatum: '2007-03-09',
  gemeente: 'GM0153',
  herkomst: 'pro',
  ...anders,
});

opElkLog('bad input gets the right status, a Dutch explanation for every field, and leaves no event', (log) => {
  let server: Proefserver;
  let coach: Klant;
  let id: string;
  /** How far the log is, once every view has seen all of it. */
  const positie = async () => {
    await totRust(server.adres);
    return Number((await ruw<{ views: { positie: number }[] }>(`${server.adres}/health/ready`, {})).inhoud.views[0]!.positie);
  };

  beforeAll(async () => {
    server = await startOp(log(), { env: { LOOPPLANK_DEMO_JONGEREN: '12' } });
    coach = await logIn(server.adres, 'jobcoach', WACHTWOORD);
    id = String((await coach.stuur('/v1/jongeren', jongere())).inhoud['id']);
  }, 180_000);
  afterAll(async () => {
    await server?.stop();
    if (server) ruimOp(server.data);
  });

  const weigert = async (pad: string, inhoud: unknown, status: number, velden: readonly string[], koppen = {}) => {
    const a = await coach.stuur<Probleem>(pad, inhoud, koppen);
    expect([a.status, a.inhoud.fouten?.map((f) => f.veld).sort()]).toEqual([status, [...velden].sort()]);
    expect(a.koppen.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(a.inhoud.detail).toMatch(/\w+/);
    for (const f of a.inhoud.fouten) expect(f.uitleg.length).toBeGreaterThan(5);
    expect(a.koppen.get('loopplank-positie')).toBeNull();
    return a;
  };

  it('names an unknown field and a wrong type together', () =>
    weigert('/v1/jongeren', jongere({ voornaam: 7, hobby: 'vissen', geboortedatum: '2007-02-30' }), 400, ['/voornaam', '/hobby', '/geboortedatum']));
  it('names every missing field', () => weigert('/v1/jongeren', {}, 400, ['/voornaam', '/achternaam', '/geboortedatum', '/gemeente', '/herkomst']));
  it.each(['1890-01-01', '2031-01-01'])('refuses a birth date of %s', (geboortedatum) => weigert('/v1/jongeren', jongere({ geboortedatum }), 400, ['/geboortedatum']));
  it('refuses a citizen service number that fails its own check', () => weigert('/v1/jongeren', jongere({ bsn: '123456789' }), 400, ['/bsn']));
  it('refuses a municipality that does not exist', () => weigert('/v1/jongeren', jongere({ gemeente: 'GM9999' }), 400, ['/gemeente']));
  it('points into nested fields', () =>
    weigert('/v1/jongeren', jongere({ contactgegevens: [{ soort: 'telefoon', waarde: 'geen nummer' }, { soort: 'fax', waarde: '0612345678' }] }), 400, [
      '/contactgegevens/0/waarde',
      '/contactgegevens/1/soort',
    ]));
  it('refuses a contact in the future and one before birth', async () => {
    await weigert(`/v1/jongeren/${id}/contactmomenten`, { kanaal: 'bellen', uitkomst: 'gesproken', plaatsgevondenOp: '2031-01-01T10:00:00Z' }, 409, ['/plaatsgevondenOp']);
    await weigert(`/v1/jongeren/${id}/contactmomenten`, { kanaal: 'bellen', uitkomst: 'gesproken', plaatsgevondenOp: '1999-01-01T10:00:00Z' }, 409, ['/plaatsgevondenOp']);
  });
  it('refuses a note of 1 MB with 413', async () => {
    const a = await coach.stuur<Probleem>(`/v1/jongeren/${id}/notities`, { tekst: 'a'.repeat(1_000_000) });
    expect([a.status, a.inhoud.code]).toEqual([413, 'te-groot']);
  });
  it('refuses text that is not JSON, and another kind of body', async () => {
    expect((await coach.stuur<Probleem>(`/v1/jongeren/${id}/notities`, '{"tekst": ')).status).toBe(400);
    expect((await coach.stuur<Probleem>(`/v1/jongeren/${id}/notities`, 'tekst=hallo', { 'content-type': 'application/x-www-form-urlencoded' })).status).toBe(415);
  });
  it('refuses JSON that is nested thousands deep, also from somebody who is not logged in, and calls it no fault of ours', async () => {
    const diep = '['.repeat(5000) + ']'.repeat(5000);
    const a = await coach.stuur<Probleem>(`/v1/jongeren/${id}/notities`, `{"tekst":${diep}}`);
    expect([a.status, a.inhoud.code]).toEqual([400, 'te-diep']);
    const b = await ruw<Probleem>(`${server.adres}/v1/sessie`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: `{"gebruikersnaam":${diep}}` });
    expect([b.status, b.inhoud.code]).toEqual([400, 'te-diep']);
    expect(server.uitvoer()).not.toMatch(/"level":50|ERROR/);
  });
  it('refuses a list where an object should be', () => weigert(`/v1/jongeren/${id}/notities`, [], 400, ['']));
  it('keeps emoji and right-to-left names as they are', async () => {
    const namen = { voornaam: 'يوسف', achternaam: `Çelik-Öz 🌊 ${randomUUID().slice(0, 6)}` };
    const a = await coach.stuur('/v1/jongeren', jongere(namen));
    expect(a.status).toBe(201);
    const b = await coach.haal<{ persoon: object }>(`/v1/jongeren/${String(a.inhoud['id'])}`);
    expect(b.inhoud.persoon).toMatchObject(namen);
  });
  it('explains a likely double, and takes it when confirmed', async () => {
    const eerste = jongere({ voornaam: 'Tycho', achternaam: 'Wezenbeek', geboortedatum: '2006-07-19' });
    expect((await coach.stuur('/v1/jongeren', eerste)).status).toBe(201);
    const dubbel = await coach.stuur<Probleem & { kandidaten: { velden: string[] }[] }>('/v1/jongeren', eerste);
    expect([dubbel.status, dubbel.inhoud.code]).toEqual([409, 'mogelijk-dubbel']);
    expect(dubbel.inhoud.kandidaten[0]!.velden).toEqual(expect.arrayContaining(['achternaam', 'geboortedatum']));
    expect((await coach.stuur('/v1/jongeren', { ...eerste, bevestigdNieuw: true })).status).toBe(201);
  });
  it('gives the first answer again for the same key, and refuses it for another body', async () => {
    const sleutel = { 'idempotency-key': randomUUID() };
    const pad = `/v1/jongeren/${id}/contactmomenten`;
    const een = await coach.stuur(pad, { kanaal: 'bellen', uitkomst: 'voicemail' }, sleutel);
    const twee = await coach.stuur(pad, { uitkomst: 'voicemail', kanaal: 'bellen' }, sleutel);
    expect([een.status, twee.status, twee.inhoud]).toEqual([201, 201, een.inhoud]);
    const ander = await coach.stuur<Probleem>(pad, { kanaal: 'bellen', uitkomst: 'gesproken' }, sleutel);
    expect([ander.status, ander.inhoud.code]).toEqual([409, 'sleutel-hergebruikt']);
    const andere = String((await coach.stuur('/v1/jongeren', jongere({ bevestigdNieuw: true }))).inhoud['id']);
    const elders = await coach.stuur<Probleem>(`/v1/jongeren/${andere}/contactmomenten`, { kanaal: 'bellen', uitkomst: 'voicemail' }, sleutel);
    expect([elders.status, elders.inhoud.code]).toEqual([409, 'sleutel-hergebruikt']);
    expect((await coach.haal<{ totaal: number }>(`/v1/jongeren/${andere}/contactmomenten`)).inhoud.totaal).toBe(0);
  });
  it('answers 412 when the file changed, 404 for ids that are not there or not yours, 405 with Allow', async () => {
    expect((await coach.stuur(`/v1/jongeren/${id}/notities`, { tekst: 'Een notitie' }, { 'if-match': '"0"' })).status).toBe(412);
    for (const pad of [`/v1/jongeren/${randomUUID()}`, '/v1/jongeren/geen-id', '/v1/bestaat-niet', `/v1/jongeren/${id}/`]) {
      expect([pad, (await coach.haal(pad)).status]).toEqual([pad, 404]);
    }
    const a = await coach.stuur<Probleem>('/v1/werklijst', {});
    expect([a.status, a.koppen.get('allow')]).toEqual([405, 'GET']);
  });
  it('refuses a write without the CSRF token, and everything without a session', async () => {
    expect((await coach.stuur(`/v1/jongeren/${id}/notities`, { tekst: 'x' }, { 'x-csrf-token': 'anders' })).status).toBe(403);
    expect((await ruw(`${server.adres}/v1/werklijst`, {})).status).toBe(401);
  });
  it('knows paths by their exact letters, and never answers from the cache of somebody in between', async () => {
    for (const pad of ['/V1/werklijst', '/v1/Werklijst', '/v1/jongeren/_ZOEK']) {
      const a = await coach.haal(pad);
      expect([pad, a.status, a.koppen.get('cache-control')]).toEqual([pad, expect.any(Number), 'no-store']);
      expect([404, 405]).toContain(a.status);
    }
  });
  it('does not fall over a strange knock on the door of the command line', async () => {
    const { poort } = JSON.parse(readFileSync(join(server.data, 'beheer.json'), 'utf8')) as { poort: number };
    for (const authorization of [`Bearer ${'\u00e9'.repeat(32)}`, 'Bearer x', '']) {
      expect((await fetch(`http://127.0.0.1:${poort}`, { method: 'POST', headers: { authorization }, body: '{"verb":"__proto__","args":{}}' })).status).toBe(404);
    }
    expect((await ruw(`${server.adres}/health/live`, {})).status).toBe(200);
  });
  it('names wrong paging and dates in a query', async () => {
    const a = await coach.haal<Probleem>('/v1/werklijst?page=0&pageSize=1000&peildatum=2026-02-31&hobby=x');
    expect([a.status, a.inhoud.fouten.map((f) => f.veld).sort()]).toEqual([400, ['/hobby', '/page', '/pageSize', '/peildatum']]);
  });
  it('wrote nothing for any refusal', async () => {
    const voor = await positie();
    await weigert('/v1/jongeren', jongere({ geboortedatum: 'gisteren' }), 400, ['/geboortedatum']);
    await weigert(`/v1/jongeren/${id}/contactmomenten`, { kanaal: 'duif', uitkomst: 'gesproken' }, 400, ['/kanaal']);
    expect(await positie()).toBe(voor);
  });
  it('slows down after wrong passwords, with 429, and says the same for a name that does not exist', async () => {
    const probeer = (gebruikersnaam: string) =>
      ruw<Probleem>(`${server.adres}/v1/sessie`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ gebruikersnaam, wachtwoord: 'helemaal verkeerd' }),
      });
    const [bekend, onbekend] = [await probeer('combinatie'), await probeer('bestaat-niet')];
    expect([bekend.status, bekend.inhoud.detail]).toEqual([401, onbekend.inhoud.detail]);
    let laatste = bekend;
    for (let i = 0; i < 20 && laatste.status !== 429; i += 1) laatste = await probeer('combinatie');
    expect([laatste.status, Number(laatste.koppen.get('retry-after')) > 0]).toEqual([429, true]);
  });
});
