import { type Dag, SYSTEEM } from '@loopplank/kernel';
import { bereid, type Db } from '@loopplank/sqlite';
import type { Medewerker } from '../beslissing/port';
import type { OefenregioGeladen } from '../installatie/events';
import { normaliseerGebruikersnaam } from '../medewerker/gebruikersnaam';
import { ROLLEN, type Rol } from '../medewerker/events';
import type { Organisatiesoort } from '../organisatie/events';

/** A page of a list. */
export interface Bladzijde<T> {
  readonly items: readonly T[];
  readonly totaal: number;
}

/** Which page: `page` from 1. */
export interface Welke {
  readonly page: number;
  readonly pageSize: number;
}

const deel = ({ page, pageSize }: Welke): [number, number] => [pageSize, (page - 1) * pageSize];

interface MedewerkerRij {
  readonly id: string;
  readonly organisatie_id: string;
  readonly gebruikersnaam: string | null;
  readonly naam: string | null;
  readonly wachtwoord_revisie: number;
  readonly organisatie_naam: string | null;
  readonly installatiebeheer: number;
}

/** Somebody who may log in today, with what a session must agree with. */
export interface Account {
  readonly medewerker: Medewerker;
  /** Revision of the last password event; -1: no password. */
  readonly wachtwoordRevisie: number;
}

/** Nobody works for an organisation that has closed. */
const OPEN_MEDEWERKER = `SELECT m.id, m.organisatie_id, m.gebruikersnaam, m.naam, m.wachtwoord_revisie, m.installatiebeheer, o.naam AS organisatie_naam
  FROM medewerker m LEFT JOIN organisatie o ON o.id = m.organisatie_id WHERE m.gesloten_op IS NULL AND o.gesloten_op IS NULL AND `;

const rollenOp = (db: Db, medewerkerId: string, op: Dag): Rol[] => {
  const rijen = bereid(db, `SELECT rol FROM rol WHERE medewerker_id = ? AND (tot IS NULL OR tot >= ?)`).all(medewerkerId, op) as { rol: string }[];
  return ROLLEN.filter((rol) => rijen.some((r) => r.rol === rol));
};

function accountVan(db: Db, rij: MedewerkerRij | undefined, op: Dag): Account | null {
  // An erased person has no name any more, and nobody can be logged in as nobody.
  if (!rij || rij.gebruikersnaam === null || rij.naam === null) return null;
  return {
    medewerker: {
      id: rij.id,
      naam: rij.naam,
      gebruikersnaam: rij.gebruikersnaam,
      organisatieId: rij.organisatie_id,
      organisatieNaam: rij.organisatie_naam ?? ONBEKENDE_ORGANISATIE,
      rollen: rollenOp(db, rij.id, op),
      ...(rij.installatiebeheer === 1 ? { installatiebeheer: true } : {}),
    },
    wachtwoordRevisie: rij.wachtwoord_revisie,
  };
}

/** The open account with this id, with the roles it holds on this day; null when unknown, closed or erased. */
export const accountOp = (db: Db, medewerkerId: string, op: Dag): Account | null =>
  accountVan(db, bereid(db, `${OPEN_MEDEWERKER} m.id = ?`).get(medewerkerId) as MedewerkerRij | undefined, op);

/** The employee with this id and the roles of this day; null when unknown, closed or erased. */
export const medewerkerOp = (db: Db, medewerkerId: string, op: Dag): Medewerker | null => accountOp(db, medewerkerId, op)?.medewerker ?? null;

/** The same by username, however it was typed. */
export function medewerkerMetNaam(db: Db, gebruikersnaam: string, op: Dag): Medewerker | null {
  const rij = bereid(db, `${OPEN_MEDEWERKER} m.gebruikersnaam = ?`).get(normaliseerGebruikersnaam(gebruikersnaam));
  return accountVan(db, rij as MedewerkerRij | undefined, op)?.medewerker ?? null;
}

export const isSessieIngetrokken = (db: Db, sessieId: string): boolean =>
  bereid(db, `SELECT 1 FROM ingetrokken_sessie WHERE sessie_id = ?`).get(sessieId) !== undefined;

export interface Organisatie {
  readonly id: string;
  readonly naam: string;
  readonly soort: Organisatiesoort;
  /** CBS codes; empty: everywhere. */
  readonly gemeenten: readonly string[];
  readonly doorstroompuntregio?: number;
  readonly grondslagen: readonly string[];
}

