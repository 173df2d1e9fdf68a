import type { CommandService } from '@loopplank/commands';
import type { Moment } from '@loopplank/kernel';
import type { ViewReader } from '@loopplank/projections';

/** Injection token of what the controllers and the guard of this context need from the house around them. */
export const ACCESS_HUIS = Symbol('ACCESS_HUIS');

export interface AccessHuis {
  /** Reads the views `toegang` and `inzagen`. */
  readonly views: ViewReader;
  readonly commands: CommandService;
  readonly klok: () => Moment;
  /** 32 bytes; seals the session cookies. The same on every node, or a session only works on one. */
  readonly zegelSleutel: Uint8Array;
  /** Public address; on https the cookie is bound to this host and sent over https only. */
  readonly url: string;
}
