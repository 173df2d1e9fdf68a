import type { CommandService } from '@loopplank/commands';
import type { Moment } from '@loopplank/kernel';
import type { ViewReader } from '@loopplank/projections';
import type { Sluitingen } from '../accounts/sluitingen';
import type { Wachtwoordlinks } from '../accounts/wachtwoordlinks';
import type { InlogLog } from '../dagboek/inlog';
import type { Caseload } from '../sluiting/port';

/** Injection token of what the controllers and the guard of this context need from the house around them. */
export const ACCESS_HUIS = Symbol('ACCESS_HUIS');

/** Lists that this context checks against and does not keep itself. */
export interface Referentie {
  /** Whether this CBS code is a municipality. */
  gemeenteBestaat(code: string): boolean;
  /** Whether this number is a Doorstroompuntregio. */
  regioBestaat(code: number): boolean;
  /** Legal grounds on which an organisation may be around a youngster. */
  readonly grondslagen: readonly string[];
}

export interface AccessHuis {
  /** Reads the views `toegang` and `inzagen`. */
  readonly views: ViewReader;
  readonly commands: CommandService;
  readonly klok: () => Moment;
  /** 32 bytes; seals the session cookies. The same on every node, or a session only works on one. */
  readonly zegelSleutel: Uint8Array;
  /** Public address; on https the cookie is bound to this host and sent over https only. */
  readonly url: string;
  readonly referentie: Referentie;
  readonly caseload: Caseload;
  readonly sluitingen: Pick<Sluitingen, 'werkAf'>;
  readonly links: Wachtwoordlinks;
  readonly inlog: Pick<InlogLog, 'gelukt' | 'mislukt'>;
}
