/**
 * A number that looks like a BSN, passes the elfproef and is nobody's: numbers that begin with 9 are kept for
 * testing and are never issued (the register issues from the lower series). The same index gives the same number.
 */
export function testBsn(index: number): string {
  // One in eleven has no valid last digit: skip those and keep counting.
  for (let nummer = 99_900_000 + index * 2; ; nummer++) {
    const cijfers = String(nummer);
    const som = [...cijfers].reduce((s, c, i) => s + Number(c) * (9 - i), 0);
    const laatste = som % 11;
    if (laatste < 10) return cijfers + String(laatste);
  }
}
