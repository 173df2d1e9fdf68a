import { useSyncExternalStore } from 'react';

const BREED = '(min-width: 56rem)';
const volg = (luister: () => void) => {
  const m = window.matchMedia(BREED);
  m.addEventListener('change', luister);
  return () => m.removeEventListener('change', luister);
};

/** Whether there is room for a desk: tables are tables and filters stand open. */
export const useBreed = (): boolean => useSyncExternalStore(volg, () => window.matchMedia(BREED).matches);
