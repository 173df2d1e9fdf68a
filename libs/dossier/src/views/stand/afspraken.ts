import type { Afronding, Afspraakfeit } from './feiten';
import { huidigeId, laatsteFeit, type Zicht } from './zicht';

export interface AfspraakMetAfloop {
  readonly afspraak: Afspraakfeit;
  readonly afronding?: Afronding;
}

/** All agreements up to this day: open ones first (soonest due, without date last), then finished ones, newest first. */
export function afsprakenNu(z: Zicht): AfspraakMetAfloop[] {
  const alle = z.afspraken.map((afspraak): AfspraakMetAfloop => {
    const afronding = laatsteFeit(z.afrondingen.filter((a) => huidigeId(z, a.afspraakId) === afspraak.id));
    return afronding ? { afspraak, afronding } : { afspraak };
  });
  const open = alle.filter((a) => !a.afronding);
  const klaar = alle.filter((a) => a.afronding);
  const wanneer = (a: AfspraakMetAfloop) => `${a.afspraak.uiterlijk ?? '9999-12-31'} ${a.afspraak.geldigOp}`;
  open.sort((a, b) => (wanneer(a) < wanneer(b) ? -1 : 1));
  klaar.sort((a, b) => (a.afronding!.geldigOp > b.afronding!.geldigOp ? -1 : 1));
  return [...open, ...klaar];
}
