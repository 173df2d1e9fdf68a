import type { Command, Dag } from '@loopplank/kernel';
import type { Rol } from './events';

/** `gebruikersnaam` in its normalised spelling; the stream is the one that belongs to that name. */
export type MaakMedewerkerAan = Command<
  'MaakMedewerkerAan',
  { readonly organisatieId: string; readonly gebruikersnaam: string; readonly naam: string }
>;
/** `tot`: last day on which the role counts. */
export type KenRolToe = Command<'KenRolToe', { readonly rol: Rol; readonly tot?: Dag }>;
export type TrekRolIn = Command<'TrekRolIn', { readonly rol: Rol }>;
/** Takes the hash: the password itself never comes near the log. */
export type StelWachtwoordIn = Command<'StelWachtwoordIn', { readonly wachtwoordHash: string }>;
export type SluitMedewerker = Command<'SluitMedewerker', { readonly reden: string }>;
export type TrekSessieIn = Command<'TrekSessieIn', { readonly sessieId: string }>;

export type MedewerkerCommand = MaakMedewerkerAan | KenRolToe | TrekRolIn | StelWachtwoordIn | SluitMedewerker | TrekSessieIn;
