import { definieer, eenMoment, type EventVan, id, keuze, lijst, object, optioneel, persoonlijk, tekst } from '@loopplank/kernel';
import { ANDEREN, KANALEN, UITKOMSTEN } from '../contact/woorden';

/** `blijft`: the file people work in from now on. `opgegaan`: the other one, which becomes a signpost to it. */
export const KANTEN = ['blijft', 'opgegaan'] as const;
export type Kant = (typeof KANTEN)[number];

const samenvoeging = {
  /** The same in both files. */
  samenvoegingId: id(),
  kant: keuze(KANTEN),
  anderJongereId: id(),
};

/** More touchpoints than this nobody has; the newest count. */
export const MAX_CONTACTEN = 1000;

/**
 * That there was contact in the other file, and whose it was: being in view and the rhythm of calling count it here too.
 * What was said stays there.
 */
const contact = object({
  id: id(),
  op: eenMoment(),
  organisatieId: id(),
  medewerkerId: id(),
  soort: keuze(['tweezijdig', 'indirect', 'poging']),
  kanaal: keuze(KANALEN),
  uitkomst: keuze(UITKOMSTEN),
  betrokkene: optioneel(keuze(['jongere', ...ANDEREN])),
});

export const DossiersSamengevoegd = definieer('DossiersSamengevoegd', 1, 'Twee dossiers gaan over dezelfde jongere en zijn vanaf nu één. Beide geschiedenissen blijven leesbaar.', {
  ...samenvoeging,
  /** Only in the file that stays. */
  contacten: optioneel(lijst(contact, MAX_CONTACTEN)),
  toelichting: optioneel(persoonlijk('dossier', tekst(500))),
});
export type Meegeteld = NonNullable<DossiersSamengevoegd['data']['contacten']>[number];
export type DossiersSamengevoegd = EventVan<typeof DossiersSamengevoegd>;

export const SamenvoegingTeruggedraaid = definieer('SamenvoegingTeruggedraaid', 1, 'Het bleken toch twee jongeren. Beide dossiers staan weer los, zoals ze waren.', {
  ...samenvoeging,
  toelichting: optioneel(persoonlijk('dossier', tekst(500))),
});
export type SamenvoegingTeruggedraaid = EventVan<typeof SamenvoegingTeruggedraaid>;
