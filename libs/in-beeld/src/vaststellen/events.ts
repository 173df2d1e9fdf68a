import { definieer, eenDag, type EventVan, geheel } from '@loopplank/kernel';
import { INHOUD } from './inhoud';

export const DefinitieOpgesteld = definieer('DefinitieOpgesteld', 1, 'Iemand stelt een nieuwe versie op van wat in beeld betekent. Die geldt nog niet.', {
  versie: geheel(1, 9999),
  inhoud: INHOUD,
});
export type DefinitieOpgesteld = EventVan<typeof DefinitieOpgesteld>;

export const DefinitieVastgesteld = definieer('DefinitieVastgesteld', 1, 'Een tweede persoon stelt een definitie vast. Zij geldt vanaf een dag.', {
  versie: geheel(1, 9999),
  geldigVanaf: eenDag(),
  /** The whole of it again: who reads only this event knows how to count. */
  inhoud: INHOUD,
});
export type DefinitieVastgesteld = EventVan<typeof DefinitieVastgesteld>;

export const DefinitieVerworpen = definieer('DefinitieVerworpen', 1, 'Een opgestelde definitie gaat niet door.', { versie: geheel(1, 9999) });
export type DefinitieVerworpen = EventVan<typeof DefinitieVerworpen>;

export const DEFINITIE_EVENTS = [DefinitieOpgesteld, DefinitieVastgesteld, DefinitieVerworpen] as const;
export type DefinitieEvent = EventVan<(typeof DEFINITIE_EVENTS)[number]>;

const VOOR = 'definitie-';

/** One stream per code: its versions follow each other in one place. */
export const definitieStream = (code: string): string => `${VOOR}${code}`;
export const codeVanStream = (streamId: string): string => streamId.slice(VOOR.length);

/** What a code looks like: capitals, digits and hyphens. */
export const CODE = /^[A-Z][A-Z0-9-]{1,39}$/;
