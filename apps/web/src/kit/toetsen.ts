import { maakBron } from '../client/bron';

/** Keys for the whole screen must not fire while somebody types. */
export const inVeld = (doel: EventTarget | null): boolean =>
  doel instanceof HTMLElement && (doel.isContentEditable || (/^(INPUT|TEXTAREA|SELECT)$/.test(doel.tagName) && !/^(checkbox|radio|button)$/.test((doel as HTMLInputElement).type)));

const PLEK = 'loopplank.toetsen';
const bewaard = (): boolean => {
  try {
    return localStorage.getItem(PLEK) !== 'uit';
  } catch {
    return true;
  }
};

/** Whether single letters do something. They must be able to go off (WCAG 2.1.4): speech input types letters. */
export const letterToetsen = maakBron(typeof localStorage === 'undefined' || bewaard());

export function zetLetterToetsen(aan: boolean): void {
  letterToetsen.zet(aan);
  try {
    if (aan) localStorage.removeItem(PLEK);
    else localStorage.setItem(PLEK, 'uit');
  } catch {
    // Not kept; it holds until the page is loaded again.
  }
}

/** The key, when it may do something by itself: no Ctrl or Alt, not while typing, not switched off. */
export const enkeleToets = (e: KeyboardEvent): string | null =>
  e.ctrlKey || e.metaKey || e.altKey || e.defaultPrevented || inVeld(e.target) || !letterToetsen.lees() ? null : e.key;
