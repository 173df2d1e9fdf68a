import { nooit, type RecordedEvent } from '@loopplank/kernel';
import { type Feit, feitVan } from '../feit';
import type { NazorgBeeindigd, NazorgcontactGemist, NazorgcontactGepland, NazorgGepauzeerd, NazorgGestart, NazorgHervat, NazorgVerlengd } from './events';

export interface Nazorg {
  readonly gestart: readonly Feit<NazorgGestart>[];
  readonly gepauzeerd: readonly Feit<NazorgGepauzeerd>[];
  readonly hervat: readonly Feit<NazorgHervat>[];
  readonly verlengd: readonly Feit<NazorgVerlengd>[];
  readonly beeindigd: readonly Feit<NazorgBeeindigd>[];
  readonly gepland: readonly Feit<NazorgcontactGepland>[];
  readonly gemist: readonly Feit<NazorgcontactGemist>[];
}

export const LEGE_NAZORG: Nazorg = { gestart: [], gepauzeerd: [], hervat: [], verlengd: [], beeindigd: [], gepland: [], gemist: [] };

export type NazorgEvent =
  | NazorgGestart | NazorgGepauzeerd | NazorgHervat | NazorgVerlengd | NazorgBeeindigd | NazorgcontactGepland | NazorgcontactGemist;

export function evolveNazorg(s: Nazorg, e: RecordedEvent<NazorgEvent>): Nazorg {
  switch (e.type) {
    case 'NazorgGestart':
      return { ...s, gestart: [...s.gestart, feitVan(e)] };
    case 'NazorgGepauzeerd':
      return { ...s, gepauzeerd: [...s.gepauzeerd, feitVan(e)] };
    case 'NazorgHervat':
      return { ...s, hervat: [...s.hervat, feitVan(e)] };
    case 'NazorgVerlengd':
      return { ...s, verlengd: [...s.verlengd, feitVan(e)] };
    case 'NazorgBeeindigd':
      return { ...s, beeindigd: [...s.beeindigd, feitVan(e)] };
    case 'NazorgcontactGepland':
      return { ...s, gepland: [...s.gepland, feitVan(e)] };
    case 'NazorgcontactGemist':
      return { ...s, gemist: [...s.gemist, feitVan(e)] };
    default:
      return nooit(e);
  }
}
