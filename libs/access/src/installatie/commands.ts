import type { Command } from '@loopplank/kernel';
import type { GemeentevangnetAangewezen, GemeentevangnetVervallen, OefenregioGeladen, VangnetAangewezen } from './events';

export type WijsVangnetAan = Command<'WijsVangnetAan', VangnetAangewezen['data']>;
export type WijsGemeentevangnetAan = Command<'WijsGemeentevangnetAan', GemeentevangnetAangewezen['data']>;
export type TrekGemeentevangnetIn = Command<'TrekGemeentevangnetIn', GemeentevangnetVervallen['data']>;
export type LegOefenregioVast = Command<'LegOefenregioVast', OefenregioGeladen['data']>;

export type InstallatieCommand = WijsVangnetAan | WijsGemeentevangnetAan | TrekGemeentevangnetIn | LegOefenregioVast;
