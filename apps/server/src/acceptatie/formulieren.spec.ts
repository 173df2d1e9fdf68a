import type { Browser, Locator, Page, Route } from 'playwright-core';
import { startBrowser, zonderBrowser } from '../testing/browser';
import { type Formulier, type Formulierenplek, FORMULIEREN, IN_MENU } from '../testing/formulierlijst';
import { maakPlekken, type Plekken } from '../testing/plekken';
import { type Proefserver, ruimOp, startServer, WACHTWOORD } from '../testing/proces';
import { beeld, Browsers, gebreken, tegelijk } from '../testing/schermproef';

const formulieren = zonderBrowser ? describe.skip : describe;
const probleem = (status: number, detail: string) => ({ status, contentType: 'application/problem+json', body: JSON.stringify({ status, code: 'storing', detail }) });
const STUK = probleem(500, 'Er ging bij ons iets mis. Wat al bewaard was, is veilig.');
const BOTST = probleem(409, 'Iemand anders was je net voor.');
const TRAAG_MS = 2_000;

/** Writing, and not a question that travels as a POST. */
const isOpslaan = (url: URL, methode: string) => methode !== 'GET' && url.pathname.startsWith('/v1/') && !/_zoek|sessie|_/.test(url.pathname);

/** In the page: the pauses between tries ten times as short, so that 45 forms do not wait a minute and a half. */
function korterePauzes(): void {
  const w = globalThis as unknown as { setTimeout: (f: () => void, ms?: number, ...rest: unknown[]) => unknown };
  const echt = w.setTimeout;
  w.setTimeout = (f, ms = 0, ...rest) => echt(f, ms >= 700 && ms <= 3_000 ? ms / 10 : ms, ...rest);
}

/** Everything in a form that somebody filled in or chose. */
const ingevuld = (vorm: Locator): Promise<string[]> =>
  vorm.evaluate((el) => {
    interface Veld { type: string; checked: boolean; value: string; labels?: Iterable<{ textContent: string }> | null; getAttribute(n: string): string | null }
    const velden = [...(el as unknown as { querySelectorAll(s: string): Iterable<Veld> }).querySelectorAll('input, textarea, select')];
    return velden.flatMap((v) => {
      const waarde = v.type === 'checkbox' || v.type === 'radio' ? (v.checked ? 'aan' : '') : v.value;
      const label = [...(v.labels ?? [])][0]?.textContent ?? v.getAttribute('aria-label') ?? '';
      return waarde === '' ? [] : [`${label.trim()}=${waarde}`];
    });
  });

