import { INSTALLATIE_EVENTS } from './installatie/events';
import { INZAGE_EVENTS } from './inzage/events';
import { MEDEWERKER_EVENTS } from './medewerker/events';
import { ORGANISATIE_EVENTS } from './organisatie/events';

/** Every event of access, whatever its stream. */
export const ACCESS_EVENTS = [...MEDEWERKER_EVENTS, ...ORGANISATIE_EVENTS, ...INSTALLATIE_EVENTS, ...INZAGE_EVENTS] as const;
