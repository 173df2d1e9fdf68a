import type { RecordedEvent } from '@loopplank/kernel';
import { geldende } from '../correcties/state';
import { feitVan } from '../feit';
import type { Dossier } from '../state';
import type { Zoekloop, ZoektochtEvent } from './loop';

/** Everything about gaps and searches, as it was recorded. */
export type Zoektocht = Zoekloop;

export const evolveZoektocht = (s: Zoektocht, e: RecordedEvent<ZoektochtEvent>): Zoektocht => [...s, feitVan(e)];

/** What of it holds. */
export const zoekloopVan = (d: Dossier): Zoekloop => geldende(d, d.zoektocht);
