import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';

/** After something unfolded: gives the focus to the first new thing in a container. Call it beside the state change. */
export function useFocusNa<T extends HTMLElement>(): [RefObject<T | null>, (kies: (vak: T) => Element | null | undefined) => void] {
  const vak = useRef<T>(null);
  const [keuze, zetKeuze] = useState<{ kies: (vak: T) => Element | null | undefined } | null>(null);
  useEffect(() => {
    const doel = keuze && vak.current && keuze.kies(vak.current);
    if (doel instanceof HTMLElement) doel.focus();
  }, [keuze]);
  return [vak, useCallback((kies) => zetKeuze({ kies }), [])];
}
