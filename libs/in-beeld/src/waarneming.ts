import { dagVan, isDag, type Dag, type Moment } from '@loopplank/kernel';

/** Sources of an observation, as words a report can show. */
export type Bron =
  | 'professional' | 'jongere' | 'ouder' | 'werkgever' | 'DUO' | 'Inlichtingenbureau' | 'UWV' | 'BRP' | 'school';

export type Zekerheid = 'bevestigd' | 'opgave' | 'afgeleid';

/** Something came back, from the youngster or from somebody near; or only we reached out. */
export type Contactsoort = 'tweezijdigContact' | 'indirectContact' | 'poging';

/** What a youngster does, or where he is, according to somebody. */
export type Registratiesoort =
  | 'inschrijving' | 'werk' | 'uitkering' | 'zorgDagbesteding' | 'eigenOpgave' | 'detentie' | 'verblijfBuitenland';

/** A promise about being left alone, made or withdrawn. */
export type Rustsoort = 'herbezoekToegestaan' | 'contactGeweigerd' | 'rustIngetrokken';

/** What people decided or began: searching, not finding, letting go, and that it went wrong after all. */
export type Besluitsoort = 'onderzoekGestart' | 'onbereikbaar' | 'geland' | 'teruggevallen';

/** Facts that end something, or that only clocks and gaps look at. */
export type Overigesoort =
  /** `uitvalrisico`: somebody fears it; `geldigVan` is the day on which it may happen. */
  | 'uitschrijving' | 'uitschrijvingAangekondigd' | 'uitvalrisico' | 'overleden' | 'emigratie' | 'uitstroom' | 'pauze';

/** One dated fact about one youngster. Days are inclusive; `ontvangenOp` is when we came to know. */
export interface Feit {
  readonly gebeurtenisId: string;
  readonly soort: Contactsoort | Registratiesoort | Rustsoort | Besluitsoort | Overigesoort;
  readonly geldigVan: Dag;
  readonly geldigTot?: Dag;
  readonly ontvangenOp: Dag | Moment;
  readonly bron: Bron;
  readonly zekerheid: Zekerheid;
  /** The day the source vouches for; absent: `geldigVan` (uitkering: day of receipt). For herbezoek: day of return. */
  readonly peildatum?: Dag;
  /** Kind of contract of `werk`: fixed term, permanent, or flexible (agency, on call, zero hours). */
  readonly contract?: 'bepaald' | 'onbepaald' | 'flex';
  /** Enrolment that is announced and not yet proven; `geldigVan` is the planned start. */
  readonly aangekondigd?: boolean;
  /** School. An uitschrijving ends the enrolments at its own place, or all earlier ones when it names none. */
  readonly plaats?: string;
  /** Euro per month. */
  readonly inkomenPerMaand?: number;
  /** Of `pauze`: the first day on which aftercare is active again. */
  readonly hervatOp?: Dag;
  /** Of `pauze`: the term runs on, or its end moves by the paused days. */
  readonly effect?: 'teltDoor' | 'schuift';
  /** Of contact: false when it was by somebody without a part in aftercare. Absent: true. */
  readonly nazorgrol?: boolean;
}

/** A later insight about an earlier fact: other values, or (`null`) it was never true. */
export interface Correctie {
  readonly gebeurtenisId: string;
  readonly soort: 'correctie';
  readonly corrigeert: string;
  readonly wordt: Partial<Omit<Feit, 'gebeurtenisId' | 'ontvangenOp'>> | null;
  readonly ontvangenOp: Dag | Moment;
}

export type Waarneming = Feit | Correctie;

/** The Amsterdam day on which we came to know something; an instant is first turned into its day. */
export const bekendVanaf = (waarneming: Pick<Waarneming, 'ontvangenOp'>): Dag =>
  isDag(waarneming.ontvangenOp) ? waarneming.ontvangenOp : dagVan(waarneming.ontvangenOp as Moment);
