/** Without accents and capitals. */
const kaal = (t: string): string => t.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The rows whose name holds every word that was typed. */
export function opNaam<T extends { readonly naam: string; readonly gebruikersnaam?: string }>(rijen: readonly T[], getypt: string): readonly T[] {
  const woorden = kaal(getypt).split(/\s+/).filter(Boolean);
  return woorden.length === 0 ? rijen : rijen.filter((r) => woorden.every((woord) => kaal(`${r.naam} ${r.gebruikersnaam ?? ''}`).includes(woord)));
}
