import type { Dag, Moment } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import { type Rijuitkomst, UITKOMSTEN } from '../import/events';
import type { Importstatus, Telling } from '../import/state';
import type { Rijfout } from '../rijen/rijfouten';
import type { Toewijzing } from '../rijen/toewijzing';
import { isRegisterlijst, type Soort, SOORTEN } from '../rijen/velden';

/** A page of a list: `page` from 1. */
export interface Bladzijde {
  readonly page: number;
  readonly pageSize: number;
}

export interface Pagina<T> {
  readonly items: readonly T[];
  readonly totaal: number;
}

/** One import as its list shows it. */
export interface Importregel {
  readonly id: string;
  readonly organisatieId: string;
  readonly medewerkerId: string;
  readonly status: Importstatus;
  readonly formaat: 'csv' | 'xlsx';
  readonly soort?: Soort;
  /** Null when the file and its key are gone. */
  readonly bestandsnaam: string | null;
  readonly vingerafdruk: string;
  readonly rijen: number;
  readonly kolommen: number;
  readonly bewaardTot: Dag;
  readonly ontvangenOp: Moment;
  readonly gestartOp?: Moment;
  readonly afgerondOp?: Moment;
  readonly stopReden?: 'gevraagd' | 'storing';
  readonly ongedaanOp?: Moment;
  /** Youngsters we know who are not on this full list. */
  readonly afwezig: number;
  /** Of whom that could not be put in the file. */
  readonly afwezigNiet: number;
}

const KOLOMMEN = `id, organisatie_id AS organisatieId, medewerker_id AS medewerkerId, status, formaat, soort, bestandsnaam, vingerafdruk, rijen, kolommen,
  bewaard_tot AS bewaardTot, ontvangen_op AS ontvangenOp, gestart_op AS gestartOp, afgerond_op AS afgerondOp, stop_reden AS stopReden, ongedaan_op AS ongedaanOp, afwezig, afwezig_niet AS afwezigNiet`;

/** NULL is absent; of the file name it says that the name is gone. */
const regel = (rij: object): Importregel =>
  Object.fromEntries(Object.entries(rij).filter(([naam, w]) => w !== null || naam === 'bestandsnaam')) as unknown as Importregel;

const alle = <R>(db: Db, sql: string, ...w: (string | number)[]): R[] => db.prepare(sql).all(...w) as R[];
const een = <R>(db: Db, sql: string, ...w: (string | number)[]): R | undefined => db.prepare(sql).get(...w) as R | undefined;

/** One import of this organisation; null: there is none, or it belongs to another. */
export function leesImport(db: Db, id: string, organisatieId: string): Importregel | null {
  const rij = een<object>(db, `SELECT ${KOLOMMEN} FROM import WHERE id = ? AND organisatie_id = ?`, id, organisatieId);
  return rij ? regel(rij) : null;
}

/** The imports of an organisation, newest first. */
export function leesImports(db: Db, organisatieId: string, { page, pageSize }: Bladzijde): Pagina<Importregel> {
  const items = alle<object>(
    db, `SELECT ${KOLOMMEN} FROM import WHERE organisatie_id = ? ORDER BY ontvangen_op DESC, id LIMIT ? OFFSET ?`, organisatieId, pageSize, (page - 1) * pageSize,
  ).map(regel);
  return { items, totaal: een<{ n: number }>(db, 'SELECT COUNT(*) AS n FROM import WHERE organisatie_id = ?', organisatieId)!.n };
}

export interface Stand {
  readonly verwerkt: number;
  readonly telling: Telling;
  readonly teruggedraaid: number;
  readonly gebleven: number;
}

