import { definieer, eenDag, id, keuze, optioneel, persoonlijk, tekst, type EventVan } from '@loopplank/kernel';

export const AfspraakGemaakt = definieer('AfspraakGemaakt', 1, 'Er is afgesproken wie wat doet, en wanneer.', {
  tekst: persoonlijk('dossier', tekst(500)),
  /** Who does it. */
  door: keuze(['jongere', 'organisatie', 'ander']),
  organisatieId: optioneel(id()),
  medewerkerId: optioneel(id()),
  uiterlijk: optioneel(eenDag()),
  vervangt: optioneel(id()),
  verplaatstVan: optioneel(id()),
});
export type AfspraakGemaakt = EventVan<typeof AfspraakGemaakt>;

export const AfspraakAfgerond = definieer('AfspraakAfgerond', 1, 'Een afspraak is gedaan, niet gelukt of niet meer nodig.', {
  afspraakId: id(),
  uitkomst: keuze(['gedaan', 'nietGelukt', 'nietMeerNodig']),
  toelichting: optioneel(persoonlijk('dossier', tekst(500))),
  /** Set when this one replaces a corrected one. */
  vervangt: optioneel(id()),
});
export type AfspraakAfgerond = EventVan<typeof AfspraakAfgerond>;