interface OrganisatieRij {
  readonly id: string;
  readonly naam: string;
  readonly soort: Organisatiesoort;
  readonly gemeenten: string;
  readonly doorstroompuntregio: number | null;
  readonly grondslagen: string;
}

const organisatieVan = (rij: OrganisatieRij): Organisatie => ({
  id: rij.id,
  naam: rij.naam,
  soort: rij.soort,
  gemeenten: JSON.parse(rij.gemeenten) as string[],
  ...(rij.doorstroompuntregio === null ? {} : { doorstroompuntregio: rij.doorstroompuntregio }),
  grondslagen: JSON.parse(rij.grondslagen) as string[],
});

/** All organisations that take part, by name; there are tens of them, not thousands. */
export const organisaties = (db: Db): readonly Organisatie[] =>
  (bereid(db, `SELECT * FROM organisatie WHERE gesloten_op IS NULL ORDER BY naam COLLATE NOCASE, id`).all() as unknown as OrganisatieRij[]).map(organisatieVan);

/** An organisation that takes part; null: unknown, or closed. */
export function organisatieMetId(db: Db, id: string): Organisatie | null {
  const rij = bereid(db, `SELECT * FROM organisatie WHERE id = ? AND gesloten_op IS NULL`).get(id) as OrganisatieRij | undefined;
  return rij ? organisatieVan(rij) : null;
}

/** Open accounts of an organisation: names only, for choosing a person. */
export function medewerkersVan(db: Db, organisatieId: string, welke: Welke): Bladzijde<{ id: string; naam: string }> {
  const waar = `FROM medewerker WHERE organisatie_id = ? AND gesloten_op IS NULL AND naam IS NOT NULL`;
  const { totaal } = bereid(db, `SELECT count(*) AS totaal ${waar}`).get(organisatieId) as { totaal: number };
  const items = bereid(db, `SELECT id, naam ${waar} ORDER BY naam COLLATE NOCASE, id LIMIT ? OFFSET ?`).all(organisatieId, ...deel(welke));
  return { items: items as { id: string; naam: string }[], totaal };
}

const installatie = (db: Db, naam: string): string | null =>
  (bereid(db, `SELECT waarde FROM installatie WHERE naam = ?`).get(naam) as { waarde: string } | undefined)?.waarde ?? null;

/** Organisation that gets regie when nobody else has it; null: not named yet. */
export const vangnetId = (db: Db): string | null => installatie(db, 'vangnet');

/** The safety net for youngsters of this municipality: its own, else that of the installation; null: not named yet. */
export const vangnetVoor = (db: Db, gemeente: string): string | null =>
  (bereid(db, `SELECT organisatie_id FROM gemeentevangnet WHERE gemeente = ?`).get(gemeente) as { organisatie_id: string } | undefined)?.organisatie_id ??
  vangnetId(db);

/** Revision of the stream of the installation; -1: nothing was ever recorded in it. */
export const installatieRevisie = (db: Db): number => Number(installatie(db, 'revisie') ?? -1);

/** The practice region in this installation, when it was loaded completely. */
export function oefenregio(db: Db): OefenregioGeladen['data'] | null {
  const waarde = installatie(db, 'oefenregio');
  return waarde === null ? null : (JSON.parse(waarde) as OefenregioGeladen['data']);
}

const ONBEKENDE_ORGANISATIE = 'Onbekende organisatie';

/** Ids → names for answers. `medewerker`: undefined when unknown or erased; closed accounts keep their name. */
export interface NamenOpzoeken {
  organisatie(id: string): string;
  medewerker(id: string): string | undefined;
}

export function namenVan(db: Db): NamenOpzoeken {
  const organisatie = bereid(db, `SELECT naam FROM organisatie WHERE id = ?`);
  const medewerker = bereid(db, `SELECT naam FROM medewerker WHERE id = ?`);
  return {
    organisatie: (id) => (id === SYSTEEM.organisatieId ? 'Loopplank' : ((organisatie.get(id) as { naam: string } | undefined)?.naam ?? ONBEKENDE_ORGANISATIE)),
    medewerker: (id) => (id === SYSTEEM.medewerkerId ? 'Automatisch' : ((medewerker.get(id) as { naam: string | null } | undefined)?.naam ?? undefined)),
  };
}
