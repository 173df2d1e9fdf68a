import type { Afwijzing, CommandMeta, Dag, NewEvent } from '@loopplank/kernel';
import type { Herkomst } from '../contact/contactmoment';
import { controleerDag, geldigOpDag } from '../controles';
import type { Feit } from '../feit';
import { zonderLeeg } from '../leeg';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import type { ToestemmingGegeven } from './events';

export interface ToestemmingVelden extends Pick<ToestemmingGegeven['data'], 'waarvoor' | 'door' | 'hoe'> {
  readonly organisatieId?: string;
  readonly datum: Dag;
  readonly tot?: Dag;
  readonly toelichting?: string;
}

export const controleerToestemming = (d: Dossier, t: ToestemmingVelden, meta: CommandMeta): Afwijzing | null =>
  controleerDag(d, t.datum, meta, '/datum') ?? (t.tot !== undefined && t.tot < t.datum ? weiger('einde-voor-begin', '/tot') : null);

export const toestemmingGegeven = (t: ToestemmingVelden, meta: CommandMeta, herkomst: Herkomst = {}): NewEvent<ToestemmingGegeven> => ({
  type: 'ToestemmingGegeven',
  geldigOp: geldigOpDag(t.datum, meta),
  data: zonderLeeg({
    waarvoor: t.waarvoor, organisatieId: t.organisatieId, door: t.door, hoe: t.hoe, datum: t.datum, tot: t.tot, toelichting: t.toelichting,
    vervangt: herkomst.vervangt, verplaatstVan: herkomst.verplaatstVan,
  }),
});

/** The fields a recorded consent was made of. Erased content is left out. */
export const toestemmingVelden = ({ data: t }: Feit<ToestemmingGegeven>): ToestemmingVelden =>
  zonderLeeg({ waarvoor: t.waarvoor, organisatieId: t.organisatieId, door: t.door, hoe: t.hoe, datum: t.datum, tot: t.tot, toelichting: t.toelichting ?? undefined });
