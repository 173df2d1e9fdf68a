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

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** axe on WCAG 2.2 A and AA, or one rule of it; each finding in one line. `binnen`: only this part, for what was looked at before. */
export async function toegankelijk(pagina: Page, binnen?: string, regel?: string): Promise<string[]> {
  // In the page itself: there are no frames, and a second page per look costs more than the looking.
  const axe = new AxeBuilder({ page: pagina }).setLegacyMode();
  if (binnen !== undefined) axe.include(binnen);
  // What is well need not be described node by node: that is most of the work on a long list.
  axe.options({ resultTypes: ['violations'], runOnly: regel === undefined ? { type: 'tag', values: WCAG } : { type: 'rule', values: [regel] } });
  const { violations } = await axe.analyze();
  return violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.target.join(' ')).join(', ')}`);
}

/** Whether nothing sticks out sideways. */
export const pastInBreedte = (pagina: Page): Promise<boolean> =>
  pagina.evaluate(() => {
    const { scrollWidth, clientWidth } = (globalThis as unknown as { document: { documentElement: { scrollWidth: number; clientWidth: number } } }).document.documentElement;
    return scrollWidth <= clientWidth;
  });

const BEELDEN = resolve(__dirname, '../../../../artefacten');

/** Pictures are for people: nothing checks them, so a run of everything does without. */
export const metBeelden = process.env['LOOPPLANK_BEELDEN'] !== 'nee';

/** Keeps a picture for whoever wants to look (not committed). */
export async function bewaarBeeld(pagina: Page, naam: string): Promise<void> {
  if (!metBeelden) return;
  mkdirSync(BEELDEN, { recursive: true });
  await pagina.screenshot({ path: join(BEELDEN, `${naam}.png`), fullPage: true });
}
