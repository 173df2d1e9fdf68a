import { begeleidersVan, beheerdersVan, collegasVan, doorstroompuntVoor, medewerkerOp, vangnetVoor, werkVan } from '@loopplank/access/views';
import type { Dag } from '@loopplank/kernel';
import { gemeente } from '@loopplank/referentie';
import type { Db } from '@loopplank/sqlite';

/** An organisation, and the person in it who is meant, if one is. */
interface Plek {
  readonly organisatieId: string;
  readonly medewerkerId?: string;
}

/** More than this is a crowd: nobody feels called. */
const MEEST = 20;

/** A youngster as who keeps watch is looked for: who holds the regie (null: nobody), and where they live (null: not known). */
interface Waarover {
  readonly regie: Plek | null;
  readonly woonplaats: string | null;
}

/** Who does the work of the regie today; where nobody does, everybody there. */
function rondom(toegang: Db, regie: Plek | null, op: Dag): readonly string[] {
  if (regie === null) return [];
  return regie.medewerkerId === undefined ? collegasVan(toegang, regie.organisatieId, undefined, op) : [werkVan(toegang, regie.medewerkerId, op)];
}

/** Who works at an organisation; where nobody does, who manages it. */
function mensenVan(toegang: Db, organisatieId: string, op: Dag): readonly string[] {
  const werkend = begeleidersVan(toegang, organisatieId, op);
  return werkend.length > 0 ? werkend : beheerdersVan(toegang, organisatieId, op);
}

/** Who catches whom nobody holds: the vangnet of where they live, and after that the Doorstroompunt. */
const vangers = (toegang: Db, woonplaats: string | null): readonly string[] => {
  const punt = woonplaats === null ? null : doorstroompuntVoor(toegang, woonplaats, gemeente(woonplaats)?.doorstroompuntregio);
  return [vangnetVoor(toegang, woonplaats ?? ''), punt?.id ?? null].filter((id) => id !== null);
};

/**
 * Who must know that this employee of another organisation opened a file in an emergency: whoever does the work of the
 * regie, and who manages the accounts where that employee works. Whose account has closed hears nothing, nor does
 * who did it. Is nobody left, then who catches the youngster hears it. Empty: nobody in this installation could.
 */
export function toezichtOp(toegang: Db, { regie, woonplaats }: Waarover, door: { readonly id: string; readonly organisatieId: string }, op: Dag): readonly string[] {
  const hoort = (wie: readonly string[]): readonly string[] => wie.filter((m) => m !== door.id && medewerkerOp(toegang, m, op) !== null).slice(0, MEEST);
  const eerst = [...new Set([...hoort(rondom(toegang, regie, op)), ...hoort(beheerdersVan(toegang, door.organisatieId, op))])];
  if (eerst.length > 0) return eerst;
  return vangers(toegang, woonplaats).map((id) => hoort(mensenVan(toegang, id, op))).find((m) => m.length > 0) ?? [];
}
