// npm run beelden: the screenshots of the README, from a real server with the practice region.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zorgVoor } from './lib/hulpmiddelen.mjs';
import { stop, wortel, zorgVoorBouw, zorgVoorModules } from './lib/omgeving.mjs';

await zorgVoorModules();
await zorgVoor(['chromium']);
await zorgVoorBouw();
const { chromium } = await import('playwright-core');

const WACHTWOORD = 'wie-wat-wanneer-2026';
const data = mkdtempSync(join(tmpdir(), 'loopplank-beelden-'));
const uit = join(wortel, 'docs', 'beelden');
mkdirSync(uit, { recursive: true });

const server = spawn(process.execPath, ['apps/server/dist/main.js'], {
  cwd: wortel,
  env: { ...process.env, PORT: '0', LOOPPLANK_DATA: data, LOOPPLANK_DEMO_WACHTWOORD: WACHTWOORD, LOOPPLANK_LOG: 'warn' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const adres = await new Promise((klaar, mis) => {
  let tekst = '';
  server.stdout.on('data', (stuk) => {
    tekst += stuk;
    const gevonden = /staat klaar op (http:\S+)/.exec(tekst);
    if (gevonden) klaar(gevonden[1]);
  });
  server.once('exit', () => mis(new Error('de server stopte')));
}).catch((fout) => stop(fout.message));

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
for (const [breedte, hoogte] of [[390, 844], [1280, 900]]) {
  const pagina = await (await browser.newContext({ viewport: { width: breedte, height: hoogte }, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' })).newPage();
  const beeld = async (naam) => {
    await pagina.waitForLoadState('networkidle');
    await pagina.screenshot({ path: join(uit, `${naam}-${breedte}.png`) });
  };
  await pagina.goto(`${adres}/inloggen`);
  await pagina.getByLabel('Gebruikersnaam').fill('jobcoach');
  await pagina.getByLabel('Wachtwoord', { exact: true }).fill(WACHTWOORD);
  await pagina.getByRole('button', { name: 'Log in' }).click();
  await pagina.getByRole('heading', { name: 'Nu' }).waitFor();
  await beeld('vandaag');
  await pagina.locator('main a[href^="/jongeren/"]').first().click();
  await pagina.getByRole('heading', { name: 'Tijdlijn' }).waitFor();
  // The page scrolls inside its frame: a taller window shows more of it.
  await pagina.setViewportSize({ width: breedte, height: breedte === 390 ? 1700 : 1500 });
  await beeld('jongere');
}
await browser.close();
server.kill('SIGINT');
await new Promise((klaar) => server.once('exit', klaar));
rmSync(data, { recursive: true, force: true });
console.log('De beelden staan in docs/beelden.');
