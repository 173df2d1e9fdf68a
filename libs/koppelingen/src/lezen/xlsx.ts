import readXlsxFile from 'read-excel-file/universal';
import { Leesfout } from './leesfout';
import { isLeeg, MAX_KOLOMMEN, MAX_RIJEN, maakTabel, type Rauwe, type Tabel } from './tabel';
import { eisGeslotenTags } from './tags';
import { openZip } from './zip';

/** Rows of a sheet may lie far apart; one at a million makes a reader lay out a million empty ones first. */
const RIJ = /<(?:\w{1,20}:)?row\b[^>]{0,300}?\br="(\d+)"/g;
const CEL = /<(?:\w{1,20}:)?c\b[^>]{0,300}?\br="([A-Z]+)(\d+)"/g;
/** Some empty, formatted rows and columns are ordinary. */
const RUIM = { rij: 4 * MAX_RIJEN, letters: 2 } as const;

function eisBinnenBereik(blad: Buffer): void {
  const xml = blad.toString('latin1');
  for (const [, nummer] of xml.matchAll(RIJ)) if (Number(nummer) > RUIM.rij) throw new Leesfout('te-veel-rijen');
  for (const [, letters, nummer] of xml.matchAll(CEL)) {
    if (Number(nummer) > RUIM.rij) throw new Leesfout('te-veel-rijen');
    // ZZ is the 702nd column.
    if (letters!.length > RUIM.letters) throw new Leesfout('te-veel-kolommen');
  }
}

/** The longest formula a sheet can hold is 8,192 characters. */
const MAX_FORMULE = 100_000;

/** A formula that was never worked out has no value, and would read as an empty cell. */
function eisUitkomsten(blad: Buffer): void {
  for (let van = blad.indexOf('<f'); van >= 0; van = blad.indexOf('<f', van + 2)) {
    const tot = blad.indexOf('</c>', van);
    // No cell ends so late; and looking for its end again and again would take forever.
    if (tot < 0 || tot - van > MAX_FORMULE) throw new Leesfout('kapotte-werkmap');
    if (!/^<f[\s/>]/.test(blad.toString('latin1', van, van + 3))) continue;
    if (/<v[\s>]/.test(blad.toString('latin1', van, tot))) continue;
    const begin = blad.toString('latin1', blad.lastIndexOf('<c ', van), van);
    const [, letters = 'A', regel = '0'] = /\br="([A-Z]+)(\d+)"/.exec(begin) ?? [];
    const kolom = [...letters].reduce((n, l) => 26 * n + l.charCodeAt(0) - 64, 0);
    throw new Leesfout('formule-zonder-uitkomst', { regel: Number(regel), kolom });
  }
}

function keurBlad(blad: Buffer): void {
  eisBinnenBereik(blad);
  eisUitkomsten(blad);
}

const twee = (n: number): string => String(n).padStart(2, '0');

/** A day, or a day with a time, as the sheet shows it: such cells know no time zone. */
function datumtekst(d: Date): string {
  if (Number.isNaN(d.getTime())) return '';
  const dag = `${String(d.getUTCFullYear()).padStart(4, '0')}-${twee(d.getUTCMonth() + 1)}-${twee(d.getUTCDate())}`;
  // Half a second more: 12:00 is stored as a fraction that comes out a little short.
  const t = new Date(d.getTime() + 500);
  return t.getUTCHours() + t.getUTCMinutes() === 0 ? dag : `${dag} ${twee(t.getUTCHours())}:${twee(t.getUTCMinutes())}`;
}

/** A cell as text. Numbers without exponent, so that a long number stays the number that was typed. */
function celtekst(cel: unknown): string {
  if (cel === null || cel === undefined) return '';
  if (cel instanceof Date) return datumtekst(cel);
  if (typeof cel === 'boolean') return cel ? 'ja' : 'nee';
  if (typeof cel === 'number') return Number.isInteger(cel) ? BigInt(cel).toString() : String(cel);
  return String(cel);
}

const rauw = (data: readonly (readonly unknown[])[]): Rauwe[] => data.map((rij, i) => ({ regel: i + 1, cellen: rij.map(celtekst) }));

/** Reads the one sheet of a workbook that holds something. Throws Leesfout. */
export async function leesXlsx(bytes: Uint8Array): Promise<Tabel> {
  const delen = openZip(bytes);
  if (!delen.has('[Content_Types].xml') || !delen.has('xl/workbook.xml')) throw new Leesfout('onbekende-soort');
  for (const [naam, deel] of delen) if (/\.(xml|rels)$/.test(naam)) eisGeslotenTags(deel);
  for (const [naam, deel] of delen) if (/worksheets\/[^/]+\.xml$/.test(naam)) keurBlad(deel);
  const bladen = (await lees(bytes)).map(({ data }) => rauw(data)).filter((rijen) => rijen.some((r) => !isLeeg(r.cellen)));
  if (bladen.length === 0) throw new Leesfout('geen-blad');
  if (bladen.length > 1) throw new Leesfout('meer-bladen', { bladen: bladen.length });
  const [blad] = bladen as [Rauwe[]];
  if (blad.some((r) => r.cellen.length > MAX_KOLOMMEN && !isLeeg(r.cellen.slice(MAX_KOLOMMEN)))) throw new Leesfout('te-veel-kolommen');
  return maakTabel('xlsx', blad);
}

async function lees(bytes: Uint8Array): Promise<{ data: readonly (readonly unknown[])[] }[]> {
  const eigen = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  try {
    return (await readXlsxFile(eigen, { trim: false })) as unknown as { data: unknown[][] }[];
  } catch (fout) {
    // Whatever a reader trips over in a file is a fault of the file; a fault of ours shows in its tests.
    if (fout instanceof Error) throw new Leesfout('kapotte-werkmap');
    throw fout;
  }
}
