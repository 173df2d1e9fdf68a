import type { Browser, Page } from 'playwright-core';
import { bewaarBeeld, ingelogd, startBrowser, zonderBrowser } from '../testing/browser';
import { type Klant, logIn } from '../testing/klant';
import { type Proefserver, ruimOp, startServer, WACHTWOORD } from '../testing/proces';

interface Lijst {
  readonly items: readonly { readonly jongereId: string; readonly naam: string; readonly reden: string; readonly redenCode: string; readonly status: string; readonly geraadpleegd: readonly object[] }[];
  readonly totaal: number;
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
}

let server: Proefserver;
let rmc: Klant;
beforeAll(async () => {
  server = await startServer();
  rmc = await logIn(server.adres, 'rmc', WACHTWOORD);
  for (const i of [0, 1, 2, 3, 4]) {
    const nieuw = { voornaam: `Zoekje${'ABCDE'[i]}`, achternaam: `Kwartelveld${'ABCDE'[i]}`, geboortedatum: `2007-0${1 + i}-1${i}`, gemeente: i < 4 ? 'GM0281' : 'GM0216', herkomst: 'register', bevestigdNieuw: true };
    expect((await rmc.stuur('/v1/jongeren', nieuw)).status).toBe(201);
  }
}, 240_000);
afterAll(async () => {
  await server?.stop();
  if (server) ruimOp(server.data);
});

/** The municipality with most youngsters out of view, as the list itself offers it. */
async function drukste(): Promise<{ code: string; naam: string; lijst: Lijst }> {
  const { gemeenten } = (await rmc.haal<Lijst>('/v1/buiten-beeld')).inhoud;
  const lijsten = await Promise.all(gemeenten.map(async (g) => ({ ...g, lijst: (await rmc.haal<Lijst>(`/v1/buiten-beeld?gemeente=${g.code}&pageSize=100`)).inhoud })));
  return lijsten.reduce((a, b) => (b.lijst.totaal > a.lijst.totaal ? b : a));
}

describe('searching for who is out of view, over HTTP', () => {
  it('begins, says where somebody looked, and ends with a reason; the list and the file follow', async () => {
    const { code, lijst } = await drukste();
    const wie = lijst.items.find((r) => r.status === 'BUITEN_BEELD')!;
    const na = async () => (await rmc.haal<Lijst>(`/v1/buiten-beeld?gemeente=${code}&pageSize=100`)).inhoud.items.find((r) => r.jongereId === wie.jongereId)!;
    const pad = `/v1/jongeren/${wie.jongereId}/onderzoek`;
    expect((await rmc.stuur(pad, {})).status).toBe(201);
    expect((await rmc.stuur(pad, {})).status).toBe(200);
    expect((await rmc.stuur(`${pad}/bronnen`, { zoekbron: 'brp', uitkomst: 'nietsGevonden' })).status).toBe(201);
    expect(await na()).toMatchObject({ status: 'IN_ONDERZOEK', redenCode: 'inOnderzoek', geraadpleegd: [{ zoekbron: 'brp', ietsGevonden: false }] });
    expect(await rmc.stuur(`${pad}/onbereikbaar`, {})).toMatchObject({ status: 409, inhoud: { code: 'nog-niet-genoeg-geprobeerd', fouten: [{ veld: '/toelichting' }] } });
    expect((await rmc.stuur(`${pad}/onbereikbaar`, { toelichting: 'Niemand in de straat kent dit adres.' })).status).toBe(201);
    expect(await na()).toMatchObject({ status: 'ONBEREIKBAAR', redenCode: 'onbereikbaar' });
    const fout = await rmc.stuur(`${pad}/bronnen`, { zoekbron: 'glazenBol' });
    expect(fout).toMatchObject({ status: 400, inhoud: { fouten: [{ veld: '/zoekbron' }, { veld: '/uitkomst' }] } });
  });

  it('is not for who has no work with youngsters', async () => {
    const beheer = await logIn(server.adres, 'beheerder', WACHTWOORD);
    const { lijst } = await drukste();
    expect((await beheer.stuur(`/v1/jongeren/${lijst.items[0]!.jongereId}/onderzoek`, {})).status).toBeGreaterThanOrEqual(403);
  });
});

const scherm = zonderBrowser ? describe.skip : describe;

scherm('a coordinator in the morning', () => {
  let browser: Browser;
  beforeAll(async () => void (browser = await startBrowser()), 60_000);
  afterAll(async () => browser?.close());

  const rijen = (pagina: Page) => pagina.locator('main .bb-rij');

  it('finds who is out of view in a municipality, each with the reason, within 30 seconds of logging in', async () => {
    const { naam, lijst } = await drukste();
    const begin = Date.now();
    const pagina = await ingelogd(browser, server.adres, { naam: 'rmc', wachtwoord: WACHTWOORD });
    await pagina.getByRole('link', { name: 'Buiten beeld' }).first().click();
    await pagina.getByLabel('Gemeente', { exact: true }).selectOption({ label: naam });
    await pagina.getByText(new RegExp(`buiten beeld in ${naam}`)).waitFor();
    await rijen(pagina).first().waitFor();
    const getoond = await rijen(pagina).count();
    const redenen = await pagina.locator('main .bb-rij .bb-rij__reden').allInnerTexts();
    const duur = Date.now() - begin;
    await bewaarBeeld(pagina, 'buiten-beeld-gemeente');
    expect([getoond, redenen.length]).toEqual([Math.min(50, lijst.totaal), getoond]);
    for (const reden of redenen) expect(reden.trim().length).toBeGreaterThan(5);
    expect(duur).toBeLessThan(30_000);
    await pagina.context().close();
  }, 60_000);

  it('begins to search for whom they choose, and the list says who searches', async () => {
    const pagina = await ingelogd(browser, server.adres, { naam: 'rmc', wachtwoord: WACHTWOORD });
    await pagina.goto(`${server.adres}/buiten-beeld?reden=nietsBekend`);
    await rijen(pagina).first().waitFor();
    const id = await rijen(pagina).first().getAttribute('data-jongere');
    await rijen(pagina).first().getByRole('checkbox').check();
    await pagina.getByRole('button', { name: 'Begin met zoeken' }).click();
    await pagina.getByRole('status').getByRole('button', { name: 'Klaar', exact: true }).click();
    await pagina.goto(`${server.adres}/buiten-beeld?reden=inOnderzoek`);
    await pagina.locator(`main .bb-rij[data-jongere="${id}"]`).getByText('zoekt sinds').waitFor();
    await pagina.context().close();
  }, 60_000);
});
