import type { RecordedEvent } from '@loopplank/kernel';
import { geldende } from '../correcties/state';
import { type Feit, feitVan } from '../feit';
import type { Dossier } from '../state';
import type { AdviesgesprekGevoerd, DriegesprekGevoerd, ExitgesprekGevoerd, ToekomstgesprekGevoerd, UitstroomgesprekGevoerd } from './events';

export type Gesprek = UitstroomgesprekGevoerd | ToekomstgesprekGevoerd | AdviesgesprekGevoerd | DriegesprekGevoerd | ExitgesprekGevoerd;
export type Gesprekken = readonly Feit<Gesprek>[];

export const evolveGesprekken = (s: Gesprekken, e: RecordedEvent<Gesprek>): Gesprekken => [...s, feitVan<Gesprek>(e)];

/** Conversations that hold, by the day they were held. */
export const gesprekken = (d: Dossier): Gesprekken =>
  [...geldende(d, d.gesprekken)].sort((a, b) =>
    a.data.datum === b.data.datum ? a.revision - b.revision : a.data.datum < b.data.datum ? -1 : 1,
  );
