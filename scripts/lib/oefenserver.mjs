// A server with the practice region on a data folder of its own, and somebody logged in, for scripts that look at screens.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stop, wortel } from './omgeving.mjs';

export const WACHTWOORD = 'wie-wat-wanneer-2026';

/** Starts it; resolves with its address and how to end it. Leaves nothing behind. */
export async function startOefenserver(env = {}) {
  const data = mkdtempSync(join(tmpdir(), 'loopplank-scherm-'));
  const server = spawn(process.execPath, ['apps/server/dist/main.js'], {
    cwd: wortel,
    env: { ...process.env, PORT: '0', LOOPPLANK_DATA: data, LOOPPLANK_DEMO_WACHTWOORD: WACHTWOORD, LOOPPLANK_LOG: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  // Also when the script that looks at it breaks off.
  process.once('exit', () => server.kill('SIGINT'));
  const adres = await new Promise((klaar, mis) => {
    let tekst = '';
    server.stdout.on('data', (stuk) => {
      tekst += stuk;
      const gevonden = /staat klaar op (http:\S+)/.exec(tekst);
      if (gevonden) klaar(gevonden[1]);
    });
    server.once('exit', () => mis(new Error('de server stopte')));
  }).catch((fout) => stop(fout.message));
  const eindig = async () => {
    server.kill('SIGINT');
    await new Promise((klaar) => server.once('exit', klaar));
    rmSync(data, { recursive: true, force: true });
  };
  return { adres, eindig };
}

/** The browser of the machine. */
export async function startBrowser() {
  const { chromium } = await import('playwright-core');
  return chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] });
}

export const nieuweContext = (browser, breedte, hoogte, rest = {}) =>
  browser.newContext({ viewport: { width: breedte, height: hoogte }, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', ...rest });

export async function logIn(pagina, adres, naam) {
  await pagina.goto(`${adres}/inloggen`);
  await pagina.getByLabel('Gebruikersnaam').fill(naam);
  await pagina.getByLabel('Wachtwoord', { exact: true }).fill(WACHTWOORD);
  await pagina.getByRole('button', { name: 'Log in' }).click();
  await pagina.waitForURL((url) => !url.pathname.startsWith('/inloggen'));
}
