import { useCallback, useMemo, useRef, useState } from 'react';

export interface Rijkeuze {
  readonly gekozen: ReadonlySet<string>;
  /** `tot`: also everything between the previous choice and this one. */
  readonly wissel: (sleutel: string, tot: boolean) => void;
  /** These as well as what is chosen already. */
  readonly kiesAlle: (sleutels: readonly string[]) => void;
  readonly allesOfNiets: () => void;
  readonly wis: () => void;
}

/** From the previous choice up to this one, in the order of the list. */
export function reeksTussen(volgorde: readonly string[], van: string, tot: string): readonly string[] {
  const [a, b] = [volgorde.indexOf(van), volgorde.indexOf(tot)];
  return a < 0 || b < 0 ? [tot] : volgorde.slice(Math.min(a, b), Math.max(a, b) + 1);
}

/** Chosen rows. A row that is no longer in the list is no longer chosen. `volgorde`: keys as shown. */
export function useRijkeuze(volgorde: readonly string[]): Rijkeuze {
  const [ruw, zet] = useState<ReadonlySet<string>>(new Set());
  const vorige = useRef<string | null>(null);
  const lijst = useRef(volgorde);
  lijst.current = volgorde;
  const gekozen = useMemo(() => {
    const hier = new Set(volgorde);
    return new Set([...ruw].filter((s) => hier.has(s)));
  }, [ruw, volgorde]);
  const wissel = useCallback((sleutel: string, tot: boolean) => {
    const samen = tot && vorige.current !== null ? reeksTussen(lijst.current, vorige.current, sleutel) : [sleutel];
    vorige.current = sleutel;
    zet((oud) => {
      const nieuw = new Set(oud);
      const erbij = !oud.has(sleutel);
      for (const s of samen) {
        if (erbij) nieuw.add(s);
        else nieuw.delete(s);
      }
      return nieuw;
    });
  }, []);
  return {
    gekozen,
    wissel,
    kiesAlle: (sleutels) => zet((oud) => new Set([...oud, ...sleutels])),
    allesOfNiets: () => zet(gekozen.size === volgorde.length ? new Set() : new Set(volgorde)),
    wis: () => zet(new Set()),
  };
}