/** How far an import is, counted from its rows. */
export function standVan(db: Db, importId: string): Stand {
  const per = alle<{ uitkomst: Rijuitkomst; n: number }>(db, 'SELECT uitkomst, COUNT(*) AS n FROM rij WHERE import_id = ? GROUP BY uitkomst', importId);
  const terug = alle<{ terug: string; n: number }>(db, 'SELECT terug, COUNT(*) AS n FROM rij WHERE import_id = ? AND terug IS NOT NULL GROUP BY terug', importId);
  const van = (soort: string) => terug.find((t) => t.terug === soort)?.n ?? 0;
  return {
    verwerkt: per.reduce((som, p) => som + p.n, 0),
    telling: Object.fromEntries(UITKOMSTEN.map((u) => [u, per.find((p) => p.uitkomst === u)?.n ?? 0])) as unknown as Telling,
    teruggedraaid: van('teruggedraaid'),
    gebleven: van('gebleven'),
  };
}

/** What became of one row. */
export interface Rijregel {
  readonly rij: number;
  readonly uitkomst: Rijuitkomst;
  readonly jongereId?: string;
  readonly fouten?: readonly Rijfout[];
  readonly zieRij?: number;
  readonly besluit?: 'zelfde' | 'nieuw' | 'overslaan';
  readonly terug?: 'teruggedraaid' | 'gebleven';
}

interface RauweRij {
  readonly rij: number;
  readonly uitkomst: Rijuitkomst;
  readonly jongere_id: string | null;
  readonly fouten: string | null;
  readonly zie_rij: number | null;
  readonly besluit: string | null;
  readonly terug: string | null;
}

const rijregel = (r: RauweRij): Rijregel =>
  ({
    rij: r.rij,
    uitkomst: r.uitkomst,
    ...(r.jongere_id === null ? {} : { jongereId: r.jongere_id }),
    ...(r.fouten === null ? {} : { fouten: JSON.parse(r.fouten) as Rijfout[] }),
    ...(r.zie_rij === null ? {} : { zieRij: r.zie_rij }),
    ...(r.besluit === null ? {} : { besluit: r.besluit }),
    ...(r.terug === null ? {} : { terug: r.terug }),
  }) as Rijregel;

/** Rows of an import in the order of the file, of all outcomes or of these. */
export function leesRijen(db: Db, importId: string, uitkomsten: readonly Rijuitkomst[] | undefined, { page, pageSize }: Bladzijde): Pagina<Rijregel> {
  const van = 'FROM rij WHERE import_id = ? AND (? IS NULL OR uitkomst IN (SELECT value FROM json_each(?)))';
  const keuze = uitkomsten ? JSON.stringify(uitkomsten) : null;
  const waarden = [importId, keuze, keuze] as [string, string, string];
  return {
    items: alle<RauweRij>(db, `SELECT rij, uitkomst, jongere_id, fouten, zie_rij, besluit, terug ${van} ORDER BY rij LIMIT ? OFFSET ?`, ...waarden, pageSize, (page - 1) * pageSize).map(rijregel),
    totaal: een<{ n: number }>(db, `SELECT COUNT(*) AS n ${van}`, ...waarden)!.n,
  };
}

export function leesRij(db: Db, importId: string, rij: number): Rijregel | null {
  const gevonden = een<RauweRij>(db, 'SELECT rij, uitkomst, jongere_id, fouten, zie_rij, besluit, terug FROM rij WHERE import_id = ? AND rij = ?', importId, rij);
  return gevonden ? rijregel(gevonden) : null;
}

/** A row that waits for a person, with the list it came in. */
export interface Wachtrij extends Rijregel {
  readonly importId: string;
  readonly bestandsnaam: string | null;
  readonly ontvangenOp: Moment;
}

const GEEN_REGISTER = ` AND COALESCE(i.soort, '') NOT IN (${SOORTEN.filter(isRegisterlijst).map((soort) => `'${soort}'`).join(', ')})`;

