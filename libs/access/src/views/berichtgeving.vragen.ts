import type { Dag, Moment } from '@loopplank/kernel';
import { bereid, type Db } from '@loopplank/sqlite';
import type { Dagbericht } from '../berichtgeving/events';
import { adresVan } from '../medewerker/adres';
import type { Meldsoort } from '../verzending/events';

/** How one employee is told, and what they have seen. */
export interface Berichtgeving {
  readonly gezienTot?: Moment;
  readonly dagbericht: Dagbericht;
  /** Since when there is a link for a calendar; absent: there is none. */
  readonly agendaOp?: Moment;
}

export function berichtgevingVan(db: Db, medewerkerId: string): Berichtgeving {
  const rij = bereid(db, `SELECT gezien_tot, dagbericht, agenda_op FROM berichtgeving WHERE medewerker_id = ?`).get(medewerkerId) as
    | { readonly gezien_tot: Moment | null; readonly dagbericht: Dagbericht; readonly agenda_op: Moment | null }
    | undefined;
  return {
    dagbericht: rij?.dagbericht ?? 'dagelijks',
    ...(rij?.gezien_tot == null ? {} : { gezienTot: rij.gezien_tot }),
    ...(rij?.agenda_op == null ? {} : { agendaOp: rij.agenda_op }),
  };
}

/** Whose calendar this is; null: no such link, or not any more. */
export const medewerkerVanAgenda = (db: Db, digest: string): string | null =>
  (bereid(db, `SELECT b.medewerker_id AS id FROM berichtgeving b JOIN medewerker m ON m.id = b.medewerker_id WHERE b.agenda = ? AND m.gesloten_op IS NULL`).get(digest) as { id: string } | undefined)?.id ?? null;

/** Who of an organisation can be told by mail on a day, and did not say no. */
export const lezersVanDagbericht = (db: Db, organisatieId: string, op: Dag): readonly string[] =>
  (
    db
      .prepare(
        `SELECT m.id FROM medewerker m LEFT JOIN berichtgeving b ON b.medewerker_id = m.id
         WHERE m.organisatie_id = ? AND m.gesloten_op IS NULL AND (m.mailadres IS NOT NULL OR m.gebruikersnaam LIKE '%_@_%._%') AND coalesce(b.dagbericht, 'dagelijks') = 'dagelijks'
           AND EXISTS (SELECT 1 FROM rol r WHERE r.medewerker_id = m.id AND (r.tot IS NULL OR r.tot >= ?)) ORDER BY m.id`,
      )
      .all(organisatieId, op) as { id: string }[]
  ).map((r) => r.id);

/** A message that waits to leave the house. */
export interface GevraagdeVerzending {
  readonly id: string;
  readonly soort: Meldsoort;
  readonly medewerkerId: string;
}

/** What cannot wait first, then oldest first: a heap of daily messages holds up nobody who is called. */
export const gevraagdeVerzendingen = (db: Db): readonly GevraagdeVerzending[] =>
  bereid(db, `SELECT id, soort, medewerker_id AS medewerkerId FROM verzending WHERE status = 'gevraagd' ORDER BY soort NOT IN ('spoed', 'noodtoegang'), sinds, id LIMIT 200`).all() as unknown as GevraagdeVerzending[];

/** Where mail for an employee goes: an address of their own, or a username that is one; undefined: nowhere. */
export function adresOp(db: Db, medewerkerId: string): string | undefined {
  const rij = bereid(db, `SELECT mailadres, gebruikersnaam FROM medewerker WHERE id = ?`).get(medewerkerId) as { readonly mailadres: string | null; readonly gebruikersnaam: string | null } | undefined;
  return rij && adresVan({ mailadres: rij.mailadres ?? undefined, gebruikersnaam: rij.gebruikersnaam });
}
