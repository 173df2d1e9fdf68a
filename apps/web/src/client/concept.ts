import { useCallback, useEffect, useRef, useState } from 'react';
import * as kluis from '../wachtrij/kluis';
import { geheugen } from './geheugen';

/**
 * What somebody is typing. Kept in memory over screens and a lost session, and closed (see kluis.ts) in
 * sessionStorage, so that it survives a reload and never lies on the disk in clear. Gone with the tab, and
 * with logging out.
 */
const VOOR = 'loopplank.concept.';
const WACHT_MS = 250;
const inGeheugen = new Map<string, unknown>();

async function bewaar(naam: string, waarde: unknown): Promise<void> {
  const dicht = await kluis.sluit(waarde);
  // Finished or changed while it was being closed.
  if (dicht === null || inGeheugen.get(naam) !== waarde) return;
  try {
    sessionStorage.setItem(VOOR + naam, dicht);
  } catch {
    // Full or forbidden: the text is still in memory.
  }
}

function vergeet(naam: string): void {
  inGeheugen.delete(naam);
  sessionStorage.removeItem(VOOR + naam);
}

geheugen.bijWissen(() => {
  for (const naam of inGeheugen.keys()) vergeet(naam);
  for (const sleutel of Object.keys(sessionStorage).filter((k) => k.startsWith(VOOR))) sessionStorage.removeItem(sleutel);
});

/** Like useState, for a form that must not be lost. `naam` holds ids only. The third value forgets it. */
export function useConcept<T>(naam: string, begin: T): [T, (hoe: (oud: T) => T) => void, () => void] {
  const [waarde, zetWaarde] = useState<T>(() => (inGeheugen.has(naam) ? (inGeheugen.get(naam) as T) : begin));
  const wekker = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const dicht = sessionStorage.getItem(VOOR + naam);
    if (dicht === null || inGeheugen.has(naam)) return;
    let weg = false;
    void kluis.open(dicht).then((terug) => {
      if (weg || terug === null || inGeheugen.has(naam)) return;
      inGeheugen.set(naam, terug);
      zetWaarde(terug as T);
    });
    return () => {
      weg = true;
    };
  }, [naam]);

  const zet = useCallback(
    (hoe: (oud: T) => T) => {
      zetWaarde((oud) => {
        const nieuw = hoe(oud);
        inGeheugen.set(naam, nieuw);
        clearTimeout(wekker.current);
        wekker.current = setTimeout(() => void bewaar(naam, nieuw), WACHT_MS);
        return nieuw;
      });
    },
    [naam],
  );

  const wis = useCallback(() => {
    clearTimeout(wekker.current);
    vergeet(naam);
    zetWaarde(begin);
  }, [naam, begin]);

  return [waarde, zet, wis];
}

/** The same for a form of several fields, each set on its own. What was taken over from an answer is `begin`. */
export function useVelden<T extends object>(naam: string, begin: T): [T, <K extends keyof T>(veld: K) => (waarde: T[K]) => void, () => void] {
  const [vast] = useState(begin);
  const [waarden, zet, wis] = useConcept<T>(naam, vast);
  const zetVeld = useCallback(<K extends keyof T>(veld: K) => (waarde: T[K]) => zet((oud) => ({ ...oud, [veld]: waarde })), [zet]);
  return [waarden, zetVeld, wis];
}
