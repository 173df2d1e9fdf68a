import { type Afwijzing, type CommandMeta, type Dag, type NewEvent } from '@loopplank/kernel';
import { controleerPeriode, geldigOpDag } from '../controles';
import { zonderLeeg } from '../leeg';
import type { Dossier } from '../state';
import type { Herkomst } from './contactmoment';
import type { ContactgegevenToegevoegd } from './events';
import type { ContactgegevenSoort } from './woorden';

export interface ContactgegevenVelden {
  readonly soort: ContactgegevenSoort;
  readonly waarde: string;
  /** Who supplied it, as a word: jongere, ouder, school… */
  readonly herkomst?: string;
  readonly van: Dag;
  readonly tot?: Dag;
}

export const controleerGegeven = (d: Dossier, g: ContactgegevenVelden, meta: CommandMeta): Afwijzing | null =>
  controleerPeriode(d, g.van, g.tot, meta);

export const gegevenToegevoegd = (g: ContactgegevenVelden, meta: CommandMeta, herkomst: Herkomst = {}): NewEvent<ContactgegevenToegevoegd> => ({
  type: 'ContactgegevenToegevoegd',
  geldigOp: geldigOpDag(g.van, meta),
  data: zonderLeeg({
    soort: g.soort, waarde: g.waarde, herkomst: g.herkomst, van: g.van, tot: g.tot,
    vervangt: herkomst.vervangt, verplaatstVan: herkomst.verplaatstVan,
  }),
});

/** What makes two typed numbers or addresses the same: spaces, signs and capitals do not count. */
export const vergelijkbaar = (soort: ContactgegevenSoort, waarde: string): string =>
  soort === 'telefoon' ? waarde.replace(/\D/g, '').replace(/^(0031|31)/, '0') : waarde.replace(/\s+/g, ' ').trim().toLowerCase();
