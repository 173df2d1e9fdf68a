import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** The tests were started without a browser, on purpose (`npm test -- --zonder=chromium`). */
export const zonderBrowser = (process.env['LOOPPLANK_ZONDER'] ?? '').split(',').includes('chromium');

const PADEN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];
const VLAGGEN = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
];

export const FORMATEN = [
  ['telefoon', 390, 844],
  ['bureau', 1280, 900],
] as const;

export function startBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'] ?? PADEN.find(existsSync);
  if (!executablePath) throw new Error('Chromium is not installed: apt-get install -y chromium');
  return chromium.launch({ executablePath, args: VLAGGEN });
}

/** A browser of somebody who has just logged in. */
export async function ingelogd(browser: Browser, adres: string, wie: { naam: string; wachtwoord: string }, viewport = { width: 1280, height: 900 }, rest: BrowserContextOptions = {}): Promise<Page> {
  const context: BrowserContext = await browser.newContext({ viewport, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce', ...rest });
  const pagina = await context.newPage();
  pagina.setDefaultTimeout(20_000);
  await pagina.goto(`${adres}/inloggen`);
  await pagina.getByLabel('Gebruikersnaam').fill(wie.naam);
  await pagina.getByLabel('Wachtwoord', { exact: true }).fill(wie.wachtwoord);
  await pagina.getByRole('button', { name: 'Log in' }).click();
  await pagina.waitForURL((url) => !url.pathname.startsWith('/inloggen'));
  return pagina;
}

/** axe on WCAG 2.2 A and AA; each finding in one line. `binnen`: only this part of the page, for what was looked at before. */
export async function toegankelijk(pagina: Page, binnen?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page: pagina });
  const { violations } = await (binnen === undefined ? axe : axe.include(binnen)).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze();
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
}

/** Whether nothing sticks out sideways. */
export const pastInBreedte = (pagina: Page): Promise<boolean> =>
  pagina.evaluate(() => {
    const { scrollWidth, clientWidth } = (globalThis as unknown as { document: { documentElement: { scrollWidth: number; clientWidth: number } } }).document.documentElement;
    return scrollWidth <= clientWidth;
  });

const BEELDEN = resolve(__dirname, '../../../../artefacten');

/** Keeps a picture for whoever wants to look (not committed). */
export async function bewaarBeeld(pagina: Page, naam: string): Promise<void> {
  mkdirSync(BEELDEN, { recursive: true });
  await pagina.screenshot({ path: join(BEELDEN, `${naam}.png`), fullPage: true });
}
