import type { Command, Dag } from '@loopplank/kernel';
import type { Linksoort, Rol } from './events';

/** A role as it is given; `tot`: last day on which it counts. */
export interface GegevenRol {
  readonly rol: Rol;
  readonly tot?: Dag;
}

/** `gebruikersnaam` in its normalised spelling; the stream is the one that belongs to that name. */
export type MaakMedewerkerAan = Command<
  'MaakMedewerkerAan',
  {
    readonly organisatieId: string;
    readonly gebruikersnaam: string;
    readonly naam: string;
    readonly mailadres?: string;
    readonly teamId?: string;
    readonly rollen?: readonly GegevenRol[];
    readonly installatiebeheer?: boolean;
  }
>;
/** Only what changes; null: none any more. */
export type WijzigMedewerker = Command<'WijzigMedewerker', { readonly naam?: string; readonly mailadres?: string | null; readonly teamId?: string | null }>;
export type KenRolToe = Command<'KenRolToe', GegevenRol>;
export type TrekRolIn = Command<'TrekRolIn', { readonly rol: Rol }>;
export type KenInstallatiebeheerToe = Command<'KenInstallatiebeheerToe', object>;
export type TrekInstallatiebeheerIn = Command<'TrekInstallatiebeheerIn', object>;
export type KijkRechtenNa = Command<'KijkRechtenNa', object>;
/** `vervangerOrganisatieId`: reference, where the replacement works. */
export type StelVervangingIn = Command<
  'StelVervangingIn',
  { readonly vervangerId: string; readonly vervangerOrganisatieId: string; readonly van: Dag; readonly tot: Dag }
>;
export type BeeindigVervanging = Command<'BeeindigVervanging', { readonly vervangingId: string; readonly tot: Dag }>;
export type MaakWachtwoordlink = Command<'MaakWachtwoordlink', { readonly soort: Linksoort; readonly digest: string }>;
/** Takes the hash: the password itself never comes near the log. */
export type StelWachtwoordIn = Command<'StelWachtwoordIn', { readonly wachtwoordHash: string }>;
export type GebruikWachtwoordlink = Command<'GebruikWachtwoordlink', { readonly digest: string; readonly wachtwoordHash: string }>;
export type SluitMedewerker = Command<
  'SluitMedewerker',
  {
    readonly reden: string;
    readonly opvolgerId?: string;
    /** Reference: where the successor works. */
    readonly opvolgerOrganisatieId?: string;
    /** Reference, from the files: how many youngsters this person holds or guides now. */
    readonly jongeren?: number;
  }
>;
export type TrekSessieIn = Command<'TrekSessieIn', { readonly sessieId: string }>;

export type MedewerkerCommand =
  | MaakMedewerkerAan | WijzigMedewerker | KenRolToe | TrekRolIn | KenInstallatiebeheerToe | TrekInstallatiebeheerIn | KijkRechtenNa
  | StelVervangingIn | BeeindigVervanging | MaakWachtwoordlink | GebruikWachtwoordlink | StelWachtwoordIn | SluitMedewerker | TrekSessieIn;
