import { type Dag, type Moment, msVanMoment } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import type { Linkstand, MedewerkerDetail, MedewerkerRij, RolRij, Verwijzing, VervangingRij } from '../antwoorden';
import type { MetRevisie } from './organisaties.vragen';
import { type Bladzijde, namenVan, type Welke } from './toegang.vragen';

/** When a question is asked: what has passed then, has passed. */
export interface Wanneer {
  readonly vandaag: Dag;
  readonly nu: Moment;
}

interface Rij {
  readonly id: string;
  readonly organisatie_id: string;
  readonly organisatie_naam: string | null;
  readonly gebruikersnaam: string;
  readonly naam: string;
  readonly mailadres: string | null;
  readonly team_id: string | null;
  readonly team_naam: string | null;
  readonly installatiebeheer: number;
  readonly wachtwoord_revisie: number;
  readonly gesloten_op: Moment | null;
  readonly nagekeken_op: Moment | null;
  readonly ingelogd_op: Moment | null;
  readonly revisie: number;
}

/** Accounts with a name: an erased person is nobody's to manage any more. */
const ACCOUNTS = `FROM medewerker m LEFT JOIN organisatie o ON o.id = m.organisatie_id
  LEFT JOIN team t ON t.id = m.team_id AND t.opgeheven = 0 WHERE m.naam IS NOT NULL AND m.gebruikersnaam IS NOT NULL`;
const VELDEN = `m.*, o.naam AS organisatie_naam, t.naam AS team_naam`;

const rollenVan = (db: Db, medewerkerId: string, vandaag: Dag): RolRij[] =>
  (db.prepare(`SELECT rol, tot FROM rol WHERE medewerker_id = ? ORDER BY rol`).all(medewerkerId) as { rol: RolRij['rol']; tot: Dag | null }[]).map(
    ({ rol, tot }) => ({ rol, ...(tot === null ? {} : { totDatum: tot }), geldig: tot === null || tot >= vandaag }),
  );

interface Vervangingsrij {
  readonly id: string;
  readonly wie: string;
  readonly van: Dag;
  readonly tot: Dag;
}

const vervangingenVan = (db: Db, medewerkerId: string, vandaag: Dag): VervangingRij[] =>
  (
    db.prepare(`SELECT id, vervanger_id AS wie, van, tot FROM vervanging WHERE medewerker_id = ? AND tot >= ? ORDER BY van`).all(medewerkerId, vandaag) as unknown as Vervangingsrij[]
  ).map(({ id, wie, van, tot }) => ({ id, vervanger: verwijs(db, wie), vanDatum: van, totDatum: tot, loopt: van <= vandaag }));

const verwijs = (db: Db, medewerkerId: string): Verwijzing => ({ id: medewerkerId, naam: namenVan(db).medewerker(medewerkerId) ?? 'Onbekende medewerker' });

function rijVan(db: Db, r: Rij, vandaag: Dag): MedewerkerRij {
  const [vervanging] = vervangingenVan(db, r.id, vandaag);
  return {
    id: r.id,
    naam: r.naam,
    gebruikersnaam: r.gebruikersnaam,
    ...(r.mailadres === null ? {} : { mailadres: r.mailadres }),
    ...(r.team_id === null || r.team_naam === null ? {} : { team: { id: r.team_id, naam: r.team_naam } }),
    rollen: rollenVan(db, r.id, vandaag),
    installatiebeheer: r.installatiebeheer === 1,
    heeftWachtwoord: r.wachtwoord_revisie >= 0,
    ...(r.ingelogd_op === null ? {} : { laatstIngelogdOp: r.ingelogd_op }),
    ...(r.nagekeken_op === null ? {} : { rechtenNagekekenOp: r.nagekeken_op }),
    ...(vervanging ? { vervanging } : {}),
    ...(r.gesloten_op === null ? {} : { geslotenOp: r.gesloten_op }),
  };
}

export interface MedewerkersVraag extends Welke, Wanneer {
  readonly organisatieId: string;
  /** Also accounts that were closed. */
  readonly ookGesloten: boolean;
}

/** The accounts of an organisation by name, open ones first. */
export function leesMedewerkers(db: Db, v: MedewerkersVraag): Bladzijde<MedewerkerRij> {
  const waar = `${ACCOUNTS} AND m.organisatie_id = ? ${v.ookGesloten ? '' : 'AND m.gesloten_op IS NULL'}`;
  const { totaal } = db.prepare(`SELECT count(*) AS totaal ${waar}`).get(v.organisatieId) as { totaal: number };
  const rijen = db
    .prepare(`SELECT ${VELDEN} ${waar} ORDER BY m.gesloten_op IS NOT NULL, m.naam COLLATE NOCASE, m.id LIMIT ? OFFSET ?`)
    .all(v.organisatieId, v.pageSize, (v.page - 1) * v.pageSize) as unknown as Rij[];
  return { totaal, items: rijen.map((r) => rijVan(db, r, v.vandaag)) };
}

/** A link of which no message began by then: a crash came in between, so nothing went out. */
const BEGINT_BINNEN_MS = 60_000;

function linkVan(db: Db, medewerkerId: string, nu: Moment): Linkstand | undefined {
  const r = db
    .prepare(
      `SELECT l.soort, l.gemaakt_op, l.geldig_tot, v.status FROM wachtwoordlink l LEFT JOIN verzending v ON v.id = l.id
       WHERE l.medewerker_id = ? ORDER BY l.gemaakt_op DESC LIMIT 1`,
    )
    .get(medewerkerId) as { soort: Linkstand['soort']; gemaakt_op: Moment; geldig_tot: Moment; status: Linkstand['verzending'] | null } | undefined;
  if (!r) return undefined;
  const nooitBegonnen = msVanMoment(nu) - msVanMoment(r.gemaakt_op) > BEGINT_BINNEN_MS;
  return { soort: r.soort, gemaaktOp: r.gemaakt_op, geldigTot: r.geldig_tot, verzending: r.status ?? (nooitBegonnen ? 'mislukt' : 'bezig'), verlopen: r.geldig_tot < nu };
}

/** One account, also when it was closed; null: unknown or erased. How many youngsters depend on it is for others to say. */
export function leesMedewerker(db: Db, id: string, { vandaag, nu }: Wanneer): MetRevisie<Omit<MedewerkerDetail, 'jongeren'>> | null {
  const rij = db.prepare(`SELECT ${VELDEN} ${ACCOUNTS} AND m.id = ?`).get(id) as Rij | undefined;
  if (!rij) return null;
  const { vervanging: _, ...rest } = rijVan(db, rij, vandaag);
  const vervangt = db.prepare(`SELECT medewerker_id AS wie, van, tot FROM vervanging WHERE vervanger_id = ? AND tot >= ? ORDER BY van`).all(id, vandaag) as unknown as Vervangingsrij[];
  const link = linkVan(db, id, nu);
  return {
    revisie: rij.revisie,
    waarde: {
      ...rest,
      organisatie: { id: rij.organisatie_id, naam: rij.organisatie_naam ?? 'Onbekende organisatie' },
      vervangingen: vervangingenVan(db, id, vandaag),
      vervangt: vervangt.map(({ wie, van, tot }) => ({ medewerker: verwijs(db, wie), vanDatum: van, totDatum: tot })),
      ...(link ? { link } : {}),
    },
  };
}
