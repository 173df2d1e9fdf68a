import { constants, inflateRawSync } from 'node:zlib';
import { Leesfout } from './leesfout';

/** What a workbook may come to once it is unpacked, all parts together. 50,000 rows of 40 cells are 80 MB. */
export const MAX_UITGEPAKT = 160 * 1024 * 1024;
const MAX_DELEN = 2000;
/** Ordinary sheets compress 8 to 20 times; a bomb a thousand times. Small parts may be very regular. */
const MAX_VERHOUDING = 150;
const KLEIN = 4 * 1024 * 1024;

const EINDE = 0x06054b50;
const CENTRAAL = 0x02014b50;
const LOKAAL = 0x04034b50;
const EINDE_LENGTE = 22;

/** A part of the archive, as its table of contents says. */
interface Deel {
  readonly naam: string;
  readonly methode: number;
  readonly vlaggen: number;
  readonly ingepakt: number;
  readonly uitgepakt: number;
  readonly begin: number;
}

const kapot = (): Leesfout => new Leesfout('kapotte-werkmap');

function vindEinde(zip: Buffer): number {
  for (let i = zip.length - EINDE_LENGTE; i >= Math.max(0, zip.length - EINDE_LENGTE - 0xffff); i -= 1) {
    if (zip.readUInt32LE(i) === EINDE) return i;
  }
  throw kapot();
}

function inhoudsopgave(zip: Buffer): Deel[] {
  if (zip.length < EINDE_LENGTE) throw kapot();
  const einde = vindEinde(zip);
  const aantal = zip.readUInt16LE(einde + 10);
  let plek = zip.readUInt32LE(einde + 16);
  // Larger than 4 GB or more than 65,535 parts (zip64): no list of youngsters is.
  if (aantal === 0xffff || plek === 0xffffffff || aantal > MAX_DELEN) throw new Leesfout('werkmap-te-groot');
  const delen: Deel[] = [];
  for (let i = 0; i < aantal; i += 1) {
    if (plek + 46 > zip.length || zip.readUInt32LE(plek) !== CENTRAAL) throw kapot();
    const naamLengte = zip.readUInt16LE(plek + 28);
    delen.push({
      vlaggen: zip.readUInt16LE(plek + 8),
      methode: zip.readUInt16LE(plek + 10),
      ingepakt: zip.readUInt32LE(plek + 20),
      uitgepakt: zip.readUInt32LE(plek + 24),
      begin: zip.readUInt32LE(plek + 42),
      naam: zip.toString('utf8', plek + 46, plek + 46 + naamLengte),
    });
    plek += 46 + naamLengte + zip.readUInt16LE(plek + 30) + zip.readUInt16LE(plek + 32);
  }
  return delen;
}

/** Where the bytes of a part stand; parts may not share bytes (a bomb that unpacks the same bytes a thousand times). */
function bereik(zip: Buffer, deel: Deel): { readonly van: number; readonly tot: number } {
  if (deel.begin + 30 > zip.length || zip.readUInt32LE(deel.begin) !== LOKAAL) throw kapot();
  const van = deel.begin + 30 + zip.readUInt16LE(deel.begin + 26) + zip.readUInt16LE(deel.begin + 28);
  const tot = van + deel.ingepakt;
  if (tot > zip.length) throw kapot();
  return { van, tot };
}

function eisVanTevoren(delen: readonly Deel[]): void {
  if (new Set(delen.map((d) => d.naam)).size !== delen.length) throw kapot();
  // Bit 0: encrypted.
  if (delen.some((d) => (d.vlaggen & 1) !== 0)) throw new Leesfout('oud-excel');
  if (delen.some((d) => /vbaProject\.bin$/i.test(d.naam))) throw new Leesfout('met-macros');
  if (delen.some((d) => d.methode !== 0 && d.methode !== 8)) throw kapot();
  const teGroot = (d: Deel) => d.uitgepakt > MAX_UITGEPAKT || (d.uitgepakt > KLEIN && d.uitgepakt > MAX_VERHOUDING * d.ingepakt);
  if (delen.some(teGroot) || delen.reduce((som, d) => som + d.uitgepakt, 0) > MAX_UITGEPAKT) throw new Leesfout('werkmap-te-groot');
}

/** Unpacks one part, and stops as soon as it gives one byte more than it said it would. */
function pakUit(bytes: Buffer, deel: Deel): Buffer {
  if (deel.methode === 0) {
    if (bytes.length !== deel.uitgepakt) throw kapot();
    return bytes;
  }
  try {
    const uit = inflateRawSync(bytes, { maxOutputLength: Math.max(1, deel.uitgepakt), finishFlush: constants.Z_SYNC_FLUSH });
    if (uit.length !== deel.uitgepakt) throw kapot();
    return uit;
  } catch (fout) {
    throw (fout as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE' ? new Leesfout('werkmap-te-groot') : kapot();
  }
}

/**
 * Looks into a zip before anybody else unpacks it: sizes by the table of contents first, then while unpacking, never
 * more than was announced. Gives the text parts (XML) by name. Throws Leesfout.
 */
export function openZip(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const delen = inhoudsopgave(zip);
  eisVanTevoren(delen);
  const bereiken = delen.map((deel) => ({ deel, ...bereik(zip, deel) })).sort((a, b) => a.van - b.van);
  if (bereiken.some(({ van }, i) => i > 0 && van < bereiken[i - 1]!.tot)) throw kapot();
  return new Map(
    bereiken.filter(({ deel }) => /\.(xml|rels)$/i.test(deel.naam)).map(({ deel, van, tot }) => [deel.naam, pakUit(zip.subarray(van, tot), deel)]),
  );
}
