import type { Plaatsing } from '../antwoorden';
import { PLAATSING_EINDEREDEN } from '../taal/werk';
import { berichtVan, type Blik } from './inschrijvingen';
import { type PlaatsingNu, plaatsingenNu } from './stand';

/** Employer, people and numbers: known to everybody involved. */
function bijWie({ plaatsing, voorwaarden: v }: PlaatsingNu, { lezer }: Blik): Pick<Plaatsing, 'werkgever' | 'functie' | 'contactpersoon' | 'telefoon' | 'afgeschermd'> {
  if (!lezer.leestGedeeld(plaatsing.id) || !lezer.leestGedeeld(v.id)) return { werkgever: null, afgeschermd: true };
  return {
    werkgever: plaatsing.werkgever,
    ...(v.functie === undefined ? {} : { functie: v.functie }),
    ...(v.contactpersoon === undefined ? {} : { contactpersoon: v.contactpersoon }),
    ...(v.telefoon === undefined ? {} : { telefoon: v.telefoon }),
  };
}

/** Work and stages with the terms of the day, newest first. */
export const plaatsingenVan = (blik: Blik): Plaatsing[] =>
  plaatsingenNu(blik.z).map((p) => {
    const { plaatsing, voorwaarden, einde, tot } = p;
    return {
      id: plaatsing.id,
      soort: plaatsing.soort,
      ...bijWie(p, blik),
      ...(voorwaarden.contract === undefined ? {} : { contract: voorwaarden.contract }),
      ...(voorwaarden.uren === undefined ? {} : { uren: voorwaarden.uren }),
      vanDatum: plaatsing.van,
      ...(tot === undefined ? {} : { totDatum: tot }),
      ...(einde ? { einde: { id: einde.id, ...(einde.reden === undefined ? {} : { reden: einde.reden, redenTekst: PLAATSING_EINDEREDEN[einde.reden] }) } } : {}),
      ...berichtVan(plaatsing),
    };
  });
