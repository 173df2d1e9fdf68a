import { Leesfout } from './leesfout';
import type { Codering } from './tabel';

export interface Tekst {
  readonly tekst: string;
  readonly codering: Codering;
}

const begintMet = (bytes: Uint8Array, ...begin: readonly number[]): boolean => begin.every((b, i) => bytes[i] === b);

/** Control characters that no spreadsheet writes in a text file: such bytes are something else. */
// eslint-disable-next-line no-control-regex -- the point is to find them
const GEEN_TEKST = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;
/** 0x80 to 0x9f of Windows-1252; a dot means nothing, and what stands there came from another character set. */
const HOOG = '€.‚ƒ„…†‡ˆ‰Š‹Œ.Ž..‘’“”•–—˜™š›œ.žŸ';

/**
 * Bytes → text. UTF-8 when they are UTF-8 (with or without a mark in front), else Windows-1252, which is what Excel
 * writes when asked for "CSV". UTF-16 and binary files are refused rather than guessed. Throws Leesfout.
 */
export function naarTekst(bytes: Uint8Array): Tekst {
  if (begintMet(bytes, 0xff, 0xfe) || begintMet(bytes, 0xfe, 0xff)) throw new Leesfout('verkeerde-codering');
  const merk = begintMet(bytes, 0xef, 0xbb, 0xbf);
  const utf8 = alsUtf8(bytes);
  const tekst = utf8 ?? alsWindows(bytes, merk);
  if (GEEN_TEKST.test(tekst)) throw new Leesfout('verkeerde-codering');
  // One kind of line end, so that counting lines is counting line ends.
  return { tekst: tekst.replace(/\r\n?/g, '\n'), codering: merk ? 'utf-8-bom' : utf8 === null ? 'windows-1252' : 'utf-8' };
}

function alsUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * A file that says it is UTF-8 and is not, was damaged on its way. (The TextDecoder of Node 20 and 22 reads
 * Windows-1252 as Latin-1, without the euro sign and curly quotes.)
 */
function alsWindows(bytes: Uint8Array, merk: boolean): string {
  if (merk || bytes.some((b) => b >= 0x80 && b < 0xa0 && HOOG[b - 0x80] === '.')) throw new Leesfout('verkeerde-codering');
  return Buffer.from(bytes).toString('latin1').replace(/[\u0080-\u009f]/g, (t) => HOOG[t.charCodeAt(0) - 0x80]!);
}
