import type { Moment } from '@loopplank/kernel';
import type { Pagina, Verwijzing } from './antwoorden';

/** What is news. */
export type Nieuwssoort =
  | 'spoed' | 'noodtoegang' | 'overdrachtGevraagd' | 'overdrachtVraag' | 'overdrachtAntwoord' | 'overdrachtHerinnerd' | 'overdrachtAangenomen' | 'overdrachtGeweigerd' | 'overdrachtVerlopen'
  | 'regieGekregen' | 'regieVacant' | 'loslatenVoorgesteld' | 'loslatenUitgesteld' | 'teruggevallen' | 'nazorgGemist' | 'escalatie' | 'hulpvraag';

/** One row of GET /v1/nieuws. */
export interface NieuwsRij {
  /** Id of the event. */
  readonly id: string;
  readonly jongereId: string;
  readonly naam: string;
  readonly gemeente: string;
  readonly soort: Nieuwssoort;
  /** Dutch: what happened, and so why this row is here. */
  readonly reden: string;
  readonly op: Moment;
  /** Not seen before. */
  readonly nieuw: boolean;
  /** Somebody waits now. */
  readonly dringend: boolean;
  /** An offer to answer: opens that instead of the file. */
  readonly overdrachtId?: string;
  /** Of whom this is, when the asker stands in for somebody. */
  readonly voor?: Verwijzing;
}

/** GET /v1/nieuws: newest first, what is urgent before that. */
export interface Nieuwslijst extends Pagina<NieuwsRij>, Nieuwsaantal {}

/** GET /v1/nieuws/aantal: for the badge. About nobody in particular. */
export interface Nieuwsaantal {
  /** At most 100: more is "many". */
  readonly nieuw: number;
  readonly dringend: number;
}

/** One row of GET /v1/noodtoegangen. */
export interface NoodtoegangRij {
  /** Id of the event. */
  readonly id: string;
  readonly jongereId: string;
  readonly naam: string;
  readonly op: Moment;
  readonly totOp: Moment;
  readonly organisatie: Verwijzing;
  /** Absent: that account was erased. */
  readonly medewerker?: Verwijzing;
}
