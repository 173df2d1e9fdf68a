import { randomUUID } from 'node:crypto';
import { setTimeout as slaap } from 'node:timers/promises';
import type { Nieuwsaantal, Nieuwslijst, WerklijstRij } from '@loopplank/dossier/antwoorden';
import type { Browser } from 'playwright-core';
import { bewaarBeeld, FORMATEN, ingelogd, pastInBreedte, startBrowser, toegankelijk, zonderBrowser } from '../testing/browser';
import { type Klant, logIn, ruw } from '../testing/klant';
import { type Mailserver, startMailserver } from '../testing/mailserver';
import { type Proefserver, ruimOp, startServer, WACHTWOORD } from '../testing/proces';

interface Ik {
  readonly id: string;
  readonly organisatieId: string;
}

const VAN = 'loopplank@gemeente.example';

/** Looks until it is so; the limit is only there to end a test that would never. */
async function tot<T>(vraag: () => Promise<T> | T, goed: (t: T) => boolean): Promise<T> {
  for (let i = 0; i < 400; i++) {
    const t = await vraag();
    if (goed(t)) return t;
    await slaap(50);
  }
  throw new Error('it never became so');
}

describe('being told', () => {
  let mail: Mailserver;
  let server: Proefserver;
  let coach: Klant;
  let school: Klant;
  let ik: Ik;
  let jongereId: string;
  const start = (data?: string) =>
    startServer({ ...(data ? { data } : {}), env: { LOOPPLANK_MAIL: mail.url, LOOPPLANK_MAIL_VAN: VAN, LOOPPLANK_SPOED_MINUTEN: '1' } });
  const aantal = async (k: Klant) => (await k.haal<Nieuwsaantal>('/v1/nieuws/aantal')).inhoud;
  const brieven = (onderwerp: string, naar: string) => mail.ontvangen.filter((o) => o.naar === naar && o.rauw.includes(`Subject: ${onderwerp}`));

  beforeAll(async () => {
    mail = await startMailserver();
    server = await start();
    [coach, school] = [await logIn(server.adres, 'jobcoach', WACHTWOORD), await logIn(server.adres, 'combinatie', WACHTWOORD)];
    ik = (await coach.haal<{ medewerker: Ik }>('/v1/sessie')).inhoud.medewerker;
    const beheer = await logIn(server.adres, 'beheerder', WACHTWOORD);
    expect((await beheer.wijzig(`/v1/medewerkers/${ik.id}`, { mailadres: 'coach@gemeente.example' })).status).toBe(201);
    const { items } = (await coach.haal<{ items: WerklijstRij[] }>('/v1/werklijst?pageSize=100')).inhoud;
    for (const rij of items) {
      const { regie } = (await coach.haal<{ regie: { medewerker?: { id: string } } }>(`/v1/jongeren/${rij.jongereId}`)).inhoud;
      if (regie.medewerker?.id === ik.id) jongereId = rij.jongereId;
      if (jongereId) break;
    }
    expect(jongereId).toBeDefined();
  }, 180_000);
  afterAll(async () => {
    await server?.stop();
    await mail?.stop();
    if (server) ruimOp(server.data);
  });

  it('says at once, by name and by mail, that somebody has no roof, and says nothing of whom', async () => {
    const voor = await aantal(coach);
    const gemeld = await coach.stuur<{ gebeurtenisId: string }>(`/v1/jongeren/${jongereId}/hulpvragen`, { thema: 'wonen', urgentie: 'urgent', tekst: 'Slaapt vannacht buiten.', gevraagd: { organisatieId: ik.organisatieId, medewerkerId: ik.id } });
    expect(gemeld.status).toBe(201);
    expect((await tot(() => aantal(coach), (a) => a.dringend > voor.dringend)).dringend).toBe(voor.dringend + 1);
    const [brief] = await tot(() => brieven('Dringend: iemand wacht op jou', 'coach@gemeente.example'), (b) => b.length > 0);
    expect(brief!.rauw).toContain(`From: ${VAN}`);
    const naam = (await coach.haal<{ persoon: { voornaam: string } }>(`/v1/jongeren/${jongereId}`)).inhoud.persoon.voornaam;
    expect([brief!.rauw.includes(naam), brief!.rauw.includes(jongereId), brief!.rauw.includes('buiten')]).toEqual([false, false, false]);
    const { items } = (await coach.haal<Nieuwslijst>('/v1/nieuws')).inhoud;
    expect(items[0]).toMatchObject({ jongereId, soort: 'spoed', dringend: true, nieuw: true });
    const inzagen = (await coach.haal<{ items: { soort: string }[] }>(`/v1/jongeren/${jongereId}/inzagen`)).inhoud.items;
    expect(inzagen.map((i) => i.soort)).toContain('werklijst');
  }, 60_000);

  it('stays until somebody took it up, seen or not', async () => {
    expect((await coach.stuur('/v1/nieuws/gezien', { totOp: new Date().toISOString() })).status).toBe(201);
    const gezien = await tot(() => aantal(coach), (a) => a.nieuw === 0);
    expect(gezien.dringend).toBeGreaterThan(0);
    const { items } = (await coach.haal<{ items: { id: string; urgentie: string; eigenaar?: unknown; afgerondOp?: string }[] }>(`/v1/jongeren/${jongereId}/hulpvragen`)).inhoud;
    for (const h of items.filter((x) => x.urgentie === 'urgent')) await coach.stuur(`/v1/jongeren/${jongereId}/hulpvragen/${h.id}/oppakken`, {});
    await tot(() => aantal(coach), (a) => a.dringend < gezien.dringend);
  }, 60_000);

  it('loses no message when the server is killed, and sends none twice', async () => {
    mail.weiger(true);
    const gemeld = await coach.stuur(`/v1/jongeren/${jongereId}/hulpvragen`, { thema: 'geld', urgentie: 'urgent', gevraagd: { organisatieId: ik.organisatieId, medewerkerId: ik.id } });
    expect(gemeld.status).toBe(201);
    await tot(() => aantal(coach), (a) => a.dringend > 0);
    const voor = brieven('Dringend: iemand wacht op jou', 'coach@gemeente.example').length;
    await server.dood();
    mail.weiger(false);
    server = await start(server.data);
    // What had failed for certain waits a minute for its next turn; what had not begun goes at once.
    for (let i = 0; i < 1600 && brieven('Dringend: iemand wacht op jou', 'coach@gemeente.example').length === voor; i++) await slaap(50);
    const ids = brieven('Dringend: iemand wacht op jou', 'coach@gemeente.example').map((b) => /^Message-ID: (.*)\r$/m.exec(b.rauw)![1]);
    expect(ids.length).toBeGreaterThan(voor);
    expect(new Set(ids).size).toBe(ids.length);
    coach = await logIn(server.adres, 'jobcoach', WACHTWOORD);
    school = await logIn(server.adres, 'combinatie', WACHTWOORD);
  }, 180_000);

  it('gives a calendar to whoever has the secret address, until it is made anew, and keeps the address out of the log', async () => {
    const maak = async () => new URL(String((await coach.stuur<{ adres: string }>('/v1/berichtgeving/agendalink', {})).inhoud.adres)).pathname;
    const haal = (pad: string) => ruw<string>(server.adres + pad, {});
    const pad = await maak();
    const agenda = await haal(pad);
    expect([agenda.status, agenda.koppen.get('content-type'), agenda.koppen.get('cache-control')]).toEqual([200, 'text/calendar; charset=utf-8', 'no-store']);
    expect(agenda.inhoud).toMatch(/SUMMARY:(Contactmoment|\d+ contactmomenten)/);
    const etag = agenda.koppen.get('etag')!;
    const weer = await ruw<string>(server.adres + pad, { headers: { 'if-none-match': etag } });
    expect([weer.status, weer.koppen.get('etag')]).toEqual([200, etag]);
    const tijdlijn = (await coach.haal<{ persoon: { achternaam: string } }>(`/v1/jongeren/${jongereId}`)).inhoud;
    expect(agenda.inhoud).not.toContain(tijdlijn.persoon.achternaam);
    const nieuw = await maak();
    expect([(await haal(pad)).status, (await haal(nieuw)).status, (await haal(`${nieuw.slice(0, -1)}!`)).status, (await haal('/v1/agenda/x')).status]).toEqual([404, 200, 404, 404]);
    expect(server.uitvoer()).not.toContain(pad.split('/').at(-1));
    expect(server.uitvoer()).not.toContain(nieuw.split('/').at(-1));
  });

  it('opens a file in an emergency: with a reason, told at once, looked at by who checks, and for looking only', async () => {
    const auditor = await logIn(server.adres, 'auditor', WACHTWOORD);
    const persoon = { voornaam: 'Wiebrand', achternaam: 'Noordewier', geboortedatum: '2006-04-11', reden: 'Staat nu aan de balie en weet niet waar hij vannacht slaapt.' };
    const gemeld = await coach.stuur<{ id: string }>('/v1/jongeren', { ...persoon, reden: undefined, gemeente: 'GM0153', herkomst: 'partner', contactgegevens: [] });
    expect(gemeld.status).toBe(201);
    const { id } = gemeld.inhoud;
    expect((await school.haal(`/v1/jongeren/${id}`)).status).toBe(404);
    const open = (anders: object) => school.stuur<{ id: string; code: string; fouten: { veld: string }[] }>('/v1/noodtoegang', { ...persoon, ...anders }, { 'if-match': '"99999"' });
    const voor = brieven('Noodtoegang gebruikt', 'coach@gemeente.example').length;
    expect((await open({ geboortedatum: '2006-04-12' })).inhoud.code).toBe('niet-precies-een');
    const kort = await open({ reden: 'nood' });
    expect([kort.status, kort.inhoud.code, kort.inhoud.fouten.map((f) => f.veld)]).toEqual([409, 'noodtoegang-reden-kort', ['/reden']]);
    // Nothing tells whether there is a file: not a short reason, not somebody who almost fits, not a revision, not a key.
    expect((await open({ reden: 'nood', achternaam: 'Onbekend' })).inhoud.code).toBe('noodtoegang-reden-kort');
    expect((await open({ achternaam: 'Noordewijer' })).inhoud.code).toBe('niet-precies-een');
    const sleutel = randomUUID();
    const eigen = (await school.haal<{ items: WerklijstRij[] }>('/v1/werklijst?pageSize=1')).inhoud.items[0]!;
    expect((await school.stuur(`/v1/jongeren/${eigen.jongereId}/contactmomenten`, { kanaal: 'bellen', uitkomst: 'voicemail' }, { 'idempotency-key': sleutel })).status).toBe(201);
    const stil = await school.stuur<{ code: string }>('/v1/noodtoegang', persoon, { 'idempotency-key': sleutel });
    expect([stil.status, stil.inhoud.code]).toEqual([404, 'niet-precies-een']);
    // Who lacks the right hears that, of somebody nobody knows as well.
    expect([(await auditor.stuur('/v1/noodtoegang', persoon)).status, (await auditor.stuur('/v1/noodtoegang', { ...persoon, achternaam: 'Onbekend' })).status]).toEqual([403, 403]);
    expect((await school.haal(`/v1/jongeren/${id}`)).status).toBe(404);

    const geopend = await tot(() => open({}), (a) => a.status === 201);
    expect(geopend.inhoud.id).toBe(id);
    await tot(() => school.haal(`/v1/jongeren/${id}`), (a) => a.status === 200);
    expect((await school.stuur(`/v1/jongeren/${id}/notities`, { tekst: 'mag niet' })).status).toBe(404);
    expect((await school.haal(`/v1/jongeren/${id}/inzagen`)).status).toBe(403);
    const [brief] = await tot(() => brieven('Noodtoegang gebruikt', 'coach@gemeente.example').slice(voor), (b) => b.length > 0);
    expect(brief!.rauw).not.toMatch(/Wiebrand|Noordewier|balie/);
    const nieuws = await tot(async () => (await coach.haal<Nieuwslijst>('/v1/nieuws')).inhoud.items, (r) => r.some((x) => x.soort === 'noodtoegang'));
    expect(nieuws.find((r) => r.soort === 'noodtoegang')).toMatchObject({ jongereId: id, nieuw: true });
    const lijst = (await auditor.haal<{ items: { jongereId: string; organisatie: { naam: string } }[] }>('/v1/noodtoegangen')).inhoud.items;
    expect(lijst.map((r) => r.jongereId)).toEqual([id]);
    expect((await coach.haal('/v1/noodtoegangen')).status).toBe(403);
    const tijdlijn = JSON.stringify((await coach.haal(`/v1/jongeren/${id}/tijdlijn`)).inhoud);
    expect(tijdlijn).toContain('Noodtoegang gebruikt door');
    expect(tijdlijn).toContain('balie');
    expect(JSON.stringify((await auditor.haal(`/v1/jongeren/${id}/tijdlijn`)).inhoud)).not.toContain('balie');
    expect((await coach.haal<{ items: { soort: string; organisatie: { naam: string } }[] }>(`/v1/jongeren/${id}/inzagen`)).inhoud.items.some((x) => x.soort === 'dossier')).toBe(true);
  }, 60_000);

  it('keeps addresses and what mails say out of the log of the server', () => {
    expect(server.uitvoer()).not.toMatch(/coach@gemeente|smtp:\/\/127/);
  });

  (zonderBrowser ? it.skip : it)('shows it on a phone and at a desk: a strip on every screen, a number in the menu, and a list', async () => {
    const { items } = (await school.haal<{ items: WerklijstRij[] }>('/v1/werklijst?pageSize=20')).inhoud;
    expect(items.length).toBeGreaterThan(0);
    const browser: Browser = await startBrowser();
    try {
      for (const [naam, breed, hoog] of FORMATEN) {
        const pagina = await ingelogd(browser, server.adres, { naam: 'jobcoach', wachtwoord: WACHTWOORD }, { width: breed, height: hoog });
        await pagina.getByRole('alert').getByText('wacht op iemand').waitFor();
        await bewaarBeeld(pagina, `nieuws-strook-${naam}`);
        await pagina.getByRole('alert').getByRole('link', { name: 'Bekijk' }).click();
        await pagina.getByRole('heading', { level: 1, name: 'Nieuws' }).waitFor();
        await pagina.getByRole('heading', { level: 2, name: 'Dringend' }).waitFor();
        await bewaarBeeld(pagina, `nieuws-${naam}`);
        expect([await toegankelijk(pagina), await pastInBreedte(pagina)]).toEqual([[], true]);
        await pagina.goto(`${server.adres}/noodtoegang`);
        await pagina.getByRole('button', { name: 'Open het dossier' }).click();
        await bewaarBeeld(pagina, `noodtoegang-${naam}`);
        expect([await toegankelijk(pagina), await pastInBreedte(pagina)]).toEqual([[], true]);
        await pagina.goto(`${server.adres}/mijn`);
        await pagina.getByRole('button', { name: /adres/ }).first().click();
        if (await pagina.getByRole('dialog').isVisible()) await pagina.getByRole('dialog').getByRole('button', { name: 'Maak een nieuw adres' }).click();
        await pagina.getByLabel('Het adres voor je agenda').waitFor();
        await bewaarBeeld(pagina, `mijn-account-${naam}`);
        expect([await toegankelijk(pagina), await pastInBreedte(pagina)]).toEqual([[], true]);
        await pagina.context().close();
      }
    } finally {
      await browser.close();
    }
  }, 120_000);

  it('writes once on the morning of a working day, from a node that serves nothing but health and figures, however often it is started', async () => {
    const nieuws = () => brieven('Er is nieuws in Loopplank', 'coach@gemeente.example');
    const voor = nieuws().length;
    for (const rol of ['worker', 'api,worker']) {
      await server.stop();
      // A few days on: the mornings that passed meanwhile are one mail, not one each.
      server = await startServer({ data: server.data, env: { LOOPPLANK_MAIL: mail.url, LOOPPLANK_MAIL_VAN: VAN, LOOPPLANK_ROLES: rol, LOOPPLANK_NU: new Date(Date.now() + 5 * 86_400_000).toISOString() } });
      const status = async (pad: string) => (await ruw(server.adres + pad, {})).status;
      const api = rol === 'worker' ? [404, 404, 404] : [200, 401, 200];
      expect(await Promise.all(['/health/live', '/health/ready', '/metrics', '/', '/v1/sessie', '/v1/openapi.json'].map(status))).toEqual([200, 200, 200, ...api]);
      await tot(() => nieuws().length, (n) => n > voor);
    }
    await slaap(2500);
    expect(nieuws()).toHaveLength(voor + 1);
    const { rauw } = nieuws().at(-1)!;
    expect(rauw).toMatch(/Er (is 1 ding|zijn \d+ dingen) nieuw voor jou/);
    expect(rauw).not.toContain(jongereId);
  }, 90_000);
});
