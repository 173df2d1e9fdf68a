import { beheerdersVan, collegasVan, werkVan } from '@loopplank/access/views';
import type { Dag } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';

/** An organisation, and the person in it who is meant, if one is. */
interface Plek {
  readonly organisatieId: string;
  readonly medewerkerId?: string;
}

/** More than this is a crowd: nobody feels called. */
const MEEST = 20;

/**
 * Who must know that somebody of another organisation opened a file in an emergency: whoever holds the regie (or does
 * their work today; where nobody does, everybody there), and who manages the accounts where that somebody works.
 */
export function toezichtOp(toegang: Db, regie: Plek | null, organisatieId: string, op: Dag): readonly string[] {
  const rondom = regie === null ? [] : regie.medewerkerId === undefined ? collegasVan(toegang, regie.organisatieId, undefined, op) : [werkVan(toegang, regie.medewerkerId, op)];
  return [...new Set([...rondom.slice(0, MEEST), ...beheerdersVan(toegang, organisatieId, op).slice(0, MEEST)])];
}
