import {
  type Afwijzing, beginVan, type CommandMeta, type Dag, dagVan, eerste, type Moment, momentVanMs, msVanMoment, plusMaanden,
} from '@loopplank/kernel';
import { geboortedatumVan } from './aanmelding/state';
import type { Dossier } from './state';
import { weiger } from './weigeringen';

/** The clock of a phone may run this far ahead; what it says is then taken as now. */
const KLOKMARGE_MS = 5 * 60_000;
/** Older than this is a typing error, not a memory. */
const JAREN_TERUG = 10;

export const vandaag = (meta: CommandMeta): Dag => dagVan(meta.nu);

/** The first refusal in a row of checks, or null. */
export const eersteFout = (...fouten: readonly (Afwijzing | null)[]): Afwijzing | null => fouten.find((f) => f !== null) ?? null;

/** A day on which something happened: not in the future, not before birth, not more than 10 years ago. */
export function controleerDag(d: Dossier, dag: Dag, meta: CommandMeta, veld: string): Afwijzing | null {
  if (dag > vandaag(meta)) return weiger('in-de-toekomst', veld);
  const geboren = geboortedatumVan(d);
  if (geboren && dag < geboren) return weiger('voor-geboorte', veld);
  return dag < plusMaanden(vandaag(meta), -12 * JAREN_TERUG) ? weiger('te-lang-geleden', veld) : null;
}

/** When it happened: the given instant, clamped to now when a clock ran a little ahead; or a refusal. */
export function gebeurdOp(d: Dossier, op: Moment | undefined, meta: CommandMeta, veld = '/plaatsgevondenOp'): Moment | Afwijzing {
  if (op === undefined) return meta.nu;
  if (op > momentVanMs(msVanMoment(meta.nu) + KLOKMARGE_MS)) return weiger('in-de-toekomst', veld);
  const geklemd = eerste(op, meta.nu);
  return controleerDag(d, dagVan(geklemd), meta, veld) ?? geklemd;
}

/** Valid time of a fact of which only the day is known: now when that is today, else the start of the day. */
export const geldigOpDag = (dag: Dag, meta: CommandMeta): Moment => (dag === vandaag(meta) ? meta.nu : beginVan(dag));

/** A day from which something is so: after birth and at most a year ahead. */
export function controleerVanaf(d: Dossier, van: Dag, meta: CommandMeta, veld: string): Afwijzing | null {
  const geboren = geboortedatumVan(d);
  if (geboren && van < geboren) return weiger('voor-geboorte', veld);
  return van > plusMaanden(vandaag(meta), 12) ? weiger('te-ver-vooruit', veld) : null;
}

/** A period of validity: begins after birth and at most a year ahead, ends (if it does) on or after its begin. */
export function controleerPeriode(d: Dossier, van: Dag, tot: Dag | undefined, meta: CommandMeta): Afwijzing | null {
  const begin = controleerVanaf(d, van, meta, '/van');
  if (begin) return begin;
  if (tot !== undefined && tot < van) return weiger('einde-voor-begin', '/tot');
  return tot !== undefined && tot > plusMaanden(vandaag(meta), 120) ? weiger('te-ver-vooruit', '/tot') : null;
}

/** The same refusal, pointing inside a larger command: `/datum` becomes `/volgendMoment/datum`. */
export const binnen = (pad: string, fout: Afwijzing | null): Afwijzing | null =>
  fout && (fout.veld === undefined ? fout : { ...fout, veld: pad + fout.veld });
