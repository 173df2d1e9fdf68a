import type { Command } from '@loopplank/kernel';
import type { TeamCommand } from '../teams/commands';
import type { WerkkalenderCommand } from '../werkkalender/commands';
import type { OrganisatieGeregistreerd } from './events';

export type RegistreerOrganisatie = Command<'RegistreerOrganisatie', OrganisatieGeregistreerd['data']>;

/** Only what changes. `doorstroompuntregio` null: it serves no region any more. */
export type WijzigOrganisatie = Command<
  'WijzigOrganisatie',
  {
    readonly naam?: string;
    readonly gemeenten?: readonly string[];
    readonly doorstroompuntregio?: number | null;
    readonly grondslagen?: readonly string[];
  }
>;

export type SluitOrganisatie = Command<
  'SluitOrganisatie',
  {
    readonly opvolgerId?: string;
    readonly opvolgerMedewerkerId?: string;
    /** Reference, from the files: of how many youngsters it holds the regie now. */
    readonly jongeren: number;
    /** Reference, from the stream of the installation: whether it is a safety net. */
    readonly isVangnet: boolean;
  }
>;

export type OrganisatieCommand = RegistreerOrganisatie | WijzigOrganisatie | SluitOrganisatie | TeamCommand | WerkkalenderCommand;
