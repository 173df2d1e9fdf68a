import { useSyncExternalStore } from 'react';

/** A value outside React that screens can watch. */
export interface Bron<T> {
  lees(): T;
  zet(waarde: T): void;
  volg(luister: () => void): () => void;
}

export function maakBron<T>(begin: T): Bron<T> {
  let nu = begin;
  const luisteraars = new Set<() => void>();
  return {
    lees: () => nu,
    zet(waarde) {
      if (Object.is(waarde, nu)) return;
      nu = waarde;
      for (const luister of luisteraars) luister();
    },
    volg(luister) {
      luisteraars.add(luister);
      return () => luisteraars.delete(luister);
    },
  };
}

export const useBron = <T>(bron: Bron<T>): T => useSyncExternalStore(bron.volg, bron.lees);
