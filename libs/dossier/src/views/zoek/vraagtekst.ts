import { type Dag, leesDag } from '@loopplank/kernel';
import { isTussenvoegsel, klank, spelling, woorden } from '../../taal/naamtekst';

const MAANDEN = ['jan', 'feb', 'maa', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

export interface Getypt {
  readonly woord: string;
  readonly klank: string;
  /** Written as one by us, not by who typed: must fit well. */
  readonly samengevoegd?: true;
}

/** What somebody typed into the search field, taken apart. */
export interface Vraagtekst {
  /** Words that must be in the name. */
  readonly woorden: readonly Getypt[];
  /** The same with neighbours written as one word: "veld kamp", "ben ali". */
  readonly aaneen: readonly (readonly Getypt[])[];
  /** Particles: they make a hit better, nothing more. */
  readonly tussenvoegsels: readonly string[];
  readonly geboortedatum?: Dag;
  readonly bsn?: string;
}

/** A year of two digits is the last one that is not in the future. */
const jaartal = (jaar: string, vandaag: Dag): string =>
  jaar.length === 4 ? jaar : `${Number(jaar) <= Number(vandaag.slice(2, 4)) ? '20' : '19'}${jaar}`;

const maandnummer = (naam: string): number => MAANDEN.indexOf(naam === 'mrt' ? 'maa' : naam.slice(0, 3)) + 1;

const NOTATIES: readonly [RegExp, (g: Record<string, string>) => [jaar: string, maand: number, dag: string]][] = [
  [/\b(?<j>\d{4})[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})\b/, (g) => [g['j']!, Number(g['m']), g['d']!]],
  [/\b(?<d>\d{1,2})\s?[-/. ]\s?(?<m>\d{1,2})\s?[-/. ]\s?(?<j>\d{4}|\d{2})\b/, (g) => [g['j']!, Number(g['m']), g['d']!]],
  [/\b(?<d>\d{1,2})[\s-]?(?<m>jan|feb|mrt|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)[a-z]*\.?[\s-]?(?<j>\d{4}|\d{2})\b/i, (g) => [g['j']!, maandnummer(g['m']!.toLowerCase()), g['d']!]],
  [/\b(?<d>\d{2})(?<m>\d{2})(?<j>\d{4})\b/, (g) => [g['j']!, Number(g['m']), g['d']!]],
];

/** Takes a day out of a text, however it was written. What is no existing day stays text. */
function zonderDatum(tekst: string, vandaag: Dag): { rest: string; geboortedatum?: Dag } {
  for (const [notatie, delen] of NOTATIES) {
    const gevonden = notatie.exec(tekst);
    if (!gevonden?.groups) continue;
    const [jaar, maand, dag] = delen(gevonden.groups);
    const d = leesDag(`${jaartal(jaar, vandaag)}-${String(maand).padStart(2, '0')}-${dag.padStart(2, '0')}`);
    if (d) return { rest: tekst.replace(gevonden[0], ' '), geboortedatum: d };
  }
  return { rest: tekst };
}

const getypt = (woord: string): Getypt => ({ woord: spelling(woord), klank: klank(woord) });

/** Every way to write one pair of neighbours, or a word with the particles before it, as one word. */
function aaneengeschreven(alle: readonly string[]): Getypt[][] {
  return alle.flatMap((woord, i) => {
    if (i === 0 || isTussenvoegsel(woord)) return [];
    let van = i - 1;
    while (van > 0 && isTussenvoegsel(alle[van]!) && isTussenvoegsel(alle[van - 1]!)) van--;
    return [...new Set([van, i - 1])].map((begin) => {
      const samen: Getypt = { ...getypt(alle.slice(begin, i + 1).join('')), samengevoegd: true };
      const rest = [...alle.slice(0, begin), ...alle.slice(i + 1)].filter((w) => !isTussenvoegsel(w));
      return [samen, ...rest.map(getypt)];
    });
  });
}

/** Reads what was typed: words of a name in any order, perhaps a day of birth or a citizen service number. */
export function leesVraagtekst(tekst: string, vandaag: Dag): Vraagtekst {
  const bsn = /\b\d{9}\b/.exec(tekst)?.[0];
  const { rest, geboortedatum } = zonderDatum(bsn ? tekst.replace(bsn, ' ') : tekst, vandaag);
  const alle = woorden(rest);
  const namen = alle.filter((w) => !isTussenvoegsel(w));
  // Somebody who types only "Ben" or "van" means exactly that.
  const echt = namen.length > 0 ? namen : alle;
  return {
    woorden: [...new Set(echt)].slice(0, 6).map(getypt),
    aaneen: aaneengeschreven(alle.slice(0, 8)),
    tussenvoegsels: namen.length > 0 ? alle.filter(isTussenvoegsel).map(spelling) : [],
    ...(geboortedatum ? { geboortedatum } : {}),
    ...(bsn ? { bsn } : {}),
  };
}
