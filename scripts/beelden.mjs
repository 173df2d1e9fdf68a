// npm run beelden: the screenshots of the README, from a real server with the practice region.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { zorgVoor } from './lib/hulpmiddelen.mjs';
import { logIn, nieuweContext, startBrowser, startOefenserver } from './lib/oefenserver.mjs';
import { wortel, zorgVoorBouw, zorgVoorModules } from './lib/omgeving.mjs';

await zorgVoorModules();
await zorgVoor(['chromium']);
await zorgVoorBouw();

const uit = join(wortel, 'docs', 'beelden');
mkdirSync(uit, { recursive: true });
const { adres, eindig } = await startOefenserver();
const browser = await startBrowser();
for (const [breedte, hoogte] of [[390, 844], [1280, 900]]) {
  const pagina = await (await nieuweContext(browser, breedte, hoogte)).newPage();
  const beeld = async (naam) => {
    await pagina.waitForLoadState('networkidle');
    await pagina.screenshot({ path: join(uit, `${naam}-${breedte}.png`) });
  };
  await logIn(pagina, adres, 'jobcoach');
  await pagina.getByRole('heading', { name: 'Nu' }).waitFor();
  await beeld('vandaag');
  await pagina.locator('main a[href^="/jongeren/"]').first().click();
  await pagina.getByRole('heading', { name: 'Tijdlijn' }).waitFor();
  // The page scrolls inside its frame: a taller window shows more of it.
  await pagina.setViewportSize({ width: breedte, height: breedte === 390 ? 1700 : 1500 });
  await beeld('jongere');
}
await browser.close();
await eindig();
console.log('De beelden staan in docs/beelden.');
