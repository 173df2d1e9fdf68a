import type { Db } from '@loopplank/sqlite';
import { alle } from './rijen';
import type { Vrager } from './vrager';

/**
 * What one reader may read in one file. Access is decided with what we know today, also when the question is what
 * was known earlier: a touchpoint that turned out to be about somebody else keeps its place in the past, but its
 * content is closed to everybody.
 */
export interface Lezer {
  /** Notes, reports and sensitive themes of this event: only the organisation that wrote them. */
  leest(eventId: string, organisatieId: string): boolean;
  /** What every involved organisation shares: agreements, numbers, ordinary themes. */
  leestGedeeld(eventId: string): boolean;
}

/** Events of this file that turned out to be about another youngster. */
export const verdwaald = (db: Db, nr: number): Set<string> =>
  new Set(
    alle<{ id: string }>(
      db,
      `SELECT json_extract(data, '$.gebeurtenisId') AS id FROM gebeurtenis
       WHERE nr = ? AND type = 'GebeurtenisGecorrigeerd' AND json_extract(data, '$.reden') = 'verkeerdeJongere'`,
      nr,
    ).map((r) => r.id),
  );

export function lezerVan(db: Db, nr: number, vrager: Vrager): Lezer {
  const weg = verdwaald(db, nr);
  const alles = vrager.inhoud === 'alles';
  return {
    leest: (eventId, organisatieId) => alles && organisatieId === vrager.organisatieId && !weg.has(eventId),
    leestGedeeld: (eventId) => alles && !weg.has(eventId),
  };
}
