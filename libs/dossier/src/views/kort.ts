import { leeftijdOp } from '@loopplank/kernel';
import { gemeente } from '@loopplank/referentie';
import type { Aanmelding, Zicht } from './stand';

const GEWIST = 'Gewist';

/** "Esra Y.": enough to recognise on a list, no more. */
export function korteNaam({ voornaam, achternaam }: Pick<Aanmelding, 'voornaam' | 'achternaam'>): string {
  if (voornaam === null && achternaam === null) return GEWIST;
  return [voornaam, achternaam && `${[...achternaam][0]}.`].filter(Boolean).join(' ');
}

/** "Noa van Veldkamp". */
export function volledigeNaam({ voornaam, tussenvoegsel, achternaam }: Pick<Aanmelding, 'voornaam' | 'tussenvoegsel' | 'achternaam'>): string {
  return [voornaam, tussenvoegsel, achternaam].filter(Boolean).join(' ') || GEWIST;
}

export const leeftijd = ({ aanmelding: a, peil }: Zicht): number | null => (a.geboortedatum === null ? null : leeftijdOp(a.geboortedatum, peil.dag));

export const gemeentenaam = (code: string): string => gemeente(code)?.naam ?? code;
