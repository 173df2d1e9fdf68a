import { type Afwijzing, type CommandMeta, type NewEvent, SYSTEEM } from '@loopplank/kernel';
import { vindFeit } from '../correcties/feiten';
import { vandaag } from '../controles';
import type { DossierEvent } from '../events';
import { regieOp } from '../regie/state';
import type { Dossier } from '../state';
import { voorspel } from '../voorspel';
import { weiger } from '../weigeringen';
import { betrokkenheidsrelaties, type DossierRelatie } from './relaties';

/** What an event says, or what the event says that it corrects. */
function onderwerp(d: Dossier, e: NewEvent<DossierEvent>): Pick<DossierEvent, 'type' | 'data'> | undefined {
  return e.type === 'GebeurtenisGecorrigeerd' ? vindFeit(d, e.data.gebeurtenisId) : e;
}

/** Whose involvement an event is about; undefined: it is about something else. */
function betrokkeneIn(d: Dossier, e: NewEvent<DossierEvent>): string | undefined {
  const over = onderwerp(d, e) as DossierEvent | undefined;
  if (over?.type === 'BetrokkenheidGestart') return over.data.organisatieId;
  if (over?.type !== 'BetrokkenheidBeeindigd') return undefined;
  const { betrokkenheidId } = over.data;
  return d.betrokkenheid.gestart.find((b) => b.id === betrokkenheidId)?.data.organisatieId;
}

/** Whether a relation lies within another: no other days, and (unless `ookAnders`) no other role or ground. */
const binnenRelatie = (nieuw: DossierRelatie, oud: DossierRelatie, ookAnders: boolean): boolean =>
  (ookAnders || (nieuw.rol === oud.rol && nieuw.grondslag === oud.grondslag)) &&
  oud.van <= nieuw.van && (oud.tot === undefined || (nieuw.tot !== undefined && nieuw.tot <= oud.tot));

/**
 * Access follows from involvement, so nobody gives it to themselves. Only the organisation with the regie decides
 * who else is around and to whom the regie goes; every organisation may leave. The system may do all.
 */
export function bewaakBevoegdheid(d: Dossier, events: readonly NewEvent<DossierEvent>[], meta: CommandMeta): Afwijzing | null {
  const eigen = meta.actor.organisatieId;
  if (eigen === SYSTEEM.organisatieId) return null;
  const houder = regieOp(d, vandaag(meta))?.data.organisatieId;
  if (houder !== undefined && houder !== eigen && events.some((e) => onderwerp(d, e)?.type === 'RegieToegewezen')) return weiger('regie-van-ander');

  const betrokkenen = events.map((e) => betrokkeneIn(d, e)).filter((o) => o !== undefined);
  if (houder !== eigen && betrokkenen.some((o) => o !== eigen)) return weiger('alleen-regiehouder');
  if (!betrokkenen.includes(eigen)) return null;
  const begint = events.some((e) => e.type === 'BetrokkenheidGestart' && e.data.organisatieId === eigen && e.data.vervangt === undefined);
  const oud = betrokkenheidsrelaties(d, eigen);
  const ruimer = betrokkenheidsrelaties(voorspel(d, events, meta), eigen).some((n) => !oud.some((o) => binnenRelatie(n, o, houder === eigen)));
  return begint || ruimer ? weiger('eigen-betrokkenheid') : null;
}
