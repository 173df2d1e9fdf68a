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
  | ({ readonly soort: 'nieuw'; readonly leerling: Leerling } & Kenmerken)
  | ({ readonly soort: 'bestaand'; readonly jongereId: string; readonly inhoud: Leerling | Contactregel; /** An earlier import wrote this very row. */ readonly bekend: boolean } & Kenmerken)
);

/** Keyed digests of a row: of the person, and of everything it says. */
export interface Kenmerken {
  readonly persoon: string;
  readonly kenmerk: string;
}

export type Plansoort = Rijplan['soort'];
