import { wachtwoord } from '../../woorden/wachtwoord';

/** Lengths in characters, as the server counts them; it also refuses what is guessed first. */
export const MIN = 12;
export const MAX = 200;

/** A character may take two code units. */
export const lengte = (tekst: string): number => [...tekst].length;

/** What is wrong with a password before it is sent, or null. */
export function lengtefout(tekst: string): string | null {
  const n = lengte(tekst);
  if (n === 0) return wachtwoord.kies.leeg;
  if (n < MIN) return wachtwoord.kies.teKort(MIN);
  return n > MAX ? wachtwoord.kies.teLang(MAX) : null;
}

/** The token of a link: what stands behind the #. Browsers never send that part; it is never put in a path or query. */
export const tokenUit = (hash: string): string | null => /^#([\w-]{20,100})$/.exec(hash)?.[1] ?? null;
