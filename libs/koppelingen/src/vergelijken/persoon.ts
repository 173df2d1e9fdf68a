import type { Dag } from '@loopplank/kernel';

/** What a row, a signal or a file says about who somebody is. Everything may be missing. */
export interface Persoonsgegevens {
  /** First names or the name somebody goes by, in any number and order: "Johannes Petrus", "Jan", "J.P.". */
  readonly voornaam?: string;
  readonly tussenvoegsel?: string;
  /** Surname; a double name or the name of a partner stands here too. */
  readonly achternaam?: string;
  readonly geboortedatum?: Dag;
  /** Keyed digest of the BSN; only numbers that pass the elfproef have one. */
  readonly bsnIndex?: string;
  readonly postcode?: string;
  /** GM code. */
  readonly gemeente?: string;
  /** Number by which a school knows the pupil, with the school in front of it. */
  readonly schoolnummer?: string;
}

export const VELDEN_VAN_PERSOON = ['bsn', 'voornaam', 'tussenvoegsel', 'achternaam', 'geboortedatum', 'postcode', 'gemeente', 'schoolnummer'] as const;
export type Persoonsveld = (typeof VELDEN_VAN_PERSOON)[number];

/** How one field of two people compares. */
export type Oordeel = 'gelijk' | 'lijkt' | 'anders' | 'ontbreekt';

/** Why a field was judged so. */
export type Hoe =
  | 'gelijk' | 'anders' | 'ontbreekt'
  | 'roepnaam' | 'andereVoornaam' | 'voorletter' | 'tikfout' | 'klank' | 'verwisseld'
  | 'deelVanNaam' | 'deelGelijk' | 'dagEnMaand' | 'eenCijfer' | 'tweeCijfersOm' | 'geschatteDag' | 'zelfdeBuurt';

export interface Veldvergelijking {
  readonly veld: Persoonsveld;
  readonly oordeel: Oordeel;
  readonly hoe: Hoe;
  /** Points this field adds to the score (below zero: takes off); in bits, see gewichten.ts. */
  readonly gewicht: number;
}

/** What stands in the way of deciding without a person, whatever the score. */
export type Bezwaar = 'bsnVerschilt' | 'bsnVanAnder' | 'mogelijkTweeling' | 'voornaamNietZeker';

/** `zelfde`: sure enough to go on without a person. `twijfel`: a person decides. `ander`: not the same person. */
export type Uitslag = 'zelfde' | 'twijfel' | 'ander';

export interface Vergelijking {
  readonly uitslag: Uitslag;
  /** Sum of the weights; higher is surer. Only comparable within this version of the weights. */
  readonly score: number;
  /** Every field, in a fixed order. */
  readonly velden: readonly Veldvergelijking[];
  readonly bezwaren: readonly Bezwaar[];
}
