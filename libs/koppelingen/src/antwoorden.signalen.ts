import type { Register } from '@loopplank/dossier';
import type { ZoekTreffer } from '@loopplank/dossier/antwoorden';
import type { Registerlijst } from './rijen/velden';
import type { Afwijsreden } from './signalen/events';

/** Answers about signals and the lists they come from. Days are `…Datum`, instants `…Op`. */
export interface SignaalRegel {
  readonly id: string;
  readonly status: 'open' | 'geaccepteerd' | 'afgewezen';
  readonly register: Register;
  /** As far as the list says; absent: only a number. */
  readonly naam?: string;
  readonly geboortedatum?: string;
  readonly leeftijd?: number;
  readonly gemeente?: { readonly code: string; readonly naam: string };
  readonly bsnBekend: boolean;
  /** Why it is here: what the register said last, in Dutch. */
  readonly reden: string;
  /** Since when somebody should look. */
  readonly sindsDatum: string;
  readonly ontvangenOp: string;
  /** Days between what happened and the day we were told. */
  readonly vertragingDagen: number;
  /** Through this day it is kept. */
  readonly bewaardTotDatum: string;
  readonly jongereId?: string;
  readonly beslotenOp?: string;
  readonly afwijsreden?: Afwijsreden;
}

export interface Signaalbericht {
  readonly register: Register;
  /** The day of which the register says this. */
  readonly standDatum: string;
  readonly ontvangenOp: string;
  readonly tekst: string;
}

export interface SignaalDetail extends SignaalRegel {
  readonly voornaam?: string;
  readonly tussenvoegsel?: string;
  readonly achternaam?: string;
  readonly bsn?: string;
  /** What the registers said, newest first. */
  readonly berichten: readonly Signaalbericht[];
  /** Whom we know and who may be the same person: those the asker may see, and whether there are others. */
  readonly kandidaten: readonly ZoekTreffer[];
  readonly andere: number;
}

/** How fresh one kind of list is, for this organisation. */
export interface AanvoerRegel {
  readonly lijst: Registerlijst;
  readonly naam: string;
  readonly register: Register;
  readonly standDatum?: string;
  readonly ontvangenOp?: string;
  readonly dagenOud?: number;
  readonly verwachtDagen?: number;
  readonly vers: boolean;
  /** One sentence for people. */
  readonly uitleg: string;
}

export interface Latentieregel {
  readonly bron: string;
  readonly aantal: number;
  readonly mediaanDagen: number;
  readonly p90Dagen: number;
}

export interface Aanvoer {
  readonly items: readonly AanvoerRegel[];
  readonly latentie: readonly Latentieregel[];
}
