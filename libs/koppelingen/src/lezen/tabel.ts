import { Leesfout } from './leesfout';

export const MAX_BYTES = 25 * 1024 * 1024;
export const MAX_RIJEN = 50_000;
export const MAX_KOLOMMEN = 200;
/** Longer than any note, shorter than a file that went into one cell. */
export const MAX_CEL = 20_000;

/** A row as it stands in the file; `regel` is where a person finds it (1 = the first line of the sheet or file). */
export interface Rauwe {
  readonly regel: number;
  readonly cellen: readonly string[];
}

/** A file as text: a header and the rows under it. Every row is as wide as the header, or says that it was not. */
export interface Tabel {
  readonly formaat: 'csv' | 'xlsx';
  readonly codering?: Codering;
  readonly kop: readonly string[];
  readonly rijen: readonly Tabelrij[];
}

export type Codering = 'utf-8' | 'utf-8-bom' | 'windows-1252';

export interface Tabelrij extends Rauwe {
  /** More cells than the header has names, and something in them: a separator inside a text, most likely. */
  readonly teBreed?: true;
}

export const isLeeg = (cellen: readonly string[]): boolean => cellen.every((c) => c.trim() === '');

/** What people type around a name does not make it another name. */
const netjes = (cel: string): string => cel.replace(/\s+/g, ' ').trim();

const zonderStaart = (cellen: readonly string[]): readonly string[] => {
  let n = cellen.length;
  while (n > 0 && cellen[n - 1] === '') n -= 1;
  return cellen.slice(0, n);
};

/** A header is words. A date, a long number or an address of mail in it means that the list begins at once. */
const LIJKT_GEGEVEN = /^(\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\+?\d[\d -]{5,}|[^\s@]+@[^\s@]+\.[^\s@]+)$/;

function leesKop(rauw: Rauwe, onder: readonly Rauwe[]): readonly string[] {
  const kop = zonderStaart(rauw.cellen.map(netjes));
  if (kop.length > MAX_KOLOMMEN) throw new Leesfout('te-veel-kolommen');
  if (kop.some((naam) => LIJKT_GEGEVEN.test(naam))) throw new Leesfout('kop-ontbreekt');
  const eerder = new Map<string, number>();
  kop.forEach((naam, i) => {
    if (naam === '') {
      if (onder.some((r) => (r.cellen[i] ?? '') !== '')) throw new Leesfout('kop-leeg', { regel: rauw.regel, kolom: i + 1 });
      return;
    }
    const eerste = eerder.get(naam.toLowerCase());
    if (eerste !== undefined) throw new Leesfout('kop-dubbel', { eerste: eerste + 1, tweede: i + 1 });
    eerder.set(naam.toLowerCase(), i);
  });
  return kop;
}

/** Makes the table out of the lines of a file: header first, empty lines left out. Throws Leesfout. */
export function maakTabel(formaat: Tabel['formaat'], rauw: readonly Rauwe[], codering?: Codering): Tabel {
  const gevuld = rauw.filter((r) => !isLeeg(r.cellen));
  const [eerste, ...rest] = gevuld;
  if (!eerste) throw new Leesfout('leeg');
  const kop = leesKop(eerste, rest);
  if (rest.length === 0) throw new Leesfout('geen-rijen');
  if (rest.length > MAX_RIJEN) throw new Leesfout('te-veel-rijen');
  const rijen = rest.map((r): Tabelrij => {
    const lang = r.cellen.findIndex((c) => c.length > MAX_CEL);
    if (lang >= 0) throw new Leesfout('cel-te-lang', { regel: r.regel, kolom: lang + 1 });
    const cellen = Array.from({ length: kop.length }, (_, i) => (r.cellen[i] ?? '').trim());
    return { regel: r.regel, cellen, ...(isLeeg(r.cellen.slice(kop.length)) ? {} : { teBreed: true as const }) };
  });
  return { formaat, ...(codering ? { codering } : {}), kop, rijen };
}
