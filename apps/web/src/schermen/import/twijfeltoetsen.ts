import { useEffect, useRef } from 'react';
import { enkeleToets } from '../../kit/toetsen';

/** What each key does; a key without a deed does nothing. */
export type Daden = Readonly<Partial<Record<string, (() => void) | undefined>>>;

/** Keys of this screen: never while somebody types, in a window, or when single letters are switched off. */
export function useToetsen(daden: Daden): void {
  const nu = useRef(daden);
  nu.current = daden;
  useEffect(() => {
    const toets = (e: KeyboardEvent) => {
      const letter = enkeleToets(e);
      const daad = letter === null || e.repeat || document.querySelector('dialog[open]') ? undefined : nu.current[letter];
      if (!daad) return;
      e.preventDefault();
      daad();
    };
    document.addEventListener('keydown', toets);
    return () => document.removeEventListener('keydown', toets);
  }, []);
}
