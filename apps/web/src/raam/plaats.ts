import { useEffect, useRef, type RefObject } from 'react';
import { woorden } from '../woorden';

/** Where somebody is: title of the tab, focus and scroll after going to another screen. */
let eerste = true;
let terug = false;
/** How far each address was scrolled: the screen scrolls, not the page, so the browser does not keep it. */
const standen = new Map<string, number>();

if (typeof window !== 'undefined') {
  window.addEventListener('popstate', () => (terug = true));
  const onthoud = ({ target: t }: Event) => {
    if (t instanceof Element && t.id === 'inhoud') standen.set(location.href, t.scrollTop);
  };
  document.addEventListener('scroll', onthoud, { capture: true, passive: true });
}

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
    const scherm = document.getElementById('inhoud');
    if (!eerste) scherm?.scrollTo(0, terug ? (standen.get(location.href) ?? 0) : 0);
    // A search field that took the focus keeps it. At the start the screen gets it, so that arrows and space scroll.
    if (!document.activeElement?.matches('main input')) (eerste ? scherm : kop.current)?.focus({ preventScroll: true });
    eerste = false;
    terug = false;
  }, []);
  return kop;
}
