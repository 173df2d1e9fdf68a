import type { Status, Uitreden } from '@loopplank/in-beeld';
import type { Dag, Moment } from '@loopplank/kernel';
import type { Verwijzing, Waaromregel } from './antwoorden';
import type { Zoekbron } from './zoektocht/events';

/** Who is out of view, why and since when. Part of `antwoorden.ts`. */

/** A definition as it stands above a list. */
export interface Beelddefinitie {
  readonly code: string;
  readonly versie: number;
  /** Dutch: name and version; says aloud when an attempt counts as contact. */
  readonly titel: string;
  /** Dutch: the definition in one sentence. */
  readonly zin: string;
  /** Not published: for looking only. */
  readonly concept?: true;
}

export interface BuitenBeeldRij {
  readonly jongereId: string;
  readonly naam: string;
  readonly leeftijd: number | null;
  readonly gemeente: string;
  readonly redenCode: Uitreden;
  /** Dutch: why this row is on the list. */
  readonly reden: string;
  /** First day out of view; of rest: the day it was asked. */
  readonly sindsDatum: Dag;
  readonly dagen: number;
  readonly status: Status;
  /** Absent: nothing was ever known. */
  readonly laatstBekend?: {
    /** Dutch: what it was. */
    readonly wat: string;
    readonly opDatum: Dag;
    /** Dutch: who told. */
    readonly bron: string;
    /** Days between the fact and the day we heard. */
    readonly vertragingDagen: number;
  };
  /** What to do next; absent during rest: then nobody reaches out. */
  readonly voorstel?: { readonly code: 'bellen' | 'nummerZoeken' | 'langsgaan' | 'bespreken' | 'vragenAanBron'; readonly tekst: string };
  /** Who searches, and since when; absent: nobody does. */
  readonly zoekt?: { readonly organisatie: Verwijzing; readonly sindsDatum: Dag };
  /** Where somebody looked or asked since the last conversation. */
  readonly geraadpleegd: readonly { readonly zoekbron: Zoekbron; readonly tekst: string; readonly opDatum: Dag; readonly ietsGevonden: boolean }[];
  /** After a search without a result: the day on which it begins again. */
  readonly opnieuwDatum?: Dag;
  /** During rest: first day contact is welcome again. */
  readonly herbezoekDatum?: Dag;
  readonly pogingenSindsContact: number;
  readonly regie: { readonly organisatie: Verwijzing; readonly medewerker?: Verwijzing };
  /** Dutch: the status in a sentence. */
  readonly uitleg: string;
  /** The three inputs that say most. */
  readonly waarom: readonly Waaromregel[];
  /** The day on which this changes if nothing happens. */
  readonly verandertOpDatum?: Dag;
}

export interface BuitenBeeldGroep {
  readonly redenCode: Uitreden;
  /** Dutch. */
  readonly titel: string;
  readonly aantal: number;
  /** Days out of view of the middle one. */
  readonly mediaanDagen: number;
  /** Nobody reaches out to who asked for rest. */
  readonly actieMogelijk: boolean;
}

/** The same youngsters by one definition. Who does not belong to the target group is not counted. */
export interface Beeldtelling {
  readonly code: string;
  readonly versie: number;
  readonly titel: string;
  readonly inBeeld: number;
  readonly buitenBeeld: number;
  readonly rust: number;
}

/** When a feed last told something, and whether that is long ago for it. */
export interface Aanvoer {
  readonly bron: string;
  readonly laatstOp: Moment;
  readonly dagen: number;
  /** Nothing for longer than this feed should take: the list may miss people, or have too many. */
  readonly oud: boolean;
}

export interface BuitenBeeld {
  readonly items: readonly BuitenBeeldRij[];
  readonly totaal: number;
  readonly groepen: readonly BuitenBeeldGroep[];
  readonly definitie: Beelddefinitie;
  readonly tellingen: readonly Beeldtelling[];
  /** Where the asker has youngsters: what can be chosen from. */
  readonly gemeenten: readonly { readonly code: string; readonly naam: string }[];
  /** Doorstroompunt regions of those municipalities. */
  readonly regios: readonly { readonly code: string; readonly naam: string }[];
  readonly aanvoer: readonly Aanvoer[];
  readonly peildatum: Dag;
  readonly bekendOp: Moment;
}
