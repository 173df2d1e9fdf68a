type Gevuld<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Drops keys that are undefined: an absent field is absent, never undefined or null. */
export const zonderLeeg = <T extends object>(o: T): Gevuld<T> =>
  Object.fromEntries(Object.entries(o).filter(([, waarde]) => waarde !== undefined)) as Gevuld<T>;

/** Changed fields only; null in an optional field means: leave it out from now on. */
export type Wijziging<T> = { readonly [K in keyof T]?: undefined extends T[K] ? T[K] | null : T[K] };

/** The old version with the changes applied. */
export const gewijzigd = <T extends object>(oud: T, wijziging: Wijziging<T>): T =>
  Object.fromEntries(
    Object.entries({ ...oud, ...zonderLeeg(wijziging) }).filter(([, waarde]) => waarde !== undefined && waarde !== null),
  ) as T;

/** Whether two plain values are the same, whatever the order of their keys. */
export function gelijk(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [ka, kb] = [Object.keys(a), Object.keys(b)];
  return ka.length === kb.length && ka.every((k) => Object.hasOwn(b, k) && gelijk((a as Record<string, unknown>)[k], (b as Record<string, unknown>)[k]));
}
