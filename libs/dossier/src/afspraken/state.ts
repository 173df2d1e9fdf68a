import { nooit, type RecordedEvent } from '@loopplank/kernel';
import { geldende } from '../correcties/state';
import { type Feit, feitVan, versies } from '../feit';
import type { Dossier } from '../state';
import type { AfspraakAfgerond, AfspraakGemaakt } from './events';

export interface Afspraken {
  readonly gemaakt: readonly Feit<AfspraakGemaakt>[];
  readonly afgerond: readonly Feit<AfspraakAfgerond>[];
}

export function evolveAfspraken(s: Afspraken, e: RecordedEvent<AfspraakGemaakt | AfspraakAfgerond>): Afspraken {
  switch (e.type) {
    case 'AfspraakGemaakt':
      return { ...s, gemaakt: [...s.gemaakt, feitVan(e)] };
    case 'AfspraakAfgerond':
      return { ...s, afgerond: [...s.afgerond, feitVan(e)] };
    default:
      return nooit(e);
  }
}

export interface AfspraakRij {
  readonly afspraak: Feit<AfspraakGemaakt>;
  readonly afronding?: Feit<AfspraakAfgerond>;
}

/** Agreements that hold, each with how it ended. An ending stays with an agreement that is corrected later. */
export function afspraken(d: Dossier): readonly AfspraakRij[] {
  const afgerond = geldende(d, d.afspraken.afgerond);
  return geldende(d, d.afspraken.gemaakt).map((afspraak) => {
    const ids = versies(d.afspraken.gemaakt, afspraak.id);
    const afronding = afgerond.find((a) => ids.includes(a.data.afspraakId));
    return { afspraak, ...(afronding ? { afronding } : {}) };
  });
}
