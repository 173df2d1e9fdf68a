import { type Dag, dagVan, plusDagen } from '@loopplank/kernel';
import type { Signaal } from './state';

/**
 * How long a signal is kept after it was last named. Files for transfer are destroyed within a year (privacy rules of
 * the schools of Zeeland); who is rejected is remembered as long, so that next month's list does not bring them back.
 */
const DAGEN = { open: 365, afgewezen: 365, geaccepteerd: 30, gewist: 0, geen: 0 } as const;
/** Who goes to school is kept only as long as lists about one another may still be on their way: 2 to 3 months in practice. */
const ZONDER_REDEN_DAGEN = 120;

/** Through this day the signal is kept; then its key is destroyed. */
export function bewaardTot(s: Pick<Signaal, 'status'>, laatstOp: Signaal['ontvangsten'][number]['vastgelegdOp'], vraagtAandacht: boolean): Dag {
  const dagen = s.status === 'open' && !vraagtAandacht ? ZONDER_REDEN_DAGEN : DAGEN[s.status];
  return plusDagen(dagVan(laatstOp), dagen);
}
