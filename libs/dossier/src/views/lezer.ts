import type { Moment } from '@loopplank/kernel';
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

/** Later than everything. */
export const ALTIJD = '9999' as Moment;

/**
 * Events of this file that turned out to be about another youngster, with their earlier versions and every
 * correction of them. `kennis`: as far as that was known then; default: now.
 */
export function verdwaald(db: Db, nr: number, kennis: Moment = ALTIJD): ReadonlySet<string> {
  const correcties = alle<{ id: string; van: string; reden: string }>(
    db,
    `SELECT event_id AS id, json_extract(data, '$.gebeurtenisId') AS van, json_extract(data, '$.reden') AS reden
     FROM gebeurtenis WHERE nr = ? AND type = 'GebeurtenisGecorrigeerd' AND vastgelegd_op <= ?`,
    nr, kennis,
  );
  const zelf = correcties.filter((c) => c.reden === 'verkeerdeJongere').map((c) => c.van);
  if (zelf.length === 0) return new Set();
  const weg = new Set(
    alle<{ id: string }>(
      db,
      `WITH RECURSIVE weg (id) AS (
         SELECT value FROM json_each(?)
         UNION
         SELECT json_extract(g.data, '$.vervangt') FROM weg JOIN gebeurtenis g ON g.event_id = weg.id
         WHERE g.nr = ? AND g.vastgelegd_op <= ? AND json_extract(g.data, '$.vervangt') IS NOT NULL
       ) SELECT id FROM weg`,
      JSON.stringify(zelf), nr, kennis,
    ).map((r) => r.id),
  );
  return new Set([...weg, ...correcties.filter((c) => weg.has(c.van)).map((c) => c.id)]);
}

export function lezerVan(db: Db, nr: number, vrager: Vrager): Lezer {
  const weg = verdwaald(db, nr);
  const alles = vrager.inhoud === 'alles';
  return {
    leest: (eventId, organisatieId) => alles && organisatieId === vrager.organisatieId && !weg.has(eventId),
    leestGedeeld: (eventId) => alles && !weg.has(eventId),
  };
}
