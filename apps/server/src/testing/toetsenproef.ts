import type { Page } from 'playwright-core';

interface Blik {
  /** Where the focus was, in words. */
  readonly wie: string;
  readonly ring: boolean;
  readonly teZien: boolean;
}

/** In the page: watches where the focus goes, and says afterwards what was never reached. */
function kijkMee(): void {
  interface Vak { left: number; top: number; width: number; height: number }
  interface El {
    tagName: string; id: string; type?: string; name?: string; disabled?: boolean; textContent: string | null; parentElement: El | null; nextElementSibling: El | null;
    getAttribute(n: string): string | null; closest(s: string): El | null; contains(e: El | null): boolean; matches(s: string): boolean; checkVisibility(o: object): boolean; getBoundingClientRect(): Vak; querySelectorAll(s: string): Iterable<El>;
  }
  const w = globalThis as unknown as {
    document: El & { activeElement: El; body: El; elementFromPoint(x: number, y: number): El | null };
    getComputedStyle(e: El): { outlineStyle: string; outlineWidth: string; boxShadow: string };
    innerWidth: number; innerHeight: number;
    addEventListener(s: string, f: () => void, o: object): void;
    toetsenproef: { blikken: Map<El, Blik>; mist(): string[]; aantal(): number };
  };
  const { document: d } = w;
  const blikken = new Map<El, Blik>();
  const naam = (e: El) => `${e.tagName.toLowerCase()} "${(e.getAttribute('aria-label') ?? e.textContent ?? '').trim().slice(0, 40) || e.id || e.name || ''}"`;
  const omlijnd = (e: El | null): boolean => {
    if (e === null) return false;
    const s = w.getComputedStyle(e);
    return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0;
  };
  const teZien = (e: El): boolean => {
    const r = e.getBoundingClientRect();
    const [x, y] = [r.left + r.width / 2, r.top + Math.min(r.height / 2, 20)];
    const daar = d.elementFromPoint(Math.max(1, Math.min(x, w.innerWidth - 1)), y);
    return y >= 0 && y <= w.innerHeight && daar !== null && (e.contains(daar) || daar.contains(e) || daar.closest('label')?.contains(e) === true);
  };
  // When the key comes up the focus has moved, and what has it has come on the screen.
  w.addEventListener('keyup', () => {
    const e = d.activeElement;
    if (e === d.body) return;
    const ring = [e, e.parentElement, e.nextElementSibling, e.closest('label'), e.closest('li'), e.closest('tr')].some(omlijnd);
    blikken.set(e, { wie: naam(e), ring, teZien: teZien(e) });
  }, { capture: true });
  const bediening = (): El[] => {
    const vensters = [...d.querySelectorAll('dialog[open]')];
    return [...(vensters.at(-1) ?? d).querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')].filter(
      (e) => e.getAttribute('tabindex') !== '-1' && !e.disabled && e.closest('[inert], [aria-hidden="true"]') === null && e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
    );
  };
  // Of a group of choices the arrows do the rest.
  const bereikt = (e: El) => blikken.has(e) || (e.type === 'radio' && [...blikken.keys()].some((x) => x.type === 'radio' && x.name === e.name));
  w.toetsenproef = { blikken, aantal: () => bediening().length, mist: () => bediening().filter((e) => !bereikt(e)).map(naam) };
}

interface Proef {
  readonly blikken: Map<object, Blik>;
  mist(): string[];
  aantal(): number;
}
const proef = <T>(pagina: Page, wat: string): Promise<T> => pagina.evaluate(`(() => { const p = globalThis.toetsenproef; return ${wat}; })()`) as Promise<T>;

const HOOGST = 250;

/**
 * Goes through a screen, or the window in front of it, with Tab alone: everything that can be used is reached, the
 * focus can be seen there, and nothing lies over it. A window closes with Escape and gives the focus back.
 */
export async function loopDoor(pagina: Page): Promise<string[]> {
  await pagina.evaluate(kijkMee);
  const rond = async () => {
    const stappen = Math.min(HOOGST, (await proef<number>(pagina, 'p.aantal()')) + 8);
    for (let i = 0; i < stappen; i++) await pagina.keyboard.press('Tab');
    return stappen === HOOGST ? [] : proef<ReturnType<Proef['mist']>>(pagina, 'p.mist()');
  };
  // What came on the screen on the way is met the second time round.
  const mist = (await rond()).length > 0 ? await rond() : [];
  const blikken = await proef<Blik[]>(pagina, '[...p.blikken.values()]');
  const uit = [
    ...mist.map((m) => `never reached: ${m}`),
    ...blikken.filter((b) => !b.ring).map((b) => `no focus to be seen: ${b.wie}`),
    ...blikken.filter((b) => !b.teZien).map((b) => `covered: ${b.wie}`),
  ];
  const venster = pagina.locator('dialog[open]');
  if ((await venster.count()) > 0) {
    await pagina.keyboard.press('Escape');
    await venster.last().waitFor({ state: 'detached' });
    if ((await pagina.evaluate('document.activeElement === document.body')) === true) uit.push('the focus is lost when the window closes');
  }
  return uit;
}
