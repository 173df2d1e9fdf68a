/** Slips a hurried hand makes: one letter left out, one typed twice, two swapped. */
const SLIPS: readonly ((naam: string, i: number) => string)[] = [
  (naam, i) => naam.slice(0, i) + naam.slice(i + 1),
  (naam, i) => naam.slice(0, i) + naam.charAt(i) + naam.slice(i),
  (naam, i) => naam.slice(0, i) + naam.charAt(i + 1) + naam.charAt(i) + naam.slice(i + 2),
];

/**
 * A name with one slip in it, never in its first or last letter; which one follows from `nr`. A name of fewer than
 * six letters only gets one twice: with one less, or two swapped, it is easily another name.
 */
export function verschrijf(naam: string, nr: number): string {
  const slip = naam.length < 6 ? SLIPS[1] : SLIPS[nr % SLIPS.length];
  const plekken = Math.max(1, naam.length - 3);
  const begin = nr % plekken;
  // Swapping or doubling equal letters may change nothing: then the next place.
  for (let stap = 0; stap < plekken; stap++) {
    const anders = (slip as (n: string, i: number) => string)(naam, 1 + ((begin + stap) % plekken));
    if (anders !== naam) return anders;
  }
  return naam;
}
