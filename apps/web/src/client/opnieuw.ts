/** When to try again after attempt number `poging` (from 1): doubling with jitter, at most a minute; the server's own wish wins. */
export function wachtMs(poging: number, wens: number | undefined, toeval: () => number = Math.random): number {
  const basis = Math.min(60_000, 1_000 * 2 ** Math.min(poging - 1, 6));
  const met = basis * (0.75 + toeval() * 0.5);
  return Math.round(Math.max(met, (wens ?? 0) * 1_000));
}
