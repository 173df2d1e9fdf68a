import { type Dag, dagVan, plusDagen } from '@loopplank/kernel';
import teksten from '../data/teksten.json';
import { gesproken, poging } from './aanraking';
import { werkdagNa, werkmoment } from './agenda';
import { nummerFout } from './bijzonder';
import type { Kanaal } from './stap';
import { kanBellen, situatieOp, type Verhaal } from './verhaal';

/** The last weeks before the present: the last contact, what was tried since, and the next moment as it stands. */
export function slotstuk(v: Verhaal, begon: Dag): void {
  const { slot, toeval: t } = v;
  if (slot.zoekSinds) zoeken(v, slot.zoekSinds > begon ? slot.zoekSinds : begon);
  else if (slot.contactDag && slot.contactDag > begon) {
    const dag = slot.contactDag;
    gesproken(v, { dag, door: v.houder, kanaal: kanBellen(v, dag) ? 'bellen' : 'gesprek', aanleiding: aanleiding(v) }, { gebeurd: werkmoment(dag, t), meteen: true });
    const na = werkdagNa(dag, t.geheel(3, 9));
    if (slot.nummerFout) nummerFout(v, na, false);
    else if (t.kans(0.3)) poging(v, { dag: na, door: v.houder, kanaal: 'bellen', aanleiding: aanleiding(v) });
  }
  planSlot(v);
}

const aanleiding = (v: Verhaal) => (v.houder.organisatie.sleutel === 'werkplein' ? 'jobcoaching' : v.houder.organisatie.sleutel === 'doorstroompunt' ? 'signaal' : 'nazorgcheck') as 'jobcoaching' | 'signaal' | 'nazorgcheck';

/** Nobody picks up any more: calls, a card, a closed door. None of it counts as contact. */
function zoeken(v: Verhaal, sinds: Dag): void {
  const rij = ['bellen', 'bellen', 'app', 'kaart', 'bellen', 'huisbezoek', 'bellen'] as const;
  let dag = werkdagNa(sinds, v.toeval.geheel(1, 14));
  for (const kanaal of rij.slice(0, v.toeval.geheel(3, rij.length))) {
    const uitkomst = kanaal === 'huisbezoek' ? 'deurDicht' : kanaal === 'bellen' ? undefined : 'verzonden';
    poging(v, { dag, door: v.houder, kanaal, aanleiding: aanleiding(v) }, uitkomst);
    dag = werkdagNa(dag, v.toeval.geheel(3, 30));
  }
}

/** The next moment, planned by whoever holds the regie on the last day of the story. */
function planSlot(v: Verhaal): void {
  const op = v.leven.straksNa(v.toeval.geheel(2, 9));
  const datum = v.slot.planDag > dagVan(op) ? v.slot.planDag : plusDagen(dagVan(op), 1);
  const dag = dagVan(op);
  const past = teksten.moment.filter((m) => m.bij.includes(situatieOp(v, dag)) && (m.kanaal === 'huisbezoek') !== kanBellen(v, dag));
  const { kanaal, tekst: wat } = v.toeval.kies(past);
  v.leven.doe(v.houder, op, 'PlanVolgendMoment', { datum, kanaal: kanaal as Kanaal, wat });
}
