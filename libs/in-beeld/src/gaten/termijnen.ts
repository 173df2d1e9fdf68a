import { type Dag, laatste, plusDagen } from '@loopplank/kernel';
import type { BeeldDefinitie } from '../definitie';
import { bekendVanaf, type Feit } from '../waarneming';

/** When who should do something about a gap. Counted from the day we could know, never from before it began. */
export interface Termijnen {
  /** The last person who spoke to the youngster is asked. */
  readonly taakBegeleiderOp: Dag;
  readonly belTaakOp: Dag;
  /** The Doorstroompunt hears of it. */
  readonly signaalOp: Dag;
  /** Who leaves in summer with a plan gets until October, and a call before this day; null: no summer rule. */
  readonly zomercheckVoor: Dag | null;
}

/** The first day from which terms run. */
export const telDag = (uitschrijving: Feit): Dag => laatste(uitschrijving.geldigVan, bekendVanaf(uitschrijving));

export function termijnen(uitschrijving: Feit, feiten: readonly Feit[], { gat }: BeeldDefinitie): Termijnen {
  const vanaf = telDag(uitschrijving);
  const start = uitschrijving.geldigVan;
  const jaar = start.slice(0, 4);
  const inJaar = (maandDag: string): Dag => `${jaar}-${maandDag}` as Dag;
  const { van, tot, vervolgUiterlijk } = gat.zomerregel;
  const plan = feiten.some((f) => f.soort === 'inschrijving' && f.aangekondigd && f.geldigVan >= start && f.geldigVan <= inJaar(vervolgUiterlijk));
  const zomer = plan && inJaar(van) <= start && start <= inJaar(tot);
  const gewoon = plusDagen(vanaf, gat.signaalDagen);
  return {
    taakBegeleiderOp: plusDagen(vanaf, gat.taakBegeleiderDagen),
    belTaakOp: plusDagen(vanaf, gat.belTaakDagen),
    signaalOp: zomer ? laatste(gewoon, inJaar(vervolgUiterlijk)) : gewoon,
    zomercheckVoor: zomer ? inJaar(tot) : null,
  };
}
