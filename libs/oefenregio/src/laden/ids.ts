import { uuid5 } from '@loopplank/commands';
import type { Regio } from '../regio/regio';

/** Ids follow from the region and a number, so that loading again finds what is there and doubles nothing. */
export const jongereIdVan = (regio: Regio, index: number): string => uuid5(`jongere/${index}`, regio.ruimte);

/** UUID under which the commands of one life are named. */
export const levenRuimte = (regio: Regio, index: number): string => uuid5(`leven/${index}`, regio.ruimte);
