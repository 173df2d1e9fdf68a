import type { Command } from '@loopplank/kernel';
import type { OefenregioGeladen, OrganisatieGeregistreerd, VangnetAangewezen } from './events';

export type RegistreerOrganisatie = Command<'RegistreerOrganisatie', OrganisatieGeregistreerd['data']>;
export type OrganisatieCommand = RegistreerOrganisatie;

export type WijsVangnetAan = Command<'WijsVangnetAan', VangnetAangewezen['data']>;
export type LegOefenregioVast = Command<'LegOefenregioVast', OefenregioGeladen['data']>;
export type InstallatieCommand = WijsVangnetAan | LegOefenregioVast;
