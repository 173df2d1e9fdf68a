import type { BeeldDefinitie } from './definitie';
import type { Registratiesoort } from './waarneming';

const SOORT: Readonly<Record<Registratiesoort, string>> = {
  inschrijving: 'school', werk: 'werk', uitkering: 'uitkering', zorgDagbesteding: 'dagbesteding of zorg', eigenOpgave: 'wat de jongere zelf vertelt',
  detentie: 'verblijf in een instelling', verblijfBuitenland: 'verblijf in het buitenland',
};

/** As it stands above every list and report: who counts an attempt as contact, says so (Dutch). */
export const definitietitel = ({ naam, versie, contact, combineer }: Pick<BeeldDefinitie, 'naam' | 'versie' | 'contact' | 'combineer'>): string =>
  `${naam}, versie ${versie}${contact.pogingTelt && combineer !== 'alleenRegistratie' ? ' (een poging zonder antwoord telt mee)' : ''}`;

const opsomming = (woorden: readonly string[]): string => (woorden.length < 2 ? (woorden[0] ?? 'niets') : `${woorden.slice(0, -1).join(', ')} of ${woorden.at(-1)}`);

function contactzin({ contact: c }: BeeldDefinitie): string {
  const wie = c.indirectTelt ? 'contact met de jongere of iemand dichtbij' : 'contact met de jongere zelf';
  const hoeVaak = c.minAantal > 1 ? `minstens ${c.minAantal} keer ` : '';
  return `er in de laatste ${c.vensterDagen} dagen ${hoeVaak}${wie} was${c.pogingTelt ? ' (een poging zonder antwoord telt mee)' : ''}`;
}

function registratiezin({ registratie: r }: BeeldDefinitie): string {
  // All of them in a row is no sentence any more.
  const alles = r.soorten.length === Object.keys(SOORT).length;
  const soort = alles ? 'zoals school, werk of uitkering' : opsomming(r.soorten.map((s) => SOORT[s]));
  const hoe = r.alleenBevestigd ? ' die de bron zelf bevestigt' : '';
  return `er een registratie is${hoe} (${soort})${r.verloopt ? ' die nog vers is' : ', hoe oud ook'}`;
}

/** The definition as one sentence (Dutch, B1). */
export function definitiezin(d: BeeldDefinitie): string {
  switch (d.combineer) {
    case 'alleenContact': return `In beeld als ${contactzin(d)}.`;
    case 'alleenRegistratie': return `In beeld als ${registratiezin(d)}.`;
    case 'contactEnRegistratie': return `In beeld als ${contactzin(d)}, en ${registratiezin(d)}.`;
    case 'contactOfRegistratie': return `In beeld als ${contactzin(d)}, of als ${registratiezin(d)}.`;
  }
}
