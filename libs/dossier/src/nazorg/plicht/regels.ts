import type { Bronregel } from '../klok/programma';
import { programmaOp } from '../klok/programmas';
import type { Dag } from '@loopplank/kernel';

export const SCHOOLSOORTEN = ['pro', 'vso', 'entree', 'bol-2', 'bbl-2', 'niveau-3', 'niveau-4', 'specialist'] as const;
export type Schoolsoort = (typeof SCHOOLSOORTEN)[number];

/** Who owes guidance to leavers of a kind of school, and what else follows from the diploma. */
export interface Plichtregel {
  readonly plichthouder: 'pro-school' | 'vso-school' | 'mbo-instelling';
  readonly aard: 'moet' | 'mag';
  readonly anker: 'uitstroom' | 'diploma';
  readonly jaren: number;
  readonly bron: Bronregel;
  /** Not used in year 1: offered again at the start of year 2 (C01). */
  readonly heraanbod: boolean;
  /** For so many years after the diploma the Doorstroompunt first asks the school (C04a, C04b). */
  readonly poortJaren: number;
  /** The diploma is a startkwalificatie, so the Doorstroompunt has no part. */
  readonly startkwalificatie: boolean;
}

const HOUDER: Readonly<Record<string, Plichtregel['plichthouder']>> = { pro: 'pro-school', vso: 'vso-school' };
const POORT: Readonly<Record<string, number>> = { pro: 2, vso: 2, entree: 1 };

/** The rule in force on a day, from the dated programmes. */
export function plichtregel(soort: Schoolsoort, op: Dag): Plichtregel {
  const { aard, anker, lengteMaanden, bron } = programmaOp(soort, op);
  return {
    plichthouder: HOUDER[soort] ?? 'mbo-instelling',
    aard: aard === 'moet' ? 'moet' : 'mag',
    anker,
    jaren: lengteMaanden / 12,
    bron,
    heraanbod: soort === 'pro',
    poortJaren: POORT[soort] ?? 0,
    startkwalificatie: !(soort in POORT),
  };
}
