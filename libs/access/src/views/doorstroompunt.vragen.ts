import type { Db } from '@loopplank/sqlite';
import { type Organisatie, organisatieMetId, organisaties, vangnetVoor } from './toegang.vragen';

/**
 * The Doorstroompunt of a municipality (CBS code, in this Doorstroompuntregio): the one that names it, else the one of its region, else the safety net
 * when that is a Doorstroompunt. Null: nobody takes part for this place.
 */
export function doorstroompuntVoor(db: Db, code: string, regio: number | undefined): Organisatie | null {
  const punten = organisaties(db).filter((o) => o.soort === 'doorstroompunt');
  const vangnetId = vangnetVoor(db, code);
  const vangnet = vangnetId === null ? null : organisatieMetId(db, vangnetId);
  return (
    punten.find((o) => o.gemeenten.includes(code)) ??
    punten.find((o) => regio !== undefined && o.doorstroompuntregio === regio) ??
    (vangnet?.soort === 'doorstroompunt' ? vangnet : null)
  );
}
