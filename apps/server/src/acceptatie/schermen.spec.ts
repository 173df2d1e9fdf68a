import type { Browser, Page, Route } from 'playwright-core';
import { ingelogd, startBrowser, zonderBrowser } from '../testing/browser';
import { type Proefserver, ruimOp, startServer, WACHTWOORD } from '../testing/proces';
import { maakPlekken, type Plekken } from '../testing/plekken';
import { naarFormulier, padVan, SCHERMEN, type Scherm } from '../testing/schermlijst';
import { bekijk, Browsers, gaNaar, staatEr, tegelijk } from '../testing/schermproef';
import { loopDoor } from '../testing/toetsenproef';

const schermen = zonderBrowser ? describe.skip : describe;
const MET_VRAAG = SCHERMEN.filter((s) => s.vraag && !s.doe);
const STORING = { status: 500, contentType: 'application/problem+json', body: JSON.stringify({ status: 500, code: 'storing', detail: 'Er ging bij ons iets mis. Wat al bewaard was, is veilig.' }) };

schermen('every screen and every component, in a real browser', () => {
  let server: Proefserver;
  let browser: Browser;
  let browsers: Browsers;
  let plekken: Plekken;
  const wie = { naam: 'jobcoach', wachtwoord: WACHTWOORD };

  beforeAll(async () => {
    server = await startServer();
    browser = await startBrowser();
    browsers = new Browsers(browser, server.adres, WACHTWOORD);
    plekken = await maakPlekken(server.adres);
  }, 240_000);
  afterAll(async () => {
    await browsers?.sluit();
    await browser?.close();
    await server?.stop();
    if (server) ruimOp(server.data);
  });

  it('hold on a phone, at a desk and at 400%, in light and dark: WCAG 2.2 AA, and nothing sideways', async () => {
    const fouten = await tegelijk(SCHERMEN, async (s) => {
      const pagina = await browsers.open(s.wie);
      try {
        return await bekijk(pagina, server.adres, s, plekken);
      } catch (fout) {
        return [`${s.naam}: ${fout instanceof Error ? fout.message : String(fout)}`];
      } finally {
        await pagina.close();
      }
    });
    expect(fouten).toEqual([]);
  }, 600_000);

  /** Opens a screen whose question meets `hoe`, waits for `woord`, lets the server be well again, and waits for the screen. */
  const beproef = async (s: Scherm, hoe: (route: Route) => Promise<void>, woord: RegExp): Promise<string[]> => {
    const pagina = await browsers.open(s.wie);
    const vraag = (url: URL) => url.pathname === s.vraag!(plekken);
    try {
      await pagina.route(vraag, hoe);
      await pagina.goto(`${server.adres}${padVan(s, plekken)}`);
      await pagina.getByText(woord).first().waitFor();
      await pagina.unroute(vraag);
      await staatEr(pagina, s);
      return [];
    } catch (fout) {
      return [`${s.naam}: ${fout instanceof Error ? fout.message.split('\n')[0]! : String(fout)}`];
    } finally {
      await pagina.close();
    }
  };

  it('say that the server is slow, and go on when it answers', async () => {
    const traag = (route: Route) => new Promise<void>((klaar) => setTimeout(() => klaar(route.continue().catch(() => undefined)), 2_500));
    expect(await tegelijk(MET_VRAAG, (s) => beproef(s, traag, /^Laden|duurt langer/))).toEqual([]);
  }, 120_000);

  it('say that the server fails, and come back by themselves', async () => {
    expect(await tegelijk(MET_VRAAG, (s) => beproef(s, (route) => route.fulfill(STORING), /De server doet het nu even niet/))).toEqual([]);
  }, 120_000);

  it('say that the connection is gone, and come back by themselves', async () => {
    expect(await tegelijk(MET_VRAAG, (s) => beproef(s, (route) => route.abort(), /Offline/))).toEqual([]);
  }, 120_000);

  it('keep what was typed over a reload, closed', async () => {
    const pagina = await browsers.open('jobcoach');
    await pagina.goto(`${server.adres}/aanmelden`);
    await naarFormulier(pagina);
    await pagina.getByLabel('Voornaam').fill('Wendelien');
    await pagina.getByLabel('Achternaam').fill('Oudenhuijzen');
    // Long enough for the draft to be closed and kept.
    await pagina.waitForFunction(() => Object.keys((globalThis as unknown as { sessionStorage: object }).sessionStorage).some((k) => k.startsWith('loopplank.concept.')));
    const bewaard = await pagina.evaluate(() => JSON.stringify((globalThis as unknown as { sessionStorage: object }).sessionStorage));
    expect(bewaard).not.toContain('Wendelien');
    await pagina.waitForTimeout(400);
    await pagina.reload();
    await expect(veldwaarde(pagina, 'Voornaam', 'Wendelien')).resolves.toBe('Wendelien');
    await expect(veldwaarde(pagina, 'Achternaam', 'Oudenhuijzen')).resolves.toBe('Oudenhuijzen');
    await pagina.close();
  }, 60_000);

  it('can each be gone through with Tab alone: everything is reached and seen, nothing holds the focus', async () => {
    const fouten = await tegelijk(SCHERMEN.filter((s) => !s.naam.startsWith('kit')), async (s) => {
      const pagina = await browsers.open(s.wie);
      try {
        await pagina.setViewportSize({ width: 1280, height: 900 });
        await gaNaar(pagina, server.adres, s, plekken);
        await s.doe?.(pagina);
        return (await loopDoor(pagina)).map((f) => `${s.naam}: ${f}`);
      } catch (fout) {
        return [`${s.naam}: ${fout instanceof Error ? fout.message.split('\n')[0]! : String(fout)}`];
      } finally {
        await pagina.close();
      }
    });
    expect(fouten).toEqual([]);
  }, 240_000);

  it('can be used with the keyboard alone, and never lose the focus', async () => {
    const pagina = await ingelogd(browser, server.adres, wie, undefined, { serviceWorkers: 'block' });
    const toets = (...t: string[]) => t.reduce((p, x) => p.then(() => pagina.keyboard.press(x)), Promise.resolve());
    await pagina.getByRole('heading', { name: 'Nu' }).waitFor();
    await toets('j', 'j');
    const naar = await focus(pagina, (el) => el.getAttribute('href'));
    expect(naar).toMatch(/^\/jongeren\//);
    await toets('k', 'Tab');
    expect(await focus(pagina, (el) => el.getAttribute('aria-label'))).toMatch(/^(Bel|Leg contact vast)/);
    await toets('j', 'Enter');
    await pagina.getByRole('heading', { name: 'Tijdlijn' }).waitFor();
    expect(pagina.url()).toBe(`${server.adres}${naar}`);

    await toets('Control+k');
    await pagina.getByRole('combobox', { name: 'Scherm of jongere' }).waitFor();
    await pagina.keyboard.type('hele');
    await toets('Enter');
    await pagina.getByRole('heading', { name: 'Hele lijst' }).waitFor();
    await pagina.locator('[data-rijlink]').first().waitFor();
    await toets('j', 'x', 'j', 'x');
    await pagina.getByText('2 gekozen').first().waitFor();
    await pagina.getByRole('button', { name: 'Plan' }).focus();
    await toets('Enter');
    await pagina.getByRole('dialog').getByRole('button', { name: 'Over 2 weken' }).focus();
    await toets('Enter');
    await pagina.getByRole('dialog').getByRole('button', { name: 'Plan', exact: true }).focus();
    await toets('Enter');
    // Ten seconds to take it back; taking it back leaves nothing behind.
    await pagina.getByRole('button', { name: /^Ongedaan/ }).focus();
    await toets('Enter');
    await pagina.getByRole('button', { name: /^Ongedaan/ }).waitFor({ state: 'detached' });
    expect(await focus(pagina, (el) => el.tagName)).not.toBe('BODY');

    await toets('?');
    await pagina.getByRole('dialog', { name: 'Sneltoetsen' }).waitFor();
    await toets('Escape');
    await pagina.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await focus(pagina, (el) => el.tagName)).not.toBe('BODY');
    await pagina.context().close();
  }, 90_000);

  it('plan many at once, one by one, when nobody takes it back', async () => {
    const pagina = await browsers.open('jobcoach');
    await pagina.goto(`${server.adres}/lijst?bak=straks`);
    await pagina.locator('tbody input[type=checkbox]').first().waitFor();
    const gevraagd: string[] = [];
    pagina.on('request', (r) => {
      if (r.method() === 'POST' && r.url().endsWith('/volgend-moment')) gevraagd.push(r.url());
    });
    for (const i of [0, 1]) await pagina.locator('tbody input[type=checkbox]').nth(i).check();
    await pagina.getByRole('button', { name: 'Plan' }).click();
    await pagina.getByRole('dialog').getByRole('button', { name: 'Over 6 weken' }).click();
    await pagina.getByRole('dialog').getByRole('button', { name: 'Plan', exact: true }).click();
    expect(gevraagd).toEqual([]);
    await pagina.locator('.lp-toast__klaar').click();
    await pagina.getByText('2 van 2').waitFor();
    expect(new Set(gevraagd).size).toBe(2);
    expect(new URL(pagina.url()).search).toBe('?bak=straks');
    await pagina.close();
  }, 60_000);

  it('scroll 10,000 rows with a few hundred in the page', async () => {
    const pagina = await browsers.open(null);
    await pagina.goto(`${server.adres}/kit`);
    const tabel = pagina.getByRole('table', { name: 'Lijst van 10.000' });
    await tabel.getByRole('button', { name: 'Uren werk' }).click();
    await pagina.evaluate(() => (globalThis as unknown as { document: { getElementById(id: string): { scrollTo(x: number, y: number): void } } }).document.getElementById('inhoud').scrollTo(0, 1e9));
    await tabel.locator('tr[aria-rowindex="10001"]').waitFor();
    expect(await tabel.locator('tr').count()).toBeLessThan(900);
    await pagina.close();
  }, 60_000);

  it('open without a connection after a first visit, keep nothing about people, and go on when it is back', async () => {
    const pagina = await ingelogd(browser, server.adres, wie);
    await pagina.getByRole('heading', { name: 'Nu' }).waitFor();
    await pagina.evaluate(() => (globalThis as unknown as { navigator: { serviceWorker: { ready: Promise<unknown> } } }).navigator.serviceWorker.ready.then(() => undefined));
    const bewaard = await pagina.evaluate(async () => {
      const { caches } = globalThis as unknown as { caches: { keys(): Promise<string[]>; open(n: string): Promise<{ keys(): Promise<{ url: string }[]> }> } };
      return (await Promise.all((await caches.keys()).map(async (n) => (await (await caches.open(n)).keys()).map((r) => new URL(r.url).pathname)))).flat();
    });
    expect(bewaard).toContain('/');
    expect(bewaard.filter((pad) => !/^\/($|assets\/|merk\.svg|vroeg\.js)/.test(pad))).toEqual([]);
    await pagina.context().setOffline(true);
    await pagina.reload();
    await pagina.getByText(/verbinding/i).first().waitFor();
    await pagina.context().setOffline(false);
    await pagina.getByRole('heading', { name: 'Nu' }).waitFor();
    await pagina.context().close();
  }, 90_000);
});

interface Element {
  readonly tagName: string;
  getAttribute(naam: string): string | null;
}

/** Something of the element that has the focus. */
const focus = (pagina: Page, wat: (el: Element) => string | null): Promise<string | null> => pagina.locator(':focus').or(pagina.locator('body')).last().evaluate(wat as never);

/** The value of a field once it is what it should be, or what it was at the end of waiting. */
async function veldwaarde(pagina: Page, label: string, wordt: string): Promise<string> {
  const veld = pagina.getByLabel(label);
  for (const tot = Date.now() + 8_000; Date.now() < tot && (await veld.inputValue()) !== wordt; ) await pagina.waitForTimeout(100);
  return veld.inputValue();
}
