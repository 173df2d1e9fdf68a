import type { CommandService } from '@loopplank/commands';
import type { Vraag } from '@loopplank/dossier/views';
import type { ViewReader } from '@loopplank/projections';
import type { Importdienst } from '../uitvoeren/dienst';

/** Injection token of what these controllers need from the house around them. */
export const KOPPELINGEN_HUIS = Symbol('KOPPELINGEN_HUIS');

export interface KoppelingenHuis {
  readonly views: ViewReader;
  readonly commands: CommandService;
  readonly namen: Vraag['namen'];
  readonly imports: Importdienst;
  /** Keyed digest of a citizen service number, for search only. */
  bsnIndex(bsn: string): string;
}
