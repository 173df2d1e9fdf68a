/** A round number at or above the highest value, that divides well in four: 4, 8, 12, 16, 20, 24, 32, 40, 60, 80, 100 … */
export function bovenkant(hoogste: number): number {
  if (hoogste <= 0) return 4;
  const macht = 10 ** Math.floor(Math.log10(hoogste));
  const stap = [1, 1.2, 1.6, 2, 2.4, 3.2, 4, 6, 8, 10, 12].map((n) => Math.round(n * macht)).find((n) => n >= hoogste && n >= 4 && n % 4 === 0);
  return stap ?? Math.ceil(hoogste / 4) * 4;
}

/** Percentages of the drawing, from the top. */
export const hoogteVan = (waarde: number, boven: number): number => 100 - (100 * waarde) / boven;

/** Which labels fit below: every one, every second, every third … at most `max`. */
export const elkeZoveel = (aantal: number, max: number): number => Math.max(1, Math.ceil(aantal / max));
