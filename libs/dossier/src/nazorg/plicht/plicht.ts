import { type Dag, laatste, leeftijdOp, plusDagen, plusMaanden } from '@loopplank/kernel';
import { type Plichtregel, plichtregel, type Schoolsoort } from './regels';

/** A youngster who left a school, as far as who owes what depends on it. */
export interface Vertrokkene {
  readonly schoolsoort: Schoolsoort;
  readonly uitstroomdatum: Dag;
  /** Diploma or verklaring; null: none. */
  readonly diplomadatum: Dag | null;
  /** Absent: age excludes nobody. */
  readonly geboortedatum?: Dag;
  /** Days on which offered guidance was used. */
  readonly aanbodGebruiktOp?: readonly Dag[];
  /** The Doorstroompunt asked the school. */
  readonly geraadpleegdOp?: Dag;
  /** A new enrolment after this one, connecting or not. */
  readonly aansluitend?: { readonly van: Dag; readonly gestoptOp?: Dag | null };
  /** Policy: the duty returns when a connecting enrolment stops. Default: only keep following. */
  readonly plichtHerleeft?: boolean;
}

export interface Plicht {
  readonly plichthouder: Plichtregel['plichthouder'] | null;
  readonly aard: 'moet' | 'mag' | 'geen';
  readonly van: Dag | null;
  readonly totEnMet: Dag | null;
  readonly plichtLoopt: boolean;
  readonly heraanbodOp: Dag | null;
  /** Nobody owes anything, but the youngster is followed until the term ends. */
  readonly volgen: boolean;
  readonly volgenTotEnMet: Dag | null;
  /** Through this day the Doorstroompunt first asks the school. */
  readonly raadplegenTotEnMet: Dag | null;
  readonly doorstroompunt: 'nee' | 'eersteRaadplegen' | 'mag';
}

/** Grace after leaving before a new enrolment no longer connects; after a summer departure until 1 October. */
const GRATIE_DAGEN = 28;
const ZOMER = { van: '06-01', tot: '08-31', grens: '10-01' } as const;
/** The Doorstroompunt is for 18 through 26 (WEB 9.2.1, since 2026). */
const LEEFTIJD = { van: 18, tot: 27 } as const;

/** "n years have passed": the anniversary, for 29 February in other years 1 March. */
function verjaardag(d: Dag, jaren: number): Dag {
  const op = plusMaanden(d, 12 * jaren);
  return op.slice(5) < d.slice(5) ? plusDagen(op, 1) : op;
}

/** Whether a new enrolment connects to leaving, or to the diploma when that came later. */
export function sluitAan({ uitstroomdatum, diplomadatum, aansluitend }: Pick<Vertrokkene, 'uitstroomdatum' | 'diplomadatum' | 'aansluitend'>): boolean {
  if (!aansluitend) return false;
  const basis = diplomadatum === null ? uitstroomdatum : laatste(uitstroomdatum, diplomadatum);
  const dag = basis.slice(5);
  const grens = plusDagen(basis, GRATIE_DAGEN);
  const zomers = dag >= ZOMER.van && dag <= ZOMER.tot;
  return aansluitend.van <= (zomers ? laatste(grens, `${basis.slice(0, 4)}-${ZOMER.grens}` as Dag) : grens);
}

function heraanbod(regel: Plichtregel, v: Vertrokkene): Dag | null {
  if (!regel.heraanbod) return null;
  const jaar2 = verjaardag(v.uitstroomdatum, 1);
  return (v.aanbodGebruiktOp ?? []).some((d) => d < jaar2) ? null : jaar2;
}

function doorstroompunt(regel: Plichtregel, v: Vertrokkene, poort: Dag | null, op: Dag): Plicht['doorstroompunt'] {
  const leeftijd = v.geboortedatum === undefined ? null : leeftijdOp(v.geboortedatum, op);
  if (leeftijd !== null && (leeftijd < LEEFTIJD.van || leeftijd >= LEEFTIJD.tot)) return 'nee';
  if (regel.startkwalificatie && v.diplomadatum !== null) return 'nee';
  const { aansluitend: a } = v;
  if (a && a.van <= op && (a.gestoptOp == null || a.gestoptOp > op)) return 'nee';
  const geraadpleegd = v.geraadpleegdOp !== undefined && v.geraadpleegdOp <= op;
  return poort !== null && op <= poort && !geraadpleegd ? 'eersteRaadplegen' : 'mag';
}

const GEEN = { plichthouder: null, aard: 'geen', van: null, totEnMet: null, plichtLoopt: false, heraanbodOp: null } as const;

/** The duty itself, with what remains of it when the youngster connects elsewhere. */
function aanbod(regel: Plichtregel, v: Vertrokkene, op: Dag): Omit<Plicht, 'raadplegenTotEnMet' | 'doorstroompunt'> {
  const begin = regel.anker === 'diploma' ? v.diplomadatum : v.uitstroomdatum;
  if (begin === null) return { ...GEEN, volgen: false, volgenTotEnMet: null };
  const einde = plusMaanden(begin, 12 * regel.jaren);
  const term = { plichthouder: regel.plichthouder, aard: regel.aard, totEnMet: einde };
  if (regel.aard === 'mag' || !sluitAan(v)) {
    return { ...term, van: begin, plichtLoopt: op >= begin && op <= einde, heraanbodOp: heraanbod(regel, v), volgen: false, volgenTotEnMet: null };
  }
  const volgt = { volgen: op <= einde, volgenTotEnMet: op <= einde ? einde : null };
  const gestopt = v.aansluitend?.gestoptOp ?? null;
  if (!v.plichtHerleeft || gestopt === null || gestopt > op || gestopt > einde) return { ...GEEN, ...volgt };
  return { ...term, van: gestopt, plichtLoopt: op <= einde, heraanbodOp: heraanbod(regel, v), ...volgt };
}

/** Who owes what to this leaver on a day (law.md 1.2; clocks C01 to C04). Pure. */
export function bepaalPlicht(v: Vertrokkene, op: Dag): Plicht {
  const regel = plichtregel(v.schoolsoort, v.uitstroomdatum);
  const poort = v.diplomadatum === null || regel.poortJaren === 0 ? null : plusDagen(verjaardag(v.diplomadatum, regel.poortJaren), -1);
  return { ...aanbod(regel, v, op), raadplegenTotEnMet: poort, doorstroompunt: doorstroompunt(regel, v, poort, op) };
}
