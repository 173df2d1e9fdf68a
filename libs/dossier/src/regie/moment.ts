import { type Afwijzing, type CommandMeta, type Dag, type NewEvent, plusMaanden } from '@loopplank/kernel';
import type { Kanaal } from '../contact/woorden';
import { vandaag } from '../controles';
import { zonderLeeg } from '../leeg';
import type { Dossier } from '../state';
import { weiger } from '../weigeringen';
import type { VolgendMomentGepland } from './events';
import { volgendMomentOp } from './state';

/** A next moment as a person or a rule proposes it. */
export interface GekozenMoment {
  readonly datum: Dag;
  readonly kanaal?: Kanaal;
  readonly wat?: string;
}

export type Momentreden = VolgendMomentGepland['data']['reden'];

/** Nobody plans further ahead than the two years of aftercare. */
const MAANDEN_VOORUIT = 24;

/** Today or later, at most two years ahead. */
export function controleerMoment(m: GekozenMoment, meta: CommandMeta): Afwijzing | null {
  if (m.datum < vandaag(meta)) return weiger('moment-voorbij', '/datum');
  return m.datum > plusMaanden(vandaag(meta), MAANDEN_VOORUIT) ? weiger('moment-te-ver', '/datum') : null;
}

/** The event of a planned moment. */
export const momentGepland = (m: GekozenMoment, reden: Momentreden): NewEvent<VolgendMomentGepland> => ({
  type: 'VolgendMomentGepland',
  data: zonderLeeg({ datum: m.datum, kanaal: m.kanaal, wat: m.wat, reden }),
});

/** Plans this moment, or nothing when it is the current one already, for the same reason. */
export function planMoment(d: Dossier, m: GekozenMoment, reden: Momentreden, meta: CommandMeta): readonly NewEvent<VolgendMomentGepland>[] {
  const nu = volgendMomentOp(d, vandaag(meta))?.data;
  const zelfde = nu && nu.reden === reden && nu.datum === m.datum && nu.kanaal === m.kanaal && (nu.wat ?? undefined) === m.wat;
  return zelfde ? [] : [momentGepland(m, reden)];
}
