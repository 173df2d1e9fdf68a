import { definieer, eenMoment, keuze, tekst, type EventVan } from '@loopplank/kernel';

/** How often somebody wants to be told by mail that there is news. What is urgent comes at once, always. */
export const DAGBERICHTEN = ['nooit', 'dagelijks'] as const;
export type Dagbericht = (typeof DAGBERICHTEN)[number];

export const NieuwsGezien = definieer('NieuwsGezien', 1, 'Een medewerker zag wat er nieuw was, tot dit moment.', { tot: eenMoment() });
export type NieuwsGezien = EventVan<typeof NieuwsGezien>;

export const DagberichtIngesteld = definieer('DagberichtIngesteld', 1, 'Een medewerker wil wel of geen mail als er nieuws is.', { hoeVaak: keuze(DAGBERICHTEN) });
export type DagberichtIngesteld = EventVan<typeof DagberichtIngesteld>;

/** Also ends the link that was there. */
export const AgendalinkGemaakt = definieer('AgendalinkGemaakt', 1, 'Een medewerker heeft een geheim adres waarmee een agenda de eigen momenten ophaalt.', {
  /** Keyed digest of the secret in the address; the secret itself is nowhere. */
  digest: tekst(43, /^[\w-]{43}$/),
});
export type AgendalinkGemaakt = EventVan<typeof AgendalinkGemaakt>;

export const AgendalinkIngetrokken = definieer('AgendalinkIngetrokken', 1, 'Het geheime adres voor de agenda werkt niet meer.', {});
export type AgendalinkIngetrokken = EventVan<typeof AgendalinkIngetrokken>;

export const BERICHTGEVING_EVENTS = [NieuwsGezien, DagberichtIngesteld, AgendalinkGemaakt, AgendalinkIngetrokken] as const;
export type BerichtgevingEvent = EventVan<(typeof BERICHTGEVING_EVENTS)[number]>;
/** One stream per employee, apart from the account: it grows with every look, and nobody decides on it about rights. */
export const berichtgevingStream = (medewerkerId: string): string => `berichtgeving-${medewerkerId}`;
