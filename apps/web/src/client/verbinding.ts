import { maakBron } from './bron';

/**
 * Whether answers come back. Learned from requests only: the browser's own online flag says nothing about
 * our server, so its events are just a hint to try.
 */
export const verbinding = maakBron<'goed' | 'weg'>('goed');

const HARTSLAG_MS = 5_000;
let hartslag: ReturnType<typeof setTimeout> | undefined;

async function klop(): Promise<void> {
  try {
    await fetch('/health/live', { cache: 'no-store', credentials: 'omit' });
    meldAntwoord();
  } catch {
    hartslag = setTimeout(() => void klop(), HARTSLAG_MS);
  }
}

/** Any answer at all, also a refusal. */
export function meldAntwoord(): void {
  clearTimeout(hartslag);
  hartslag = undefined;
  verbinding.zet('goed');
}

/** No answer: from now on a small request asks every few seconds whether it is back. */
export function meldStilte(): void {
  verbinding.zet('weg');
  hartslag ??= setTimeout(() => void klop(), HARTSLAG_MS);
}

/** How long a failing question counts, when nobody asks it any more. */
const VERGEET_MS = 25_000;
const stuk = new Map<string, ReturnType<typeof setTimeout>>();

/** Whether the server answers, but fails: told on every screen while it is tried again. */
export const storing = maakBron(false);

/** What became of a question: `pad` without what follows the `?`. */
export function meldStatus(pad: string, status: number): void {
  clearTimeout(stuk.get(pad));
  stuk.delete(pad);
  if (status >= 500) stuk.set(pad, setTimeout(() => meldStatus(pad, 0), VERGEET_MS));
  storing.zet(stuk.size > 0);
}

if (typeof window !== 'undefined') {
  window.addEventListener('online', () => {
    if (verbinding.lees() === 'weg') void klop();
  });
}