formulieren('every form keeps what was typed', () => {
  let server: Proefserver;
  let browser: Browser;
  let browsers: Browsers;
  let plekken: Plekken;

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

  const naar = async (pagina: Page, { pad, klaar }: Formulierenplek) => {
    await pagina.goto(`${server.adres}${pad(plekken)}`);
    await pagina.getByRole('heading', { name: klaar }).first().waitFor();
    await pagina.locator('main .lp-bot').first().waitFor({ state: 'detached' });
  };

  /** Saves while the server behaves as told, one answer after the other; waits until the form says that it failed. */
  const mislukt = async (pagina: Page, f: Formulier, vorm: Locator, antwoorden: readonly ((r: Route) => Promise<void>)[]) => {
    const nog = [...antwoorden];
    const opslaan = (url: URL) => url.pathname.startsWith('/v1/');
    const hoe = (r: Route) => (isOpslaan(new URL(r.request().url()), r.request().method()) ? (nog.shift() ?? antwoorden.at(-1)!)(r) : r.continue());
    await pagina.route(opslaan, hoe);
    const knop = f.bewaar?.(pagina) ?? vorm.locator('button[type=submit]');
    await knop.click();
    if (antwoorden.length === 1) await pagina.locator('button[aria-disabled=true]').first().waitFor();
    await vorm.getByRole('alert').first().waitFor();
    await pagina.unroute(opslaan, hoe);
    if (nog.length > 0) throw new Error(`${f.naam}: nothing was sent`);
  };

  /** What is wrong with one form: its looks, and what it lost when saving failed. */
  const beproef = async (pagina: Page, f: Formulier): Promise<readonly [string[], string[]]> => {
    const vorm = await f.open(pagina);
    await f.vul(vorm);
    const getypt = await ingevuld(vorm);
    await beeld(pagina, `formulier-${f.naam.toLowerCase().replaceAll(' ', '-')}-390-light`, 390, 844);
    const fouten = (await gebreken(pagina, 'alles', (await pagina.locator('dialog[open]').count()) > 0 ? 'dialog[open]' : 'main')).map((g) => `${f.naam}: ${g}`);
    const na = async (wat: string) => {
      const nu = await ingevuld(vorm);
      if (getypt.length === 0 || JSON.stringify(nu) !== JSON.stringify(getypt)) fouten.push(`${f.naam}, ${wat}: ${JSON.stringify(nu)} instead of ${JSON.stringify(getypt)}`);
    };
    // Gone, broken, gone: three tries, and then a person is told.
    await mislukt(pagina, f, vorm, [(r) => r.abort(), (r) => r.fulfill(STUK), (r) => r.abort()]);
    await na('no connection');
    await mislukt(pagina, f, vorm, [(r) => r.fulfill(STUK), (r) => r.abort(), (r) => r.fulfill(STUK)]);
    await na('server broken');
    await mislukt(pagina, f, vorm, [(r) => new Promise<void>((klaar) => setTimeout(() => klaar(r.fulfill(BOTST)), TRAAG_MS))]);
    await na('slow, then refused');
    await pagina.keyboard.press('Escape');
    return [fouten, getypt];
  };

  it('when the connection is gone, when the server fails or refuses, when it is slow, and over a reload', async () => {
    const fouten = await tegelijk(FORMULIEREN, async (plek) => {
      const pagina = await browsers.open(plek.wie);
      await pagina.addInitScript(korterePauzes);
      await pagina.setViewportSize({ width: 390, height: 844 });
      const uit: string[] = [];
      let bij = '';
      try {
        await naar(pagina, plek);
        const getypt: string[][] = [];
        for (const f of plek.formulieren) {
          bij = f.naam;
          const [mis, was] = await beproef(pagina, f);
          uit.push(...mis);
          getypt.push(was);
        }
        // Long enough for the last draft to be closed and kept.
        await pagina.waitForTimeout(600);
        await naar(pagina, plek);
        for (const [i, f] of plek.formulieren.entries()) {
          bij = `${f.naam}, after a reload`;
          const vorm = await f.open(pagina);
          await pagina.waitForTimeout(150);
          const terug = await ingevuld(vorm);
          const weg = getypt[i]!.filter((veld) => !terug.includes(veld));
          if (weg.length > 0) uit.push(`${bij}: lost ${JSON.stringify(weg)}`);
          await pagina.keyboard.press('Escape');
        }
      } catch (fout) {
        uit.push(`${bij}: ${fout instanceof Error ? fout.message.split('\n').slice(0, 3).join(' ') : String(fout)}`);
      } finally {
        await pagina.close();
      }
      return uit;
    }, 6);
    expect(fouten).toEqual([]);
  }, 300_000);

  it('and none is forgotten: the menu offers what was tried', async () => {
    const pagina = await browsers.open('jobcoach');
    await pagina.setViewportSize({ width: 390, height: 844 });
    await pagina.goto(`${server.adres}/jongeren/${plekken.jongereId}`);
    await pagina.getByRole('button', { name: 'Meer', exact: true }).click();
    const menu = pagina.getByRole('dialog').locator('.lp-vastleg button');
    await menu.first().waitFor();
    const namen = (await menu.allInnerTexts()).map((t) => t.trim());
    const beproefd = IN_MENU.map((f) => f.menu ?? f.naam);
    expect(namen.filter((n) => !beproefd.includes(n))).toEqual([]);
    await pagina.close();
  }, 60_000);

  it('but contact and notes do not wait: without a connection they are kept here, the screen says so, and they go when it is back', async () => {
    const pagina = await browsers.open('jobcoach');
    await pagina.setViewportSize({ width: 390, height: 844 });
    await naar(pagina, { wie: 'jobcoach', pad: (p) => `/jongeren/${p.jongereId}`, klaar: 'Tijdlijn', formulieren: [] });
    const weg = (url: URL) => url.pathname.startsWith('/v1/');
    await pagina.route(weg, (r) => r.abort());
    await pagina.getByRole('button', { name: 'Notitie', exact: true }).click();
    await pagina.getByRole('dialog').locator('textarea').fill('Geschreven in de regen');
    await pagina.getByRole('dialog').locator('button[type=submit]').click();
    await pagina.getByRole('dialog').waitFor({ state: 'detached' });
    await pagina.locator('.lp-toast__klaar').click();
    await pagina.getByText(/1 registratie wacht/).first().waitFor();
    await pagina.unroute(weg);
    await pagina.evaluate(() => (globalThis as unknown as { dispatchEvent(e: Event): void }).dispatchEvent(new Event('online')));
    await pagina.getByText('Geschreven in de regen').first().waitFor();
    await pagina.close();
  }, 60_000);
});
