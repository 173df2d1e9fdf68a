import { type Dag, dagVan, laatste, nooit, plusDagen, type RecordedEvent } from '@loopplank/kernel';
import { geldende } from '../correcties/state';
import { type Feit, feitVan, inVolgorde, totEnMet } from '../feit';
import type { Dossier } from '../state';
import type { RegieToegewezen, VolgendMomentGepland } from './events';

export interface Regie {
  readonly toewijzingen: readonly Feit<RegieToegewezen>[];
  readonly momenten: readonly Feit<VolgendMomentGepland>[];
}

export function evolveRegie(s: Regie, e: RecordedEvent<RegieToegewezen | VolgendMomentGepland>): Regie {
  switch (e.type) {
    case 'RegieToegewezen':
      return { ...s, toewijzingen: [...s.toewijzingen, feitVan(e)] };
    case 'VolgendMomentGepland':
      return { ...s, momenten: [...s.momenten, feitVan(e)] };
    default:
      return nooit(e);
  }
}

function laatsteOp<F extends Feit<RegieToegewezen> | Feit<VolgendMomentGepland>>(d: Dossier, feiten: readonly F[], op: Dag): F | undefined {
  const opTijd = totEnMet(op);
  return geldende(d, feiten).filter((f) => opTijd(f.geldigOp)).sort(inVolgorde).at(-1);
}

/** Who holds the regie on a day. */
export const regieOp = (d: Dossier, op: Dag): Feit<RegieToegewezen> | undefined => laatsteOp(d, d.regie.toewijzingen, op);

/** Who holds the regie by the last word of all that is known. */
export const laatsteRegie = (d: Dossier): Feit<RegieToegewezen> | undefined => geldende(d, d.regie.toewijzingen).toSorted(inVolgorde).at(-1);

/** Whether this organisation holds the regie on some day after `tot`, as far as is known on `vandaag`. */
export function houdtRegieNa(d: Dossier, organisatieId: string, tot: Dag, vandaag: Dag): boolean {
  const opTijd = totEnMet(vandaag);
  const reeks = geldende(d, d.regie.toewijzingen).filter((t) => opTijd(t.geldigOp)).sort(inVolgorde);
  return reeks.some((t, i) => {
    if (t.data.organisatieId !== organisatieId) return false;
    const volgende = reeks[i + 1];
    return volgende === undefined || laatste(plusDagen(tot, 1), dagVan(t.geldigOp)) < dagVan(volgende.geldigOp);
  });
}

/** The next moment as it stood on a day. */
export const volgendMomentOp = (d: Dossier, op: Dag): Feit<VolgendMomentGepland> | undefined => laatsteOp(d, d.regie.momenten, op);
