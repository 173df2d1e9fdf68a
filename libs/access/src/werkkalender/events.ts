import { definieer, eenDag, geheel, id, keuze, lijst, waarheid, type EventVan } from '@loopplank/kernel';

/** Why an organisation is closed on these days. A list, not free text: it stands in the clear in the log. */
export const VRIJE_DAGEN_SOORTEN = ['vakantie', 'studiedag', 'collectief', 'overig'] as const;
export type VrijeDagenSoort = (typeof VRIJE_DAGEN_SOORTEN)[number];

export const WerkdagenIngesteld = definieer('WerkdagenIngesteld', 1, 'Op deze dagen van de week werkt een organisatie.', {
  /** 1 = Monday … 7 = Sunday. */
  weekdagen: lijst(geheel(1, 7), 7),
  /** Closed on the public holidays of the Netherlands. */
  feestdagenVrij: waarheid(),
});
export type WerkdagenIngesteld = EventVan<typeof WerkdagenIngesteld>;

export const VrijeDagenToegevoegd = definieer('VrijeDagenToegevoegd', 1, 'Een organisatie is in deze periode gesloten.', {
  van: eenDag(),
  /** Last day. */
  tot: eenDag(),
  soort: keuze(VRIJE_DAGEN_SOORTEN),
});
export type VrijeDagenToegevoegd = EventVan<typeof VrijeDagenToegevoegd>;

export const VrijeDagenIngetrokken = definieer('VrijeDagenIngetrokken', 1, 'Een gesloten periode gaat niet door.', {
  /** Id of the event that added the period. */
  vrijeDagenId: id(),
});
export type VrijeDagenIngetrokken = EventVan<typeof VrijeDagenIngetrokken>;

/** In the stream of the organisation. */
export const WERKKALENDER_EVENTS = [WerkdagenIngesteld, VrijeDagenToegevoegd, VrijeDagenIngetrokken] as const;
export type WerkkalenderEvent = EventVan<(typeof WERKKALENDER_EVENTS)[number]>;
