import bron from '../data/namen.json';
import type { Toeval } from '../toeval/toeval';

export interface Naam {
  readonly voornaam: string;
  readonly tussenvoegsel?: string;
  readonly achternaam: string;
  readonly geslacht: 'm' | 'v';
}

/** "van der|Meer" → tussenvoegsel and surname. */
const splits = (achternaam: string): Pick<Naam, 'tussenvoegsel' | 'achternaam'> => {
  const [voor, na] = achternaam.split('|') as [string, string | undefined];
  return na === undefined ? { achternaam: voor } : { tussenvoegsel: voor, achternaam: na };
};

export const voluit = (voornaam: string, achternaam: string): string => `${voornaam} ${achternaam.replace('|', ' ')}`;

const gewichten = Object.fromEntries(bron.groepen.map((g, i) => [String(i), g.gewicht]));

/** A made-up name: first and last name from one group, and now and then from two (mixed families). */
export function maakNaam(toeval: Toeval): Naam {
  const groep = () => bron.groepen[Number(toeval.gewogen(gewichten))] as (typeof bron.groepen)[number];
  const thuis = groep();
  const geslacht = toeval.kans(0.5) ? 'm' : 'v';
  const voornaam = toeval.kies(geslacht === 'm' ? thuis.jongens : thuis.meisjes);
  const familie = toeval.kans(0.06) ? groep() : thuis;
  return { voornaam, ...splits(toeval.kies(familie.achternamen)), geslacht };
}
