import { type Afwijzing, type CommandMeta, type Dag, type Moment, type NewEvent } from '@loopplank/kernel';
import type { Herkomst } from '../contact/contactmoment';
import { controleerDag } from '../controles';
import type { Feit } from '../feit';
import { zonderLeeg } from '../leeg';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import type { AANWEZIGEN, UITSTROOMPROFIELEN } from './events';
import type { Gesprek } from './state';

export type Gesprekssoort = 'uitstroom' | 'toekomst' | 'advies' | 'driegesprek' | 'exit';

export interface GesprekVelden {
  readonly soort: Gesprekssoort;
  readonly datum: Dag;
  readonly aanwezig: readonly (typeof AANWEZIGEN)[number][];
  /** Which of the three uitstroomgesprekken this was. */
  readonly nummer?: number;
  readonly profiel?: (typeof UITSTROOMPROFIELEN)[number];
  readonly verslag?: string;
}

const SOORT: Readonly<Record<Gesprek['type'], Gesprekssoort>> = {
  UitstroomgesprekGevoerd: 'uitstroom',
  ToekomstgesprekGevoerd: 'toekomst',
  AdviesgesprekGevoerd: 'advies',
  DriegesprekGevoerd: 'driegesprek',
  ExitgesprekGevoerd: 'exit',
};

/**
 * A driegesprek has three parties at one table: the jongere, who guided until now, and who guides from now on.
 * A parent is welcome but is none of the three.
 */
const isDrie = (aanwezig: GesprekVelden['aanwezig']): boolean =>
  aanwezig.includes('jongere') && new Set(aanwezig.filter((a) => a !== 'jongere' && a !== 'ouder')).size >= 2;

/** What is wrong with a conversation: its day, who was there, or a field that another kind has. */
export function controleerGesprek(d: Dossier, g: GesprekVelden, meta: CommandMeta): Afwijzing | null {
  if (g.nummer !== undefined && g.soort !== 'uitstroom') return weiger('veld-hoort-niet', '/nummer', { soort: g.soort });
  if (g.profiel !== undefined && !['uitstroom', 'advies', 'exit'].includes(g.soort)) return weiger('veld-hoort-niet', '/profiel', { soort: g.soort });
  if (g.soort === 'driegesprek' && !isDrie(g.aanwezig)) return weiger('driegesprek-drie', '/aanwezig');
  return controleerDag(d, g.datum, meta, '/datum');
}

export function gesprekGevoerd(g: GesprekVelden, op: Moment, herkomst: Herkomst = {}): NewEvent<Gesprek> {
  const data = zonderLeeg({
    datum: g.datum,
    aanwezig: [...new Set(g.aanwezig)],
    verslag: g.verslag,
    vervangt: herkomst.vervangt,
    verplaatstVan: herkomst.verplaatstVan,
  });
  switch (g.soort) {
    case 'uitstroom':
      return { type: 'UitstroomgesprekGevoerd', geldigOp: op, data: { ...data, ...zonderLeeg({ nummer: g.nummer, profiel: g.profiel }) } };
    case 'toekomst':
      return { type: 'ToekomstgesprekGevoerd', geldigOp: op, data };
    case 'advies':
      return { type: 'AdviesgesprekGevoerd', geldigOp: op, data: { ...data, ...zonderLeeg({ profiel: g.profiel }) } };
    case 'driegesprek':
      return { type: 'DriegesprekGevoerd', geldigOp: op, data };
    case 'exit':
      return { type: 'ExitgesprekGevoerd', geldigOp: op, data: { ...data, ...zonderLeeg({ profiel: g.profiel }) } };
  }
}

/** The fields a recorded conversation was made of. Erased content is left out. */
export const gesprekVelden = (f: Feit<Gesprek>): GesprekVelden =>
  zonderLeeg({
    soort: SOORT[f.type],
    datum: f.data.datum,
    aanwezig: f.data.aanwezig,
    nummer: 'nummer' in f.data ? f.data.nummer : undefined,
    profiel: 'profiel' in f.data ? f.data.profiel : undefined,
    verslag: f.data.verslag ?? undefined,
  });
