import { type Dag, plusDagen, weekdag } from '@loopplank/kernel';
import type { Nazorgbak } from '../../antwoorden.nazorg';
import type { KlokKort } from './klokken';

export const NAZORGBAKKEN: readonly Nazorgbak[] = ['te-laat', 'deze-week', 'volgende-week', 'gepauzeerd', 'loopt-af', 'datum-ontbreekt'];

/** A clock that ends within so many days is looked at before it does. */
const LOOPT_AF_DAGEN = 60;
const WEEK = 7;

export const zondag = (d: Dag): Dag => plusDagen(d, WEEK - weekdag(d));

/** The day on which somebody will do the check: the plan while it still can be done in time, else the day of the rhythm. */
export const actiedag = ({ volgend }: KlokKort, plan: Dag | undefined, vandaag: Dag): Dag | undefined =>
  volgend && plan !== undefined && plan >= vandaag && plan <= volgend.tot ? plan : volgend?.gepland;

/** Nobody came through in time, and nobody has put it on a day that still counts. */
const isTeLaat = (k: KlokKort, dag: Dag | undefined, plan: Dag | undefined, vandaag: Dag): boolean =>
  k.staat === 'besluitNodig' || (dag !== undefined && dag < vandaag) || (k.gemistOpRij > 0 && dag !== plan);

/** The buckets of a clock on a day. The first is where it lies; `loopt-af` may come with another. */
export function bakkenVan(k: KlokKort, plan: Dag | undefined, vandaag: Dag): Nazorgbak[] {
  if (k.staat === 'beeindigd') return [];
  const loopt: Nazorgbak[] = k.einde <= plusDagen(vandaag, LOOPT_AF_DAGEN) ? ['loopt-af'] : [];
  if (k.staat === 'gepauzeerd') return ['gepauzeerd', ...loopt];
  const dag = actiedag(k, plan, vandaag);
  if (isTeLaat(k, dag, plan, vandaag)) return ['te-laat', ...loopt];
  const week = zondag(vandaag);
  if (dag !== undefined && dag <= week) return ['deze-week', ...loopt];
  return dag !== undefined && dag <= plusDagen(week, WEEK) ? ['volgende-week', ...loopt] : loopt;
}
