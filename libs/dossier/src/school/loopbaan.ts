import type { RecordedEvent } from '@loopplank/kernel';
import { geldende } from '../correcties/state';
import { type Feit, feitVan, inVolgorde } from '../feit';
import type { Dossier } from '../state';
import type { DiplomaBehaald, UitstroomgesprekUitgenodigd, UitstroomprofielVastgesteld, UitvalrisicoGesignaleerd } from './events';

/** What marks the way out of school, beside enrolments and conversations. */
export type Loopbaanevent = DiplomaBehaald | UitstroomprofielVastgesteld | UitstroomgesprekUitgenodigd | UitvalrisicoGesignaleerd;
export type Loopbaan = readonly Feit<Loopbaanevent>[];

export const evolveLoopbaan = (s: Loopbaan, e: RecordedEvent<Loopbaanevent>): Loopbaan => [...s, feitVan<Loopbaanevent>(e)];

/** Facts of one kind that hold, oldest first. */
export const loopbaan = <T extends Loopbaanevent['type']>(d: Dossier, type: T): readonly Extract<Feit<Loopbaanevent>, { type: T }>[] =>
  geldende(d, d.loopbaan).filter((f): f is Extract<Feit<Loopbaanevent>, { type: T }> => f.type === type).sort(inVolgorde);

export const diplomas = (d: Dossier): readonly Feit<DiplomaBehaald>[] => loopbaan(d, 'DiplomaBehaald');
export const uitnodigingen = (d: Dossier): readonly Feit<UitstroomgesprekUitgenodigd>[] => loopbaan(d, 'UitstroomgesprekUitgenodigd');
/** The profile that holds: the last one by the day it was settled; of one day the last that was recorded, whatever hour it names. */
export const uitstroomprofiel = (d: Dossier): Feit<UitstroomprofielVastgesteld> | undefined =>
  [...loopbaan(d, 'UitstroomprofielVastgesteld')].sort((a, b) => (a.data.datum === b.data.datum ? a.revision - b.revision : a.data.datum < b.data.datum ? -1 : 1)).at(-1);
