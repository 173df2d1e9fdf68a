import { leesCsv } from './csv';
import { Leesfout } from './leesfout';
import { MAX_BYTES, type Tabel } from './tabel';
import { leesXlsx } from './xlsx';

const begintMet = (bytes: Uint8Array, begin: readonly number[]): boolean => begin.every((b, i) => bytes[i] === b);

const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** OLE: the old Excel format, and every workbook with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ANDERS = [
  [0x25, 0x50, 0x44, 0x46], // PDF
  [0x1f, 0x8b], // gzip
  [0x7b, 0x5c, 0x72, 0x74, 0x66], // RTF
  [0x50, 0x4b, 0x05, 0x06], // an empty zip
];

/** Reads a file of whatever kind its first bytes say it is; what somebody called it does not count. Throws Leesfout. */
export async function leesBestand(bytes: Uint8Array): Promise<Tabel> {
  if (bytes.length === 0) throw new Leesfout('leeg');
  if (bytes.length > MAX_BYTES) throw new Leesfout('te-groot');
  if (begintMet(bytes, OLE)) throw new Leesfout('oud-excel');
  if (begintMet(bytes, ZIP)) return leesXlsx(bytes);
  if (ANDERS.some((begin) => begintMet(bytes, begin))) throw new Leesfout('onbekende-soort');
  return leesCsv(bytes);
}
