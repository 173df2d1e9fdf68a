import type { Moment } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import type { OrganisatieDetail, TeamRij, Vangnetten, Verwijzing } from '../antwoorden';
import { installatieRevisie, namenVan, vangnetId } from './toegang.vragen';

/** What the log says, and the revision that a change may be tied to. */
export interface MetRevisie<T> {
  readonly waarde: T;
  readonly revisie: number;
}

interface Rij {
  readonly id: string;
  readonly naam: string;
  readonly soort: OrganisatieDetail['soort'];
  readonly gemeenten: string;
  readonly doorstroompuntregio: number | null;
  readonly grondslagen: string;
  readonly gesloten_op: Moment | null;
  readonly opvolger_id: string | null;
  readonly revisie: number;
}

/** Teams that exist, by name. One whose name was erased is called after nothing. */
export const teamsVan = (db: Db, organisatieId: string): readonly TeamRij[] =>
  db
    .prepare(
      `SELECT t.id, coalesce(t.naam, '(zonder naam)') AS naam, count(m.id) AS medewerkers
       FROM team t LEFT JOIN medewerker m ON m.team_id = t.id AND m.gesloten_op IS NULL
       WHERE t.organisatie_id = ? AND t.opgeheven = 0 GROUP BY t.id ORDER BY naam COLLATE NOCASE, t.id`,
    )
    .all(organisatieId) as unknown as TeamRij[];

export const bestaatTeam = (db: Db, organisatieId: string, teamId: string): boolean =>
  db.prepare(`SELECT 1 FROM team WHERE id = ? AND organisatie_id = ? AND opgeheven = 0`).get(teamId, organisatieId) !== undefined;

const aantalMedewerkers = (db: Db, organisatieId: string): number =>
  (db.prepare(`SELECT count(*) AS n FROM medewerker WHERE organisatie_id = ? AND gesloten_op IS NULL`).get(organisatieId) as { n: number }).n;

const vangnetgemeenten = (db: Db, organisatieId: string): readonly string[] =>
  (db.prepare(`SELECT gemeente FROM gemeentevangnet WHERE organisatie_id = ? ORDER BY gemeente`).all(organisatieId) as { gemeente: string }[]).map((r) => r.gemeente);

/** One organisation, also when it has closed; null: there never was one. */
export function leesOrganisatie(db: Db, id: string): MetRevisie<OrganisatieDetail> | null {
  const rij = db.prepare(`SELECT * FROM organisatie WHERE id = ?`).get(id) as Rij | undefined;
  if (!rij) return null;
  const namen = namenVan(db);
  const opvolger: Verwijzing | null = rij.opvolger_id === null ? null : { id: rij.opvolger_id, naam: namen.organisatie(rij.opvolger_id) };
  return {
    revisie: rij.revisie,
    waarde: {
      id,
      naam: rij.naam,
      soort: rij.soort,
      gemeenten: JSON.parse(rij.gemeenten) as string[],
      ...(rij.doorstroompuntregio === null ? {} : { doorstroompuntregio: rij.doorstroompuntregio }),
      grondslagen: JSON.parse(rij.grondslagen) as string[],
      teams: teamsVan(db, id),
      medewerkers: aantalMedewerkers(db, id),
      vangnet: { installatie: vangnetId(db) === id, gemeenten: vangnetgemeenten(db, id) },
      ...(rij.gesloten_op === null ? {} : { gesloten: { op: rij.gesloten_op, ...(opvolger ? { opvolger } : {}) } }),
    },
  };
}

/** The safety net of the installation and those of municipalities, by code. */
export function leesVangnetten(db: Db): MetRevisie<Vangnetten> {
  const namen = namenVan(db);
  const verwijs = (id: string): Verwijzing => ({ id, naam: namen.organisatie(id) });
  const installatie = vangnetId(db);
  const rijen = db.prepare(`SELECT gemeente, organisatie_id FROM gemeentevangnet ORDER BY gemeente`).all() as { gemeente: string; organisatie_id: string }[];
  return {
    revisie: installatieRevisie(db),
    waarde: {
      ...(installatie === null ? {} : { installatie: verwijs(installatie) }),
      gemeenten: rijen.map((r) => ({ gemeente: r.gemeente, organisatie: verwijs(r.organisatie_id) })),
    },
  };
}
