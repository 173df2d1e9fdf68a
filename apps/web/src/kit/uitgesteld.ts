import { useEffect, useState } from 'react';

const WACHT_MS = 250;

/** The value once it has stood still for a moment, so that not every letter asks the server. */
export function useUitgesteld<T>(waarde: T): T {
  const [laat, zetLaat] = useState(waarde);
  useEffect(() => {
    const wekker = setTimeout(() => zetLaat(waarde), WACHT_MS);
    return () => clearTimeout(wekker);
  }, [waarde]);
  return laat;
}
