import type { Medewerker } from '@loopplank/access';
import type { CommandService } from '@loopplank/commands';
import type { DossierCommandVan } from '@loopplank/dossier';
import type { Vraag } from '@loopplank/dossier/views';
import type { Dag } from '@loopplank/kernel';
import type { ViewReader } from '@loopplank/projections';
import type { Importdienst } from '../uitvoeren/dienst';

/** Injection token of what these controllers need from the house around them. */
export const KOPPELINGEN_HUIS = Symbol('KOPPELINGEN_HUIS');

type NieuweBetrokkene = DossierCommandVan<'MeldJongereAan'>['data']['betrokkenen'][number];

export interface KoppelingenHuis {
  readonly views: ViewReader;
  readonly commands: CommandService;
  readonly namen: Vraag['namen'];
  readonly imports: Importdienst;
  /** The organisation's own involvement and the Doorstroompunt of the municipality, for a new file. */
  betrokkenen(organisatieId: string, gemeente: string, van: Dag): readonly NieuweBetrokkene[];
  /** Keyed digest of a citizen service number, for search only. */
  bsnIndex(bsn: string): string;
  /** The id under which a request with this key is recorded. */
  commandIdVan(medewerker: Medewerker, sleutel: string): string;
}
