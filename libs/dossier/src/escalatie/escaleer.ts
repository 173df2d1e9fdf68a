import { aanvaard, type Besluit, type Command, type Dag } from '@loopplank/kernel';
import { vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { isVertrokken } from '../nazorg/vertrek';
import type { Dossier } from '../state';
import type { Escalatiesoort, Trede } from './events';
import { LADDERVERSIE } from './ladder';
import { lageVan } from './lage';
import { isBereikt, liggendBij } from './open';

export type Escaleer = Command<
  'Escaleer',
  {
    readonly soort: Escalatiesoort;
    readonly overId: string;
    readonly trede: Trede;
    /** First day of this ladder. */
    readonly sinds: Dag;
  }
>;

/**
 * Something lies too long: from now on this step hears it too, where it lies now. Given by a process on the days of the
 * ladder; when somebody acted meanwhile nothing happens. Who holds the regie does not change, and nothing is planned.
 */
export function escaleer({ data: { soort, overId, trede, sinds }, meta }: Escaleer, d: Dossier): Besluit<DossierEvent> {
  if (isVertrokken(d, vandaag(meta))) return aanvaard();
  const lage = lageVan(d, vandaag(meta));
  const organisatieId = liggendBij(soort, overId, lage, vandaag(meta));
  if (organisatieId === undefined || isBereikt(lage.loop, { soort, overId, trede, sinds, organisatieId })) return aanvaard();
  return aanvaard<DossierEvent>({ type: 'EscalatieTredeBereikt', data: { soort, overId, organisatieId, trede, sinds, versie: LADDERVERSIE } });
}
