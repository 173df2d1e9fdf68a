import { useEffect, useRef, type RefObject } from 'react';
import { woorden } from '../woorden';

/** Where somebody is: title of the tab, focus and scroll after going to another screen. */
let eerste = true;
let terug = false;

if (typeof window !== 'undefined') window.addEventListener('popstate', () => (terug = true));

/**
 * Give the result to the one h1 of a screen. The title holds no name of a person: browsers keep it in
 * their history.
 */
export function useSchermtitel(titel: string): RefObject<HTMLHeadingElement | null> {
  const kop = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${titel} · ${woorden.algemeen.naam}`;
  }, [titel]);
  useEffect(() => {
    if (eerste) {
      // The screen is what scrolls; with the focus in it, arrows and space work at once.
      document.getElementById('inhoud')?.focus({ preventScroll: true });
    } else {
      if (!terug) document.getElementById('inhoud')?.scrollTo(0, 0);
      // A search field that took the focus keeps it.
      if (!document.activeElement?.matches('main input')) kop.current?.focus({ preventScroll: true });
    }
    eerste = false;
    terug = false;
  }, []);
  return kop;
}
