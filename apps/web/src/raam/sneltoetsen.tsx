import { lazy, Suspense, useCallback, useEffect } from 'react';
import { maakBron, useBron } from '../client/bron';
import { Knop } from '../kit/knop';
import { enkeleToets } from '../kit/toetsen';
import { woorden } from '../woorden';
import { kiesHier, loop } from './lopen';

const Palet = lazy(() => import('./palet'));
const Toetsenhulp = lazy(() => import('./toetsenhulp'));

const open = maakBron<'palet' | 'hulp' | null>(null);

const LETTERS: Readonly<Record<string, () => boolean | void>> = {
  j: () => loop(1),
  k: () => loop(-1),
  x: kiesHier,
  '?': () => {
    if (!document.querySelector('dialog[open]')) open.zet('hulp');
  },
};

function toets(e: KeyboardEvent): void {
  if (e.key.toLowerCase() === 'k' && (e.ctrlKey || e.metaKey) && !e.shiftKey && !e.altKey) {
    e.preventDefault();
    if (!document.querySelector('dialog[open]')) open.zet('palet');
    return;
  }
  const letter = enkeleToets(e);
  if (letter !== null && Object.hasOwn(LETTERS, letter) && LETTERS[letter]!() !== false) e.preventDefault();
}

/** Keys that work on every screen: Ctrl-K, j, k, x and ?. */
export function Sneltoetsen() {
  const nu = useBron(open);
  const sluit = useCallback(() => open.zet(null), []);
  useEffect(() => {
    document.addEventListener('keydown', toets);
    return () => document.removeEventListener('keydown', toets);
  }, []);
  if (nu === null) return null;
  return <Suspense>{nu === 'palet' ? <Palet onSluit={sluit} /> : <Toetsenhulp onSluit={sluit} />}</Suspense>;
}

/** For who does not know that `?` exists. */
export const Toetsenknop = () => (
  <Knop soort="stil" icoon="toets" onClick={() => open.zet('hulp')}>
    {woorden.toetsen.titel}
  </Knop>
);
