import { definieer, eenDag, id, keuze, optioneel, persoonlijk, tekst, type EventVan } from '@loopplank/kernel';
import { KANALEN } from '../contact/woorden';

export const RegieToegewezen = definieer(
  'RegieToegewezen', 1,
  'Een organisatie houdt vanaf nu de regie, zo mogelijk met een persoon.',
  {
    organisatieId: id(),
    /** Absent: the seat in the organisation is vacant, visibly. */
    medewerkerId: optioneel(id()),
    reden: keuze(['aanmelding', 'overdracht', 'vervanging', 'vangnet', 'correctie']),
    /** Set when this one replaces a corrected one. */
    vervangt: optioneel(id()),
  },
);
export type RegieToegewezen = EventVan<typeof RegieToegewezen>;

export const VolgendMomentGepland = definieer('VolgendMomentGepland', 1, 'Het eerstvolgende moment met of voor de jongere staat vast.', {
  datum: eenDag(),
  kanaal: optioneel(keuze(KANALEN)),
  /** Why this day: a person chose it, or which rule did. */
  reden: keuze(['gekozen', 'aanmelding', 'naPoging', 'naContact', 'afspraak', 'overdracht', 'rust']),
  wat: optioneel(persoonlijk('dossier', tekst(200))),
  /** Set when this one replaces a corrected one. */
  vervangt: optioneel(id()),
});
export type VolgendMomentGepland = EventVan<typeof VolgendMomentGepland>;
