import type { Dag } from '@loopplank/kernel';
import verdelingen from '../data/verdelingen.json';
import { type Aanraking, gesproken, indirect, isStil, poging } from './aanraking';
import { werkdagNa } from './agenda';
import type { Kanaal } from './stap';
import { type Bereik, kanBellen, type Verhaal } from './verhaal';
import { aanHetWerkOp } from './werktijd';

export interface Ronde extends Omit<Aanraking, 'kanaal'> {
  /** The channel of the first try; later ones may differ. */
  readonly kanaal?: Kanaal;
  readonly pogingen: number;
  /** No try after this day. */
  readonly tot: Dag;
  readonly bereik?: Bereik;
}

export interface Uitkomst {
  readonly bereikt: boolean;
  /** Day of the last try. */
  readonly dag: Dag;
}

/** Chance that this try reaches the youngster. */
function kansOpContact(kanaal: Kanaal, bereik: Bereik): number {
  switch (kanaal) {
    case 'bellen': return verdelingen.bereikbaar.kansPerOproep[bereik];
    case 'app': case 'sms': case 'mail': return verdelingen.antwoordOpApp[bereik];
    case 'kaart': case 'brief': return 0;
    case 'huisbezoek': return verdelingen.deurOpen.kans;
    default: return 0.9;
  }
}

const eersteKanaal = (v: Verhaal, dag: Dag): Kanaal => {
  if (!kanBellen(v, dag)) return v.toeval.kies(['mail', 'huisbezoek', 'brief']);
  return v.toeval.gewogen({ bellen: 80, app: 16, ...(aanHetWerkOp(v, dag) ? { werkbezoek: 4 } : {}) }) as Kanaal;
};

/** Tries until the youngster is reached or the tries are used up. */
export function ronde(v: Verhaal, r: Ronde): Uitkomst {
  const bereik = r.bereik ?? v.bereik;
  let dag = r.dag;
  for (let n = 1; ; n++) {
    const kanaal = n === 1 && r.kanaal ? r.kanaal : n === 1 || !kanBellen(v, dag) ? eersteKanaal(v, dag) : v.toeval.gewogen({ bellen: 70, app: 30 });
    const aanraking = { dag, door: r.door, aanleiding: r.aanleiding, kanaal };
    if (!isStil(v, dag) && v.toeval.kans(kansOpContact(kanaal, bereik))) {
      gesproken(v, aanraking);
      return { bereikt: true, dag };
    }
    poging(v, aanraking);
    // Now and then somebody near the youngster answers instead.
    if (v.toeval.kans(0.05)) indirect(v, { ...aanraking, kanaal: 'bellen' }, v.toeval.kans(0.7) ? 'ouder' : 'werkgever');
    const volgende = werkdagNa(dag, v.toeval.geheel(1, 4));
    if (n >= r.pogingen || volgende > r.tot) return { bereikt: false, dag };
    dag = volgende;
  }
}
