import type { Browser } from 'playwright-core';
import { startBrowser, zonderBrowser } from '../testing/browser';
import { logIn } from '../testing/klant';
import { type Proefserver, ruimOp, startServer, WACHTWOORD } from '../testing/proces';
import { type Plekken, SCHERMEN } from '../testing/schermlijst';
import { bekijk, Browsers, tegelijk } from '../testing/schermproef';

const schermen = zonderBrowser ? describe.skip : describe;
schermen('every screen and every component, in a real browser', () => {
  let server: Proefserver;
  let browser: Browser;
  let browsers: Browsers;
  let plekken: Plekken;

  beforeAll(async () => {
    server = await startServer();
    browser = await startBrowser();
    browsers = new Browsers(browser, server.adres, WACHTWOORD);
    const coach = await logIn(server.adres, 'jobcoach', WACHTWOORD);
    const { items } = (await coach.haal<{ items: { jongereId: string }[] }>('/v1/werklijst?pageSize=100')).inhoud;
    plekken = { jongereId: items[0]!.jongereId };
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
  }, 240_000);
});
