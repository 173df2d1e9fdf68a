import { definieer, keuze, lijst, persoonlijk, id, type EventVan } from '@loopplank/kernel';

/** What a person was shown: one word per kind of answer. */
export const INZAGESOORTEN = ['dossier', 'tijdlijn', 'contactmomenten', 'zoeken', 'werklijst', 'dubbelcontrole', 'inzagen', 'onderdeel'] as const;
export type Inzagesoort = (typeof INZAGESOORTEN)[number];

/**
 * One event per answer, written before the answer leaves. Who looked and why is in the envelope
 * (`actor`, `doel`); whom they saw is encrypted with the key of the inzage stream of that day.
 */
export const InzageVastgelegd = definieer('InzageVastgelegd', 1, 'Een medewerker kreeg gegevens van jongeren te zien.', {
  soort: keuze(INZAGESOORTEN),
  jongeren: persoonlijk('dossier', lijst(id(), 200)),
});
export type InzageVastgelegd = EventVan<typeof InzageVastgelegd>;
export const INZAGE_EVENTS = [InzageVastgelegd] as const;
export type InzageEvent = EventVan<(typeof INZAGE_EVENTS)[number]>;
/** A stream per day and node, so that nodes never wait for each other. */
export const inzageStream = (dag: string, node: string): string => `inzage-${dag}-${node}`;
