import type { Register, Registerregel } from '@loopplank/dossier';
import type { Moment } from '@loopplank/kernel';
import type { OntvangSignaal } from '../signalen/commands';
import type { Rijfout } from '../rijen/rijfouten';
import type { Contactregel, Leerling } from '../rijen/rij';

/** What should happen with one row, before anything is written. */
export type Rijplan = {
  readonly rij: number;
} & (
  | { readonly soort: 'fout'; readonly fouten: readonly Rijfout[]; readonly zieRij?: number }
  /** A person decides: this may be somebody we know, or somebody of another row of this file. */
  | ({ readonly soort: 'mogelijkDubbel'; readonly zieRij?: number } & Kenmerken)
  | ({ readonly soort: 'onbekend' } & Kenmerken)
  | { readonly soort: 'buitenDoelgroep' }
  | Omit<Standplan, 'rij'>
  | Omit<Signaalplan, 'rij'>
  | ({ readonly soort: 'nieuw'; readonly leerling: Leerling } & Kenmerken)
  | ({ readonly soort: 'bestaand'; readonly jongereId: string; readonly inhoud: Leerling | Contactregel; /** An earlier import wrote this very row. */ readonly bekend: boolean } & Kenmerken)
);

/** What a register says of somebody we know. */
export interface Standplan extends Kenmerken {
  readonly rij: number;
  readonly soort: 'stand';
  readonly jongereId: string;
  readonly register: Register;
  readonly regel: Registerregel;
  /** What is told together: of a full list every row of this person. */
  readonly regels: readonly Registerregel[];
  readonly lijstOp?: Moment;
  /** The row that tells it: this one, or an earlier one of the same person. */
  readonly eersteRij: number;
}

/** What a register says of somebody we do not know. */
export interface Signaalplan extends Kenmerken {
  readonly rij: number;
  readonly soort: 'signaal';
  readonly ontvangst: Omit<OntvangSignaal['data'], 'importId' | 'rij' | 'ontvangenOp'>;
}

/** Who is not on a full list. */
export interface Afwezigen {
  readonly register: Register;
  readonly lijstOp: Moment;
  readonly jongeren: readonly string[];
}

/** Keyed digests of a row: of the person, and of everything it says. */
export interface Kenmerken {
  readonly persoon: string;
  readonly kenmerk: string;
}

export type Plansoort = Rijplan['soort'];
