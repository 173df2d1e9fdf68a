/** Rows that wait for a person, over all lists: deciding from the keyboard. */
export const uitzonderingen = {
  titel: 'Twijfelrijen',
  uitleg: 'Van deze rijen weten we niet zeker van wie ze zijn. Kijk en kies. Je kunt een besluit terugnemen.',
  terug: 'Importeren',
  wacht: (n: number) => (n === 1 ? '1 rij wacht op een besluit' : `${n} rijen wachten op een besluit`),
  bekijk: 'Beslis',
  plek: (nr: number, totaal: number) => `Rij ${nr} van ${totaal}`,
  uit: (bestand: string, rij: number) => `${bestand}, rij ${rij}`,
  weg: 'Lijst zonder naam',
  klaar: 'Alles is beslist',
  klaarUitleg: 'Er wacht geen rij meer. Dat is goed nieuws.',
  bestand: 'In het bestand',
  dossier: 'In het dossier',
  veld: 'Gegeven',
  hoe: 'Hoe het past',
  leeg: 'niet bekend',
  kandidaat: (nr: number, totaal: number) => (totaal === 1 ? 'Lijkt op' : `Lijkt op, ${nr} van ${totaal}`),
  andere: 'Er is ook iemand bij een andere organisatie op wie dit lijkt. Die zie je hier niet.',
  niemand: 'Wie erop lijkt, hoort bij een andere organisatie. Kies iemand anders of laat de rij liggen.',
  onbekend: 'Deze jongere is niet gevonden. Zoek hem of haar bij de import, of laat de rij liggen.',
  score: (n: number) => `Score ${n}`,
  zelfde: 'Dezelfde',
  nieuw: 'Iemand anders',
  overslaan: 'Laat liggen',
  vorige: 'Vorige',
  volgende: 'Volgende',
  ander: 'Andere kandidaat',
  neemTerug: 'Neem laatste besluit terug',
  gedaan: { zelfde: 'Besloten: dezelfde jongere.', nieuw: 'Besloten: iemand anders.', overslaan: 'Deze rij blijft liggen.' },
  teruggenomen: 'Het besluit is teruggenomen.',
  toetsen: 'Met j en k loop je door de rijen. Kies met 1, 2 of 3. De c toont een ander, met de u neem je het terug.',
  mislukt: 'De twijfelrijen zijn niet geladen.',
  open: 'Open de import',
} as const;

export const VERGELIJKVELD = {
  bsn: 'BSN', voornaam: 'Voornaam', tussenvoegsel: 'Tussenvoegsel', achternaam: 'Achternaam', geboortedatum: 'Geboortedatum', postcode: 'Postcode', gemeente: 'Gemeente', schoolnummer: 'Schoolnummer',
} as const;

export const OORDEEL = { gelijk: 'Gelijk', lijkt: 'Lijkt erop', anders: 'Anders', ontbreekt: 'Niet bekend' } as const;
