import { useEffect, useState, type RefObject } from 'react';

/** The element that scrolls around this one, or null: the page itself. */
function scroller(el: Element): Element | null {
  for (let op = el.parentElement; op && op !== document.body; op = op.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(op).overflowY)) return op;
  }
  return null;
}

const nr = (blok: Element): number => Number(blok.getAttribute('data-blok'));

/** Height of a row nobody has seen yet. */
const SCHATTING_PX = 64;

/**
 * Which blocks (children with `data-blok`, and how many rows in `data-rijen`) are within a screen of being seen. A
 * block that holds the focus stays. The browser does the watching; heights may differ, and whatever scrolls may be
 * the page or a part of it. Second: the height of a row, as measured so far.
 */
export function useNabij(vak: RefObject<HTMLElement | null>, aantal: number): [ReadonlySet<number>, number] {
  const [nabij, zetNabij] = useState<ReadonlySet<number>>(new Set([0]));
  const [hoogte, zetHoogte] = useState(SCHATTING_PX);

  useEffect(() => {
    const dit = vak.current;
    if (!dit || aantal < 2) return;
    const kijker = new IntersectionObserver(
      (meldingen) => {
        const gezien = meldingen.find(({ target }) => !target.hasAttribute('aria-hidden'));
        if (gezien) zetHoogte(gezien.boundingClientRect.height / Number(gezien.target.getAttribute('data-rijen')));
        zetNabij((oud) => {
          const nieuw = new Set(oud);
          for (const { target, isIntersecting } of meldingen) {
            if (isIntersecting) nieuw.add(nr(target));
            else if (!target.contains(document.activeElement)) nieuw.delete(nr(target));
          }
          return nieuw;
        });
      },
      { root: scroller(dit), rootMargin: '100% 0px' },
    );
    for (const blok of dit.querySelectorAll('[data-blok]')) kijker.observe(blok);
    return () => kijker.disconnect();
  }, [vak, aantal]);

  return [nabij, hoogte];
}
