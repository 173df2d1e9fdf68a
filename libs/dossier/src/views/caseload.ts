import { type Dag, plusDagen, plusMaanden } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import { alle, een } from './rijen';
import { begeleiders, peilOp, type Stand, zicht } from './stand';

/**
 * Youngsters for whom something hangs on this person after today: regie, or guiding (also when it is to begin later).
 * Ids only: for handing over, by somebody who may not see who they are.
 */
export function jongerenVanMedewerker(db: Db, organisatieId: string, medewerkerId: string, vandaag: Dag): string[] {
  const later = [plusDagen(vandaag, 1), plusMaanden(vandaag, 12)].map((d) => peilOp(d));
  const begeleidt = (stand: string): boolean =>
    later.some((peil) => {
      const z = zicht(JSON.parse(stand) as Stand, peil);
      return z !== null && begeleiders(z, organisatieId).includes(medewerkerId);
    });
  return alle<{ id: string; kort: string; houdt: number }>(
    db,
    `SELECT id, kort, regie_organisatie IS ? AND regie_medewerker IS ? AS houdt FROM jongere WHERE nr IN
     (SELECT nr FROM jongere WHERE regie_organisatie = ? AND regie_medewerker = ?
      UNION SELECT nr FROM toewijzing WHERE organisatie_id = ? AND medewerker_id = ? AND als = 'begeleider') ORDER BY nr`,
    organisatieId, medewerkerId, organisatieId, medewerkerId, organisatieId, medewerkerId,
  ).flatMap((r) => (r.houdt === 1 || begeleidt(r.kort) ? [r.id] : []));
}

/** Youngsters of whom this organisation holds the regie, or with whom it stays involved after today. Ids only. */
export const jongerenVanOrganisatie = (db: Db, organisatieId: string, vandaag: Dag): string[] =>
  alle<{ id: string }>(
    db,
    `SELECT id FROM jongere WHERE nr IN
     (SELECT nr FROM jongere WHERE regie_organisatie = ?
      UNION SELECT nr FROM betrokkenheid WHERE organisatie_id = ? AND (tot IS NULL OR tot > max(van, ?))) ORDER BY nr`,
    organisatieId, organisatieId, vandaag,
  ).map((r) => r.id);

/** Of how many youngsters this organisation holds the regie. */
export const aantalRegie = (db: Db, organisatieId: string): number =>
  een<{ n: number }>(db, 'SELECT count(*) AS n FROM jongere WHERE regie_organisatie = ?', organisatieId)!.n;

/** Everybody who holds the regie of somebody. */
export const regiehouders = (db: Db): readonly { readonly organisatieId: string; readonly medewerkerId: string }[] =>
  alle<{ organisatieId: string; medewerkerId: string }>(
    db, 'SELECT DISTINCT regie_organisatie AS organisatieId, regie_medewerker AS medewerkerId FROM jongere WHERE regie_medewerker IS NOT NULL ORDER BY 1, 2',
  );

/** Youngsters whose regie this person holds. Ids only. */
export const jongerenMetRegie = (db: Db, organisatieId: string, medewerkerId: string): readonly string[] =>
  alle<{ id: string }>(db, 'SELECT id FROM jongere WHERE regie_organisatie = ? AND regie_medewerker = ? ORDER BY nr', organisatieId, medewerkerId).map((r) => r.id);
