/**
 * Real calendar days and instants, checked with plain arithmetic. Says the same as `isDag` and
 * `isMoment` of the kernel (a test holds them together), forty times as fast: this runs for every
 * event that is read.
 */
const DAGEN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const schrikkeljaar = (jaar: number): boolean => jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0);

const cijfers = (tekst: string, van: number, tot: number): number => {
  let getal = 0;
  for (let i = van; i < tot; i++) {
    const cijfer = tekst.charCodeAt(i) - 48;
    if (cijfer < 0 || cijfer > 9) return -1;
    getal = getal * 10 + cijfer;
  }
  return getal;
};

const begintMetDag = (tekst: string): boolean => {
  const jaar = cijfers(tekst, 0, 4);
  const maand = cijfers(tekst, 5, 7);
  const dag = cijfers(tekst, 8, 10);
  if (jaar < 0 || maand < 1 || maand > 12 || tekst[4] !== '-' || tekst[7] !== '-') return false;
  return dag >= 1 && dag <= (maand === 2 && schrikkeljaar(jaar) ? 29 : DAGEN[maand - 1]);
};

/** `jjjj-mm-dd`, and that day exists. */
export const isEchteDag = (waarde: unknown): boolean =>
  typeof waarde === 'string' && waarde.length === 10 && begintMetDag(waarde);

const tussen = (getal: number, max: number): boolean => getal >= 0 && getal <= max;

/** `jjjj-mm-ddTuu:mm:ss.mmmZ`, and that instant exists. Leap seconds do not. */
export const isEchtMoment = (waarde: unknown): boolean =>
  typeof waarde === 'string' &&
  waarde.length === 24 &&
  begintMetDag(waarde) &&
  waarde[10] === 'T' && waarde[13] === ':' && waarde[16] === ':' && waarde[19] === '.' && waarde[23] === 'Z' &&
  tussen(cijfers(waarde, 11, 13), 23) &&
  tussen(cijfers(waarde, 14, 16), 59) &&
  tussen(cijfers(waarde, 17, 19), 59) &&
  tussen(cijfers(waarde, 20, 23), 999);