/** Every row of an organisation's lists that waits for a decision: the oldest list first, in its own order. `importId`: of one list. Lists of registers only `metRegisters`. */
export function leesWachtend(db: Db, organisatieId: string, { page, pageSize }: Bladzijde, metRegisters: boolean, importId?: string): Pagina<Wachtrij> {
  const van = `FROM rij r JOIN import i ON i.id = r.import_id WHERE i.organisatie_id = ? AND i.status IN ('bezig', 'gestopt', 'klaar')
    AND r.uitkomst IN ('mogelijkDubbel', 'onbekend') AND r.terug IS NULL AND (? IS NULL OR i.id = ?)${metRegisters ? '' : GEEN_REGISTER}`;
  const waarden: [string, string | null, string | null] = [organisatieId, importId ?? null, importId ?? null];
  const rijen = db.prepare(
    `SELECT r.import_id AS importId, i.bestandsnaam, i.ontvangen_op AS ontvangenOp, r.rij, r.uitkomst, r.jongere_id, r.fouten, r.zie_rij, r.besluit, r.terug
     ${van} ORDER BY i.ontvangen_op, i.id, r.rij LIMIT ? OFFSET ?`,
  ).all(...waarden, pageSize, (page - 1) * pageSize) as (RauweRij & Pick<Wachtrij, 'importId' | 'bestandsnaam' | 'ontvangenOp'>)[];
  return {
    items: rijen.map((r) => ({ ...rijregel(r), importId: r.importId, bestandsnaam: r.bestandsnaam, ontvangenOp: r.ontvangenOp })),
    totaal: (db.prepare(`SELECT COUNT(*) AS n ${van}`).get(...waarden) as { n: number }).n,
  };
}

/** Earlier imports of this organisation of the very same file, newest first. */
export const eerderIngelezen = (db: Db, organisatieId: string, vingerafdruk: string, behalve: string): readonly { readonly id: string; readonly ontvangenOp: Moment }[] =>
  alle<{ id: string; ontvangenOp: Moment }>(
    db,
    `SELECT id, ontvangen_op AS ontvangenOp FROM import WHERE organisatie_id = ? AND vingerafdruk = ? AND id <> ? AND status NOT IN ('ontvangen', 'ongedaan') ORDER BY ontvangen_op DESC`,
    organisatieId, vingerafdruk, behalve,
  );

/** Imports for which there is work to do, oldest first. */
export const openWerk = (db: Db): readonly string[] =>
  alle<{ id: string }>(db, `SELECT id FROM import WHERE status IN ('bezig', 'terugdraaien') ORDER BY ontvangen_op, id`).map((r) => r.id);

/** Imports whose rows may not be kept on this day: past their term, or with somebody in them who was erased. */
export const nietMeerBewaren = (db: Db, vandaag: Dag): readonly string[] =>
  alle<{ id: string }>(db, `SELECT id FROM import WHERE bewaard_tot < ? OR gewist = 1`, vandaag).map((r) => r.id);

export const bestaatImport = (db: Db, id: string): boolean => een(db, 'SELECT 1 FROM import WHERE id = ?', id) !== undefined;

/** A mapping an organisation remembers under a name. */
export interface Profielregel {
  readonly id: string;
  readonly naam: string;
  readonly toewijzing: Toewijzing;
  readonly medewerkerId: string;
  readonly vastgelegdOp: Moment;
}

export const leesProfielen = (db: Db, organisatieId: string): readonly Profielregel[] =>
  alle<{ id: string; naam: string | null; toewijzing: string | null; medewerkerId: string; vastgelegdOp: Moment }>(
    db,
    'SELECT id, naam, toewijzing, medewerker_id AS medewerkerId, vastgelegd_op AS vastgelegdOp FROM profiel WHERE organisatie_id = ?',
    organisatieId,
  )
    .flatMap(({ naam, toewijzing, ...rest }) => (naam === null || toewijzing === null ? [] : [{ ...rest, naam, toewijzing: JSON.parse(toewijzing) as Toewijzing }]))
    .sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));
