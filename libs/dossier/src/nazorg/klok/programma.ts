import type { Dag } from '@loopplank/kernel';

/** Where a row of configuration comes from: an article of law, or practice of a region. */
export interface Bronregel {
  /** Id of the row in the list of statutory clocks; absent: no law prescribes it. */
  readonly id?: string;
  readonly artikel: string;
  readonly adres?: string;
}

/** One stretch of the rhythm: from this month (exclusive) through that month, every so many days or months. */
export interface Ritmestuk {
  readonly totMaand: number;
  readonly elke: { readonly dagen: number } | { readonly maanden: number };
}

/** How contact is kept; no law prescribes it, so it is policy of the region, with a version. */
export interface Ritme {
  readonly stukken: readonly Ritmestuk[];
  /** Days before and after a planned day on which contact counts for it. */
  readonly vensterVoor: number;
  readonly vensterNa: number;
  /** After a missed moment the next is this many days after the window closed, if that is earlier. */
  readonly vervroegDagen: number;
  /** Missed in a row: a signal to who holds the file, and then the ladder. */
  readonly escalatieBij: number;
  readonly ladderBij: number;
  /** Within this many days of resuming there is one contact to catch up. */
  readonly inhaalDagen: number;
  /** A pause is looked at again after this many days. */
  readonly herzieningDagen: number;
  /** The clock ends only after contact in the last so many days, else it goes on by steps up to a cap. */
  readonly slotDagen: number;
  readonly verlengStap: number;
  readonly verlengMax: number;
  /** A stay at school longer than this starts a second clock. */
  readonly tweedeKlokNaDagen: number;
  /** Around the end of a contract contact is denser: from so many days before through so many after, every so many. */
  readonly contract: { readonly voor: number; readonly na: number; readonly elke: number };
}

export const PROGRAMMACODES = ['pro', 'vso', 'entree', 'bol-2', 'bbl-2', 'niveau-3', 'niveau-4', 'specialist', 'transitieroute', 'loopbaancoach'] as const;
export type Programmacode = (typeof PROGRAMMACODES)[number];

/** A programme of aftercare: dated configuration. A version is never edited once a clock stands on it. */
export interface Programma {
  readonly code: Programmacode;
  readonly versie: number;
  readonly geldigVanaf: Dag;
  /** Dutch, as on the screen. */
  readonly naam: string;
  /** Counted from leaving the school, or from the diploma. */
  readonly anker: 'uitstroom' | 'diploma';
  readonly lengteMaanden: number;
  readonly aard: 'moet' | 'mag' | 'praktijk';
  readonly bron: Bronregel;
  readonly ritme: Ritme;
}
