import type { InzageLog } from '@loopplank/access';
import type { Codec, KeyCupboard } from '@loopplank/codec';
import type { CommandService } from '@loopplank/commands';
import type { EventStore } from '@loopplank/event-store';
import type { Importdienst } from '@loopplank/koppelingen';
import type { Moment } from '@loopplank/kernel';
import type { Processen } from '@loopplank/processes';
import type { VerbondenProjector } from '@loopplank/projections';
import type { Instellingen } from './instellingen';
import type { Lezers } from './lezen/leesdraad';
import type { Logger } from './log';
import type { Toegangszaken } from './toegangszaken';

/** Injection token of the house itself. */
export const HUIS = Symbol('HUIS');

/** The main-thread side of the views: read them, rebuild them, see how they are. */
export type Views = VerbondenProjector;

/** Everything one process is made of. Built in `bouw.ts`, the only place that names adapters. */
export interface Huis {
  readonly instellingen: Instellingen;
  readonly klok: () => Moment;
  readonly log: Logger;
  readonly store: EventStore;
  readonly codec: Codec;
  readonly cupboard: KeyCupboard;
  readonly commands: CommandService;
  readonly views: Views;
  readonly inzage: InzageLog;
  readonly toegangszaken: Toegangszaken;
  readonly imports: Importdienst;
  /** Policies and their timers; runs where the role `worker` is. */
  readonly processen: Processen;
  /** Threads for questions that read thousands of files. */
  readonly lezers: Lezers;
  /** Key that seals session cookies. */
  readonly zegelSleutel: Uint8Array;
  /** Keyed digest of a citizen service number, for search only. */
  readonly bsnIndex: (bsn: string) => string;
  /** True once the practice region (if any) is loaded and the views have caught up. */
  gereed: boolean;
  sluit(): Promise<void>;
}
