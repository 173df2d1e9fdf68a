import type { Dag } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import { alle, type Cel } from '../rijen';
import type { Naamwoord } from './naamwoorden';
import { trigrammen } from '../../taal/naamtekst';
import type { Getypt, Vraagtekst } from './vraagtekst';

/** Somebody who may be meant. */
export interface Kandidaat {
  readonly id: string;
  readonly naam: { readonly voornaam: string | null; readonly tussenvoegsel: string | null; readonly achternaam: string | null };
  readonly geboortedatum: Dag | null;
  readonly gemeente: string;
  readonly bsn: string | null;
  readonly woorden: readonly Naamwoord[];
}

/** More than this nobody reads through; a better question finds better. */
const GENOEG = 300;
/** With so many whose name is just what was typed, those who only look like it would never be reached. */
const GENOEG_GELIJK = 25;
/** Of a misspelt word so many rare groups of three letters are tried; one mistake spoils at most three. */
const ZELDZAME = 4;

const citaat = (tekst: string): string => `"${tekst.replaceAll('"', '""')}"`;

/** A condition on `jongere j` and `naam n`, with its values: who may be found at all. */
export interface Bereik {
  readonly waar: string;
  readonly waarden: readonly Cel[];
}

interface Rij extends Record<string, string | null> {
  readonly id: string;
  readonly voornaam: string | null;
  readonly tussenvoegsel: string | null;
  readonly achternaam: string | null;
  readonly geboortedatum: string | null;
  readonly gemeente: string;
  readonly bsn: string | null;
  readonly woorden: string;
}

const KIES = 'SELECT j.id, n.voornaam, n.tussenvoegsel, n.achternaam, n.geboortedatum, n.gemeente, n.bsn, n.woorden';

const kandidaat = ({ id, voornaam, tussenvoegsel, achternaam, geboortedatum, gemeente, bsn, woorden }: Rij): Kandidaat => ({
  id,
  naam: { voornaam, tussenvoegsel, achternaam },
  geboortedatum: geboortedatum as Dag | null,
  gemeente,
  bsn,
  woorden: JSON.parse(woorden) as Naamwoord[],
});

const opMatch = (db: Db, match: string, { waar, waarden }: Bereik, hooguit: number): Kandidaat[] =>
  alle<Rij>(
    db,
    `${KIES} FROM index_op_naam i JOIN naam n ON n.rowid = i.rowid JOIN jongere j ON j.nr = n.nr WHERE index_op_naam MATCH ? AND ${waar} LIMIT ?`,
    match, ...waarden, hooguit,
  ).map(kandidaat);

/** The rarest groups of three letters of a word and of its sound, as one condition; empty when it has none. */
function vaag(db: Db, { woord, klank }: Getypt): string {
  const grammen = [...trigrammen(woord), ...(klank.length > 2 ? [`~~${klank}~`] : [])];
  const aantal = new Map(
    alle<{ term: string; doc: number }>(db, 'SELECT term, doc FROM index_woorden WHERE term IN (SELECT value FROM json_each(?))', JSON.stringify(trigrammen(woord))).map((r) => [r.term, r.doc]),
  );
  const bekend = grammen.filter((g) => aantal.has(g)).sort((a, b) => aantal.get(a)! - aantal.get(b)!);
  const klankgram = grammen.filter((g) => g.startsWith('~~'));
  return [...bekend.slice(0, ZELDZAME), ...klankgram].map(citaat).join(' OR ');
}

/** Everybody whose name may be meant: equal words first, then beginnings, then what looks or sounds alike. */
function opNaam(db: Db, getypt: readonly Getypt[], bereik: Bereik): Kandidaat[] {
  const woorden = getypt.filter((w) => w.woord.length > 1);
  if (woorden.length === 0) return opMatch(db, getypt.map((w) => citaat(`^^${w.woord}`)).join(' AND '), bereik, GENOEG);
  const gevonden = new Map<string, Kandidaat>();
  const erbij = (kandidaten: readonly Kandidaat[]) => kandidaten.forEach((k) => gevonden.set(`${k.id} ${JSON.stringify(k.naam)} ${k.geboortedatum}`, k));
  const samen = (maak: (w: Getypt) => string, met = ' AND ') => woorden.map(maak).filter(Boolean).map((m) => `(${m})`).join(met);

  erbij(opMatch(db, samen((w) => citaat(`^^${w.woord}$`)), bereik, GENOEG));
  const gelijk = gevonden.size;
  if (gelijk < GENOEG) erbij(opMatch(db, samen((w) => citaat(`^^${w.woord}`)), bereik, GENOEG));
  if (gelijk >= GENOEG_GELIJK || gevonden.size >= GENOEG) return [...gevonden.values()];
  const vaagSamen = samen((w) => vaag(db, w));
  if (vaagSamen) erbij(opMatch(db, vaagSamen, bereik, 4 * GENOEG));
  // One of the words may be quite another one (a second first name, a maiden name), or two that belong together.
  if (gevonden.size === 0 && woorden.length > 1) erbij(opMatch(db, samen((w) => vaag(db, w), ' OR ') || '"^^^"', bereik, 4 * GENOEG));
  return [...gevonden.values()];
}

const opWaarde = (db: Db, veld: 'n.bsn' | 'n.geboortedatum', waarde: string, { waar, waarden }: Bereik): Kandidaat[] =>
  alle<Rij>(db, `${KIES} FROM naam n JOIN jongere j ON j.nr = n.nr WHERE ${veld} = ? AND ${waar} LIMIT ?`, waarde, ...waarden, 4 * GENOEG).map(kandidaat);

/** Everybody born on one of these days, and everybody with this number: among them are all who can be the same person. */
export function opDagOfNummer(db: Db, dagen: readonly string[], bsnIndex: string | undefined, bereik: Bereik): Kandidaat[] {
  const opDag = alle<Rij>(
    db,
    `${KIES} FROM naam n JOIN jongere j ON j.nr = n.nr WHERE n.geboortedatum IN (SELECT value FROM json_each(?)) AND ${bereik.waar}`,
    JSON.stringify(dagen), ...bereik.waarden,
  ).map(kandidaat);
  return [...(bsnIndex === undefined ? [] : opWaarde(db, 'n.bsn', bsnIndex, bereik)), ...opDag];
}

/** Every name by which somebody may be meant by a question, each once; a jongere who was registered twice has two. `bsnIndex`: keyed digest. */
export function kandidaten(db: Db, vraag: Vraagtekst & { readonly bsnIndex?: string }, bereik: Bereik): Kandidaat[] {
  const gevonden = [
    ...(vraag.bsnIndex === undefined ? [] : opWaarde(db, 'n.bsn', vraag.bsnIndex, bereik)),
    ...(vraag.geboortedatum === undefined ? [] : opWaarde(db, 'n.geboortedatum', vraag.geboortedatum, bereik)),
    ...(vraag.woorden.length === 0 ? [] : opNaam(db, vraag.woorden, bereik)),
  ];
  return [...new Map(gevonden.map((k) => [`${k.id} ${JSON.stringify(k.naam)} ${k.geboortedatum} ${k.bsn}`, k])).values()];
}
