import { BERICHTGEVING_EVENTS } from './berichtgeving/events';
import { INLOG_EVENTS } from './inlog/events';
import { INSTALLATIE_EVENTS } from './installatie/events';
import { INZAGE_EVENTS } from './inzage/events';
import { MEDEWERKER_EVENTS } from './medewerker/events';
import { ORGANISATIE_EVENTS } from './organisatie/events';
import { SLUITING_EVENTS } from './sluiting/events';
import { VERZENDING_EVENTS } from './verzending/events';

/** Every event of access, whatever its stream. */
export const ACCESS_EVENTS = [
  ...MEDEWERKER_EVENTS, ...ORGANISATIE_EVENTS, ...INSTALLATIE_EVENTS, ...SLUITING_EVENTS, ...VERZENDING_EVENTS, ...BERICHTGEVING_EVENTS, ...INLOG_EVENTS, ...INZAGE_EVENTS,
] as const;
