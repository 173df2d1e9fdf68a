import { nooit, type RecordedEvent } from '@loopplank/kernel';
import { geldende } from '../correcties/state';
import { type Feit, feitVan, inVolgorde, versies } from '../feit';
import type { Dossier } from '../state';
import type { HulpvraagAfgerond, HulpvraagGesignaleerd, HulpvraagOpgepakt, SpoedDoorgegeven } from './events';

export interface Hulpvragen {
  readonly gesignaleerd: readonly Feit<HulpvraagGesignaleerd>[];
  readonly opgepakt: readonly Feit<HulpvraagOpgepakt>[];
  readonly afgerond: readonly Feit<HulpvraagAfgerond>[];
  readonly spoed: readonly Feit<SpoedDoorgegeven>[];
}

export function evolveHulpvragen(s: Hulpvragen, e: RecordedEvent<HulpvraagGesignaleerd | HulpvraagOpgepakt | HulpvraagAfgerond | SpoedDoorgegeven>): Hulpvragen {
  switch (e.type) {
    case 'HulpvraagGesignaleerd':
      return { ...s, gesignaleerd: [...s.gesignaleerd, feitVan(e)] };
    case 'HulpvraagOpgepakt':
      return { ...s, opgepakt: [...s.opgepakt, feitVan(e)] };
    case 'HulpvraagAfgerond':
      return { ...s, afgerond: [...s.afgerond, feitVan(e)] };
    case 'SpoedDoorgegeven':
      return { ...s, spoed: [...s.spoed, feitVan(e)] };
    default:
      return nooit(e);
  }
}

export interface HulpvraagRij {
  readonly hulpvraag: Feit<HulpvraagGesignaleerd>;
  /** Who took it up last. */
  readonly eigenaar?: Feit<HulpvraagOpgepakt>;
  readonly afronding?: Feit<HulpvraagAfgerond>;
}

/** Help requests that hold, each with who has it and how it ended. */
export function hulpvragen(d: Dossier): readonly HulpvraagRij[] {
  const [opgepakt, afgerond] = [geldende(d, d.hulpvragen.opgepakt), geldende(d, d.hulpvragen.afgerond)];
  return geldende(d, d.hulpvragen.gesignaleerd).map((hulpvraag) => {
    const ids = versies(d.hulpvragen.gesignaleerd, hulpvraag.id);
    const eigenaar = opgepakt.filter((o) => ids.includes(o.data.hulpvraagId)).sort(inVolgorde).at(-1);
    const afronding = afgerond.find((a) => ids.includes(a.data.hulpvraagId));
    return { hulpvraag, ...(eigenaar ? { eigenaar } : {}), ...(afronding ? { afronding } : {}) };
  });
}

/** A help request by any id it ever had. */
export const vindHulpvraag = (d: Dossier, id: string): HulpvraagRij | undefined =>
  hulpvragen(d).find((h) => versies(d.hulpvragen.gesignaleerd, h.hulpvraag.id).includes(id));
