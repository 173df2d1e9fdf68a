import { definieer, eenDag, id, keuze, optioneel, persoonlijk, tekst, type EventVan } from '@loopplank/kernel';
import { KANALEN } from '../contact/woorden';

const gedeeld = {
  /** What was said about it: may be about health. */
  toelichting: optioneel(persoonlijk('bijzonder', tekst(500))),
  vervangt: optioneel(id()),
  verplaatstVan: optioneel(id()),
};

export const HerbezoekToegestaan = definieer('HerbezoekToegestaan', 1, 'De jongere wil rust tot een dag, en vindt het goed dat iemand daarna weer contact zoekt.', {
  /** The first day on which contact is welcome again. */
  weerWelkom: eenDag(),
  /** How the youngster would like to be reached then. */
  kanaal: optioneel(keuze(KANALEN)),
  ...gedeeld,
});
export type HerbezoekToegestaan = EventVan<typeof HerbezoekToegestaan>;

export const ContactGeweigerd = definieer('ContactGeweigerd', 1, 'De jongere wil geen contact, en sprak geen dag af om het weer te proberen.', gedeeld);
export type ContactGeweigerd = EventVan<typeof ContactGeweigerd>;

export const RUST_EINDEREDENEN = ['opVerzoekJongere', 'veiligheid'] as const;

export const RustIngetrokken = definieer('RustIngetrokken', 1, 'De rust geldt niet meer: de jongere wil weer contact, of het is niet veilig om te wachten.', {
  reden: keuze(RUST_EINDEREDENEN),
  /** Only for safety: the second person who agrees. */
  besprokenMetId: optioneel(id()),
  ...gedeeld,
});
export type RustIngetrokken = EventVan<typeof RustIngetrokken>;
