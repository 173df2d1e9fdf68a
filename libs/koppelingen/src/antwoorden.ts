import type { ZoekTreffer } from '@loopplank/dossier/antwoorden';
import type { Rijuitkomst } from './import/events';
import type { Importstatus, Telling } from './import/state';
import type { Datumnotatie } from './rijen/toewijzing';
import type { Soort, VastVeld, Veld } from './rijen/velden';

/** Answers of the HTTP contract about imports. Days are `…Datum`, instants `…Op`. */
export interface Verwijzing {
  readonly id: string;
  readonly naam: string;
}

export interface ImportRegel {
  readonly id: string;
  readonly status: Importstatus;
  readonly formaat: 'csv' | 'xlsx';
  readonly soort?: Soort;
  /** Null when the file is no longer kept. */
  readonly bestandsnaam: string | null;
  readonly rijen: number;
  readonly medewerker?: Verwijzing;
  readonly ontvangenOp: string;
  readonly gestartOp?: string;
  readonly afgerondOp?: string;
  readonly ongedaanOp?: string;
  /** Through this day the rows are kept, and the import can be taken back. */
  readonly bewaardTotDatum: string;
}

export interface Kolomkeuze {
  readonly kolom: string;
  readonly veld: Veld;
}

export interface ToewijzingAntwoord {
  readonly soort: Soort;
  readonly kolommen: readonly Kolomkeuze[];
  readonly datumnotatie: Datumnotatie;
  readonly woorden: readonly { readonly veld: Veld; readonly van: string; readonly naar: string }[];
  readonly vast: readonly { readonly veld: VastVeld; readonly waarde: string }[];
}

export interface ProefAntwoord {
  readonly status: 'bezig' | 'klaar' | 'mislukt';
  /** Rows looked at so far. */
  readonly verwerkt: number;
  readonly telling?: Telling;
}

export interface ImportDetail extends ImportRegel {
  /** Header of the file; absent when it is not kept here. */
  readonly kolommen?: readonly string[];
  /** What the header seems to mean, for each kind of list. */
  readonly voorstel?: { readonly [S in Soort]: ToewijzingAntwoord };
  readonly proef?: ProefAntwoord;
  readonly verwerkt: number;
  readonly telling: Telling;
  readonly stopReden?: 'gevraagd' | 'storing';
  /** Youngsters we know who are not on this full list; absent: nobody, or no full list. */
  readonly afwezig?: number;
  /** Of whom that could not be put in the file; absent: nobody. */
  readonly afwezigNiet?: number;
  readonly teruggedraaid: number;
  readonly gebleven: number;
  /** Earlier imports of the very same file. */
  readonly eerder: readonly { readonly id: string; readonly ontvangenOp: string }[];
  /** What can be done now. */
  readonly mag: readonly ('proef' | 'start' | 'stop' | 'hervat' | 'ongedaan')[];
}

/** What stands in one column, to see what it means; a number that may be a BSN is not told in full. */
export interface Voorbeeld {
  readonly kolom: string;
  readonly waarden: readonly string[];
}

export interface RijRegel {
  readonly rij: number;
  /** Line in the file; absent when the rows are no longer kept. */
  readonly regel?: number;
  readonly uitkomst: Rijuitkomst;
  /** Dutch: why. */
  readonly reden: string;
  readonly fouten: readonly { readonly veld?: Veld; readonly code: string; readonly uitleg: string }[];
  /** Another row of this file with the same or nearly the same person. */
  readonly zieRij?: number;
  readonly jongereId?: string;
  readonly besluit?: 'zelfde' | 'nieuw' | 'overslaan';
  readonly terug?: 'teruggedraaid' | 'gebleven';
  /** What stands in the columns that mean something; empty when the rows are no longer kept. */
  readonly gegevens: readonly { readonly veld: Veld; readonly waarde: string }[];
}

/** How one field of a row compares with a file, as both have it. */
export interface VeldVergelijking {
  readonly veld: 'bsn' | 'voornaam' | 'tussenvoegsel' | 'achternaam' | 'geboortedatum' | 'postcode' | 'gemeente' | 'schoolnummer';
  readonly oordeel: 'gelijk' | 'lijkt' | 'anders' | 'ontbreekt';
  /** Share in the score. */
  readonly gewicht: number;
  /** Dutch: how it compares. */
  readonly uitleg: string;
  readonly bestand?: string;
  readonly dossier?: string;
}

export interface RijVergelijking {
  readonly uitslag: 'zelfde' | 'twijfel' | 'ander';
  readonly score: number;
  readonly velden: readonly VeldVergelijking[];
  /** Dutch: why a person has to look, whatever the score. */
  readonly bezwaren: readonly string[];
}

export interface RijKandidaat extends ZoekTreffer {
  readonly vergelijking: RijVergelijking;
}

/** A row that waits for a decision, of any list. */
export interface UitzonderingRegel extends RijRegel {
  readonly importId: string;
  readonly bestandsnaam: string | null;
  readonly ontvangenOp: string;
}

/** One row in doubt, beside whom it may be about: those the asker may see, and how many others. */
export interface RijDetail extends RijRegel {
  readonly kandidaten: readonly RijKandidaat[];
  readonly andere: number;
}

export interface ProfielAntwoord extends ToewijzingAntwoord {
  /** Absent: comes with Loopplank. */
  readonly id?: string;
  readonly naam: string;
  readonly vastgelegdOp?: string;
}

export type * from './antwoorden.signalen';
