/** A round number at or above the highest value, that divides well in four: 4, 8, 20, 40, 80, 200 … */
export function bovenkant(hoogste: number): number {
  if (hoogste <= 0) return 4;
  const macht = 10 ** Math.floor(Math.log10(hoogste));
  const stap = [0.4, 0.8, 1, 2, 4, 8, 10, 20].map((n) => n * macht).find((n) => n >= hoogste && n >= 4 && n % 4 === 0);
  return stap ?? Math.ceil(hoogste / 4) * 4;
}

/** Percentages of the drawing, from the top. */
export const hoogteVan = (waarde: number, boven: number): number => 100 - (100 * waarde) / boven;

/** Which labels fit below: every one, every second, every third … at most `max`. */
export const elkeZoveel = (aantal: number, max: number): number => Math.max(1, Math.ceil(aantal / max));
