import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { ingelogd, metBeelden, toegankelijk } from './browser';
import type { Plekken } from './plekken';
import { padVan, type Scherm } from './schermlijst';

const BEELDEN = resolve(__dirname, '../../../../.cache/beelden');
export type Kleur = 'light' | 'dark';

type Diepte = 'alles' | 'kleur' | 'maat';

/**
 * Width, height, colours, and how much of axe: everything once per width, contrast in the other colours too (nothing
 * else depends on them). 320 wide is a desk of 1280 at 400%: there it must still fit.
 */
const STANDEN: readonly (readonly [breedte: number, hoogte: number, kleur: Kleur, diepte: Diepte])[] = [
  [390, 844, 'light', 'alles'], [390, 844, 'dark', 'kleur'], [1280, 900, 'dark', 'alles'], [1280, 900, 'light', 'kleur'], [320, 256, 'light', 'maat'],
];

/** One logged-in browser per account; screens are pages in it. */
export class Browsers {
  private readonly bij = new Map<string, Promise<BrowserContext>>();
  constructor(private readonly browser: Browser, private readonly adres: string, private readonly wachtwoord: string) {}

  private maak(wie: string | null): Promise<BrowserContext> {
    if (wie === null) return this.browser.newContext({ locale: 'nl-NL', timezoneId: 'Europe/Amsterdam', reducedMotion: 'reduce', serviceWorkers: 'block' });
    return ingelogd(this.browser, this.adres, { naam: wie, wachtwoord: this.wachtwoord }, undefined, { serviceWorkers: 'block' }).then(async (pagina) => {
      const context = pagina.context();
      await pagina.close();
      return context;
    });
  }

  async open(wie: string | null): Promise<Page> {
    const naam = wie ?? '';
    if (!this.bij.has(naam)) this.bij.set(naam, this.maak(wie));
    const pagina = await (await this.bij.get(naam)!).newPage();
    pagina.setDefaultTimeout(20_000);
    return pagina;
  }

  async sluit(): Promise<void> {
    for (const c of this.bij.values()) await (await c).close();
  }
}

export async function gaNaar(pagina: Page, adres: string, s: Scherm, p: Plekken): Promise<void> {
  await pagina.goto(`${adres}${padVan(s, p)}`);
  await staatEr(pagina, s);
}

/** Its heading is there, and nothing in it is still on its way. */
export async function staatEr(pagina: Page, s: Scherm): Promise<void> {
  await pagina.getByRole('heading', { name: s.klaar }).first().waitFor();
  if (!s.schetsen) await pagina.locator('main .lp-bot').first().waitFor({ state: 'detached' });
}

/** What is wrong with a screen as it stands: WCAG 2.2 AA, and anything that sticks out sideways. */
export async function gebreken(pagina: Page, diepte: Diepte, binnen?: string): Promise<string[]> {
  const regels = diepte === 'maat' ? [] : await toegankelijk(pagina, binnen, diepte === 'alles' ? undefined : 'color-contrast');
  const uit = await pagina.evaluate(() => {
    const { document: d } = globalThis as unknown as { document: { documentElement: Vak; querySelectorAll(s: string): Iterable<Vak> } };
    interface Vak { scrollWidth: number; clientWidth: number; className: string; tagName: string }
    return [d.documentElement, ...d.querySelectorAll('main, dialog[open]')].filter((v) => v.scrollWidth > v.clientWidth).map((v) => `sideways: ${v.tagName} ${v.scrollWidth} > ${v.clientWidth}`);
  });
  return [...regels, ...uit];
}

const HOOGST = 7_000;

/** The screen scrolls inside its frame: a higher window shows all of it. A window in front is as high as it is. */
export async function beeld(pagina: Page, naam: string, width: number, height: number): Promise<void> {
  if (!metBeelden) return;
  mkdirSync(BEELDEN, { recursive: true });
  const verborgen = await pagina.evaluate(() => {
    const { document: d } = globalThis as unknown as { document: { querySelector(s: string): { scrollHeight: number; clientHeight: number } | null } };
    const main = d.querySelector('main');
    return main === null || d.querySelector('dialog[open]') !== null ? 0 : main.scrollHeight - main.clientHeight;
  });
  if (verborgen > 0) await pagina.setViewportSize({ width, height: Math.min(HOOGST, height + verborgen) });
  await pagina.screenshot({ path: join(BEELDEN, `${naam}.png`) });
  if (verborgen > 0) await pagina.setViewportSize({ width, height });
}

/** Looks at one screen in every width and colour; gives what is wrong, with where. Keeps a picture of each. */
export async function bekijk(pagina: Page, adres: string, s: Scherm, p: Plekken): Promise<string[]> {
  const fouten: string[] = [];
  await pagina.setViewportSize({ width: 390, height: 844 });
  await gaNaar(pagina, adres, s, p);
  await s.doe?.(pagina);
  for (const [width, height, colorScheme, diepte] of STANDEN) {
    await pagina.setViewportSize({ width, height });
    await pagina.emulateMedia({ colorScheme });
    // The new colours are on the screen two frames later.
    await pagina.evaluate(() => new Promise((klaar) => (globalThis as unknown as { requestAnimationFrame(f: () => void): void }).requestAnimationFrame(() => setTimeout(klaar, 50))));
    const naam = `${s.naam}-${width}-${colorScheme}`;
    await beeld(pagina, naam, width, height);
    fouten.push(...(await gebreken(pagina, diepte)).map((f) => `${naam}: ${f}`));
  }
  return fouten;
}

/** More pages at once than this only wait for each other. */
const TEGELIJK = 4;

export async function tegelijk<T>(lijst: readonly T[], doe: (item: T) => Promise<string[]>, hoeveel = TEGELIJK): Promise<string[]> {
  const wachtend = [...lijst];
  const fouten: string[] = [];
  const werk = async () => {
    for (let item = wachtend.shift(); item !== undefined; item = wachtend.shift()) fouten.push(...(await doe(item)));
  };
  await Promise.all(Array.from({ length: hoeveel }, werk));
  return fouten;
}
