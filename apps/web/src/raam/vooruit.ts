/** Fetches the next screen while nobody waits, so that a tap opens it at once. Gives how to stop. */
export function alsErTijdIs(haal: () => Promise<unknown>): () => void {
  const ga = () => void haal().catch(() => undefined);
  // Safari has no idle callbacks.
  if (!('requestIdleCallback' in window)) {
    const wekker = setTimeout(ga, 1_000);
    return () => clearTimeout(wekker);
  }
  const id = window.requestIdleCallback(ga, { timeout: 3_000 });
  return () => window.cancelIdleCallback(id);
}
