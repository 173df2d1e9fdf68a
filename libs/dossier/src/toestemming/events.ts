import { definieer, eenDag, id, keuze, optioneel, persoonlijk, tekst, type EventVan } from '@loopplank/kernel';

/** What somebody agrees to. It is no basis for the legal task itself: that needs no consent. */
export const TOESTEMMING_VOOR = ['bijzondereGegevens', 'delen', 'contactMetOuder', 'contactMetWerkgever', 'overig'] as const;
export const TOESTEMMING_HOE = ['mondeling', 'schriftelijk', 'digitaal'] as const;

export const ToestemmingGegeven = definieer('ToestemmingGegeven', 1, 'De jongere, of een ouder, vindt iets goed wat zonder toestemming niet mag.', {
  waarvoor: keuze(TOESTEMMING_VOOR),
  /** With whom, when it is about one organisation. */
  organisatieId: optioneel(id()),
  door: keuze(['jongere', 'ouder']),
  hoe: keuze(TOESTEMMING_HOE),
  datum: eenDag(),
  /** Last day. */
  tot: optioneel(eenDag()),
  toelichting: optioneel(persoonlijk('dossier', tekst(500))),
  vervangt: optioneel(id()),
  verplaatstVan: optioneel(id()),
});
export type ToestemmingGegeven = EventVan<typeof ToestemmingGegeven>;

export const ToestemmingIngetrokken = definieer('ToestemmingIngetrokken', 1, 'Een toestemming geldt niet meer, vanaf een dag.', {
  toestemmingId: id(),
  datum: eenDag(),
  toelichting: optioneel(persoonlijk('dossier', tekst(500))),
});
export type ToestemmingIngetrokken = EventVan<typeof ToestemmingIngetrokken>;
