import { type Afwijzing, type CommandMeta, type Dag, type NewEvent } from '@loopplank/kernel';
import { metBron } from '../bronnen';
import type { Herkomst } from '../contact/contactmoment';
import { controleerPeriode, controleerVanaf, geldigOpDag } from '../controles';
import type { Feit } from '../feit';
import { zonderLeeg } from '../leeg';
import type { Melding } from '../school/inschrijving';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import type { PLAATSING_EINDEREDENEN, PlaatsingBeeindigd, PlaatsingGestart, PlaatsingGewijzigd, PLAATSINGSOORTEN } from './events';
import { type PlaatsingRij, totVan, voorwaardenVan } from './plaatsingen';
import type { GegevenVoorwaarden } from './voorwaarden';

export type PlaatsingVelden = GegevenVoorwaarden & {
  readonly soort: (typeof PLAATSINGSOORTEN)[number];
  readonly werkgever: string;
  readonly van: Dag;
};

export interface EindeVelden {
  /** Last day. */
  readonly tot: Dag;
  readonly reden?: (typeof PLAATSING_EINDEREDENEN)[number];
}

/** Terms that hold from a day on. */
export function controleerVoorwaarden(d: Dossier, v: GegevenVoorwaarden, vanaf: Dag, meta: CommandMeta): Afwijzing | null {
  if (v.contract === 'onbepaald' && v.tot !== undefined) return weiger('onbepaald-zonder-einde', '/tot');
  const periode = controleerPeriode(d, vanaf, v.tot, meta);
  return periode?.veld === '/tot' ? periode : null;
}

export const controleerPlaatsing = (d: Dossier, p: PlaatsingVelden, meta: CommandMeta): Afwijzing | null =>
  controleerVanaf(d, p.van, meta, '/van') ?? controleerVoorwaarden(d, p, p.van, meta);

/** A change begins while the placement lasts. */
export function controleerIngang(d: Dossier, rij: PlaatsingRij, per: Dag, meta: CommandMeta): Afwijzing | null {
  if (per < rij.plaatsing.data.van) return weiger('wijziging-voor-begin', '/per');
  const einde = rij.einde?.data.tot;
  return einde !== undefined && per > einde ? weiger('plaatsing-gestopt', '/per', { tot: einde }) : controleerVanaf(d, per, meta, '/per');
}

export const controleerEindeVan = (d: Dossier, rij: PlaatsingRij, tot: Dag, meta: CommandMeta): Afwijzing | null =>
  tot < rij.plaatsing.data.van ? weiger('einde-voor-begin', '/tot') : controleerVanaf(d, tot, meta, '/tot');

export const plaatsingGestart = (p: PlaatsingVelden, m: Melding, meta: CommandMeta, herkomst: Herkomst = {}): NewEvent<PlaatsingGestart> => ({
  type: 'PlaatsingGestart',
  geldigOp: geldigOpDag(p.van, meta),
  ...metBron(m.bron),
  data: zonderLeeg({ soort: p.soort, werkgever: p.werkgever, van: p.van, ...voorwaardenVan(p), ontvangenOp: m.ontvangenOp, ...herkomst }),
});

export const plaatsingGewijzigd = (plaatsingId: string, per: Dag, v: GegevenVoorwaarden, m: Melding, meta: CommandMeta): NewEvent<PlaatsingGewijzigd> => ({
  type: 'PlaatsingGewijzigd',
  geldigOp: geldigOpDag(per, meta),
  ...metBron(m.bron),
  data: zonderLeeg({ plaatsingId, per, ...voorwaardenVan(v), ontvangenOp: m.ontvangenOp }),
});

export const plaatsingBeeindigd = (plaatsingId: string, e: EindeVelden, m: Melding, meta: CommandMeta): NewEvent<PlaatsingBeeindigd> => ({
  type: 'PlaatsingBeeindigd',
  geldigOp: geldigOpDag(e.tot, meta),
  ...metBron(m.bron),
  data: zonderLeeg({ plaatsingId, tot: e.tot, reden: e.reden, ontvangenOp: m.ontvangenOp }),
});

/** The fields a recorded placement was made of. Erased content is left out; without its employer there is none. */
export const plaatsingVelden = ({ data: p }: Feit<PlaatsingGestart>): PlaatsingVelden => ({
  soort: p.soort, werkgever: p.werkgever ?? '', van: p.van, ...voorwaardenVan(p),
});

/** A placement as one fact: its last known terms and its last day. */
export function samengevat(rij: PlaatsingRij): PlaatsingVelden {
  const tot = totVan(rij);
  const { tot: _, ...terms } = voorwaardenVan((rij.wijzigingen.at(-1) ?? rij.plaatsing).data);
  const basis = { ...terms, soort: rij.plaatsing.data.soort, werkgever: rij.plaatsing.data.werkgever ?? '', van: rij.plaatsing.data.van };
  return tot === undefined ? basis : { ...basis, tot };
}
