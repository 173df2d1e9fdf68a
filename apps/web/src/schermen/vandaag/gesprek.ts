import { useCallback, useState } from 'react';
import { nuMs } from '../../client/klok';

/** The call that is going on: an id and a time, so that the question is still there when the phone app gives the screen back. */
export interface Gesprek {
  readonly jongereId: string;
  readonly begonnenMs: number;
  /** Set once the outcome is in the queue and the rest is being filled in. */
  readonly sleutel?: string;
}

const PLEK = 'loopplank.gesprek';
/** A call older than this is not asked about any more. */
const VERJAARD_MS = 4 * 3_600_000;

function lees(): Gesprek | null {
  try {
    const g = JSON.parse(sessionStorage.getItem(PLEK) ?? 'null') as Gesprek | null;
    return g && typeof g.jongereId === 'string' && nuMs() - g.begonnenMs < VERJAARD_MS ? { jongereId: g.jongereId, begonnenMs: g.begonnenMs } : null;
  } catch {
    return null;
  }
}

export function useGesprek(): [Gesprek | null, (g: Gesprek | null) => void] {
  const [gesprek, zetGesprek] = useState(lees);
  const zet = useCallback((g: Gesprek | null) => {
    // With a key the outcome is in the queue: nothing to ask again after a reload.
    if (g === null || g.sleutel) sessionStorage.removeItem(PLEK);
    else sessionStorage.setItem(PLEK, JSON.stringify(g));
    zetGesprek(g);
  }, []);
  return [gesprek, zet];
}

const isTelefoon = (): boolean => window.matchMedia('(pointer: coarse)').matches && /Mobi/.test(navigator.userAgent);

/** Hands the number to the phone, on devices that are one. Elsewhere the number is on the screen, to dial or to tap. */
export function belOpTelefoon(nummer: string): void {
  if (!isTelefoon()) return;
  const link = document.createElement('a');
  link.href = telLink(nummer);
  link.click();
}

export const telLink = (nummer: string): string => `tel:${nummer.replace(/[^\d+]/g, '')}`;
