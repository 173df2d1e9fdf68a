/**
 * Focus is never lost. When the element that had it disappears (a button that did its work, a row that left
 * the list), the focus goes to the open window, or else to the screen, without scrolling.
 */
export function startFocuswacht(): void {
  let laatste: Element | null = null;
  document.addEventListener('focusin', (e) => (laatste = e.target as Element));
  new MutationObserver(() => {
    if (laatste === null || laatste.isConnected || document.activeElement !== document.body) return;
    // The heading of a screen that was loading makes way for the real one.
    const kop = laatste.matches('h1') ? document.querySelector<HTMLElement>('main h1[tabindex]') : null;
    laatste = null;
    const vensters = document.querySelectorAll<HTMLElement>('dialog[open] h2[tabindex]');
    (vensters[vensters.length - 1] ?? kop ?? document.getElementById('inhoud'))?.focus({ preventScroll: true });
  }).observe(document.body, { childList: true, subtree: true });
}
