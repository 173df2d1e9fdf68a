import { useEffect, useState } from 'react';

/** Counts a waiting time down to nothing. */
export function useAftellen(): [number, (seconden: number) => void] {
  const [rest, zetRest] = useState(0);
  useEffect(() => {
    if (rest <= 0) return;
    const wekker = setTimeout(() => zetRest(rest - 1), 1_000);
    return () => clearTimeout(wekker);
  }, [rest]);
  return [rest, zetRest];
}
