import { type Dag, plusDagen } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import { betrokkenOp, IS_BETROKKEN } from '../relaties';
import { alle, type Cel, een } from '../rijen';
import type { Bladzijde, Vrager } from '../vrager';
import { standaardOp } from './definities';
import { type Latentie, leesLatentie } from './latentie';
import { wieSql } from './wie';

/** A question about today: which youngsters had no two-way contact for so many calendar days. Plain data: it goes to a thread that reads. */
export interface Stilvraag extends Bladzijde {
  readonly vrager: Vrager;
  readonly dagen: number;
}

export interface Stillijst {
  /** Longest ago first; never comes before that. */
  readonly items: readonly { readonly jongereId: string; readonly contactDatum: Dag | null }[];
  readonly totaal: number;
  /** Everybody of the asker in the target group. */
  readonly jongeren: number;
  readonly latentie: readonly Latentie[];
}

/** The target group of the standard definition; an unknown birth date excludes nobody. */
function doelgroep(db: Db, { vandaag }: Vrager): { readonly sql: string; readonly waarden: Cel[] } {
  const grens = standaardOp(db, vandaag)?.doelgroep;
  const { sql, waarden } = grens ? wieSql({ leeftijdVan: grens.leeftijdVan, leeftijdTot: grens.leeftijdTot - 1 }, vandaag, 'j') : { sql: '', waarden: [] };
  return { sql: ` AND j.gemeente IS NOT NULL AND (j.geboren IS NULL OR (1${sql}))`, waarden };
}

export function leesStil(db: Db, { vrager, dagen, page, pageSize }: Stilvraag): Stillijst {
  const alles = vrager.inhoud === 'feiten';
  const wie = doelgroep(db, vrager);
  const waar = `FROM jongere j WHERE ${alles ? '1' : IS_BETROKKEN}${wie.sql}`;
  const waarden = [...(alles ? [] : betrokkenOp(vrager)), ...wie.waarden];
  const stil = `${waar} AND (j.contact IS NULL OR j.contact < ?)`;
  const grens = plusDagen(vrager.vandaag, -dagen);
  const tel = (sql: string, ...w: Cel[]): number => een<{ n: number }>(db, `SELECT count(*) AS n ${sql}`, ...w)!.n;
  return {
    items: alle<{ jongereId: string; contactDatum: Dag | null }>(db, `SELECT j.id AS jongereId, j.contact AS contactDatum ${stil} ORDER BY j.contact, j.begin_geldig, j.id LIMIT ? OFFSET ?`, ...waarden, grens, pageSize, (page - 1) * pageSize),
    totaal: tel(stil, ...waarden, grens),
    jongeren: tel(waar, ...waarden),
    latentie: leesLatentie(db),
  };
}
