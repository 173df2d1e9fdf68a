/** The rows one can walk along: of the window on top, or of the screen. */
function rijen(): HTMLElement[] {
  const vensters = document.querySelectorAll('dialog[open]');
  const vak = vensters[vensters.length - 1] ?? document.getElementById('inhoud');
  return [...(vak?.querySelectorAll<HTMLElement>('[data-rijlink], .lp-lijst > li > a') ?? [])].filter((el) => el.offsetParent !== null);
}

/** Which row comes next; the first when none has the focus, and never beyond an end. */
export const volgendePlaats = (nu: number, stap: 1 | -1, aantal: number): number => (nu < 0 ? 0 : Math.max(0, Math.min(aantal - 1, nu + stap)));

/** Goes to the next or the previous row. Says whether there was one. */
export function loop(stap: 1 | -1): boolean {
  const alle = rijen();
  const hier = document.activeElement?.closest('tr, li');
  const nu = hier ? alle.findIndex((el) => hier.contains(el)) : -1;
  const doel = alle[volgendePlaats(nu, stap, alle.length)];
  doel?.focus();
  return doel !== undefined;
}

/** Chooses the row that has the focus, or lets it go. */
export function kiesHier(): boolean {
  const vak = document.activeElement?.closest('tr')?.querySelector<HTMLInputElement>('input[type=checkbox]');
  vak?.click();
  return vak !== null && vak !== undefined;
}
