import type { Moment } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import type { Plek } from '../sluiting/plek';

/** A process that empties a closed account or organisation, as far as the log tells. */
export interface Sluitingsrij {
  readonly id: string;
  readonly van: Plek;
  readonly naar?: Plek;
  readonly geslotenOp: Moment;
  readonly status: 'bezig' | 'vastgelopen' | 'voltooid';
  readonly totaal?: number;
  /** Why it is stuck. */
  readonly code?: string;
}

interface Rij {
  readonly id: string;
  readonly organisatie_id: string;
  readonly medewerker_id: string | null;
  readonly opvolger_organisatie_id: string | null;
  readonly opvolger_medewerker_id: string | null;
  readonly gesloten_op: Moment;
  readonly status: Sluitingsrij['status'];
  readonly totaal: number | null;
  readonly code: string | null;
}

const plek = (organisatieId: string, medewerkerId: string | null): Plek => ({ organisatieId, ...(medewerkerId === null ? {} : { medewerkerId }) });

const sluitingVan = (r: Rij): Sluitingsrij => ({
  id: r.id,
  van: plek(r.organisatie_id, r.medewerker_id),
  ...(r.opvolger_organisatie_id === null ? {} : { naar: plek(r.opvolger_organisatie_id, r.opvolger_medewerker_id) }),
  geslotenOp: r.gesloten_op,
  status: r.status,
  ...(r.totaal === null ? {} : { totaal: r.totaal }),
  ...(r.code === null ? {} : { code: r.code }),
});

export function leesSluiting(db: Db, id: string): Sluitingsrij | null {
  const rij = db.prepare(`SELECT * FROM sluiting WHERE id = ?`).get(id) as Rij | undefined;
  return rij ? sluitingVan(rij) : null;
}

/** Processes with work left, oldest first. */
export const openSluitingen = (db: Db): readonly Sluitingsrij[] =>
  (db.prepare(`SELECT * FROM sluiting WHERE status = 'bezig' ORDER BY gesloten_op, id`).all() as unknown as Rij[]).map(sluitingVan);

/** The process of this account, or (without one) of this organisation. */
export function sluitingBij(db: Db, { organisatieId, medewerkerId }: Plek): Sluitingsrij | null {
  const rij = db.prepare(`SELECT * FROM sluiting WHERE organisatie_id = ? AND medewerker_id IS ?`).get(organisatieId, medewerkerId ?? null);
  return rij ? sluitingVan(rij as unknown as Rij) : null;
}

/** Messages that began to leave before this moment, and of which nobody has told how it ended. */
export const openVerzendingen = (db: Db, voor: Moment): readonly string[] =>
  (db.prepare(`SELECT id FROM verzending WHERE status = 'bezig' AND sinds < ? ORDER BY sinds, id`).all(voor) as { id: string }[]).map((r) => r.id);

/** Whose link this is; null: unknown or used up. It may be too old. */
export const medewerkerVanLink = (db: Db, digest: string): string | null =>
  (db.prepare(`SELECT medewerker_id FROM wachtwoordlink WHERE digest = ?`).get(digest) as { medewerker_id: string } | undefined)?.medewerker_id ?? null;
