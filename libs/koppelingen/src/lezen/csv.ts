import { type CsvError, parse } from 'csv-parse/sync';
import { naarTekst } from './codering';
import { Leesfout } from './leesfout';
import { MAX_RIJEN, maakTabel, type Rauwe, type Tabel } from './tabel';

const SCHEIDINGEN = [';', ',', '\t'] as const;
type Scheiding = (typeof SCHEIDINGEN)[number];

/** How many lines are looked at to find the separator. */
const PROEF_REGELS = 20;

/** Empty lines count too, until they are left out: this many is no list any more. */
const MAX_REGELS = 4 * MAX_RIJEN;

/** The line Excel writes in front to name its separator. */
const SEP = /^sep=(.)\n/i;

/** Separators per line, outside quotes; a line goes on while a quote is open. */
function tel(tekst: string, scheiding: Scheiding): number[] {
  const aantallen: number[] = [];
  let aantal = 0;
  let open = false;
  for (const teken of tekst.slice(0, 200_000)) {
    if (teken === '"') open = !open;
    else if (open) continue;
    else if (teken === scheiding) aantal += 1;
    else if (teken === '\n') {
      aantallen.push(aantal);
      aantal = 0;
      if (aantallen.length === PROEF_REGELS) return aantallen;
    }
  }
  return [...aantallen, aantal];
}

/** The separator that splits the header, and the lines under it alike; a file of one column has any. */
export function vindScheiding(tekst: string): Scheiding {
  const score = (s: Scheiding): number => {
    const [kop = 0, ...rest] = tel(tekst, s);
    return kop === 0 ? 0 : kop * (1 + rest.filter((n) => n === kop).length);
  };
  return [...SCHEIDINGEN].sort((a, b) => score(b) - score(a))[0]!;
}

/** Reads a CSV file: separator `;`, `,` or tab, quoted texts with separators and line ends in them. Throws Leesfout. */
export function leesCsv(bytes: Uint8Array): Tabel {
  const { tekst, codering } = naarTekst(bytes);
  const sep = SEP.exec(tekst);
  const inhoud = sep ? tekst.slice(sep[0].length) : tekst;
  const delimiter = SCHEIDINGEN.find((s) => s === sep?.[1]) ?? vindScheiding(inhoud);
  return maakTabel('csv', lees(inhoud, delimiter, sep ? 1 : 0), codering);
}

interface MetInfo {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

function lees(tekst: string, delimiter: Scheiding, eerder: number): Rauwe[] {
  let vorige = 0;
  try {
    const records = parse(tekst, {
      delimiter,
      bom: true,
      info: true,
      relax_column_count: true,
      // A quote inside a text that does not begin with one (5" pijp) is a quote.
      relax_quotes: true,
      skip_records_with_empty_values: false,
      to: MAX_REGELS + 1,
    }) as unknown as MetInfo[];
    if (records.length > MAX_REGELS) throw new Leesfout('te-veel-rijen');
    return records.map(({ record, info }) => {
      const regel = vorige + 1 + eerder;
      vorige = info.lines;
      return { regel, cellen: record };
    });
  } catch (fout) {
    if (fout instanceof Leesfout) throw fout;
    const { code, bytes: tot } = fout as CsvError & { bytes?: number };
    // Where reading the last row began to go wrong.
    const regel = typeof tot === 'number' ? Buffer.from(tekst).subarray(0, tot).toString().split('\n').length + eerder : undefined;
    throw new Leesfout(code === 'CSV_QUOTE_NOT_CLOSED' ? 'aanhalingsteken-open' : 'kapotte-csv', regel === undefined ? {} : { regel });
  }
}
