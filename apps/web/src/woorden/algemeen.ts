/** Words that stand on more than one screen. Dutch at B1. */
export const algemeen = {
  naam: 'Loopplank',
  naarInhoud: 'Naar de inhoud',
  laden: 'Laden…',
  duurtLang: 'Het duurt langer dan normaal. Je kunt wachten of later terugkomen.',
  probeerOpnieuw: 'Probeer opnieuw',
  waarom: 'Waarom?',
  sluit: 'Sluit',
  terug: 'Terug',
  bewaar: 'Bewaar',
  bezig: 'Bezig…',
  jaar: (leeftijd: number) => `${leeftijd} jaar`,
  naamGewist: 'Naam gewist',
  onbekend: 'niet bekend',
  nu: 'nu',
  toonMeer: 'Toon meer',
  keuzes: (n: number) => (n === 1 ? '1 keuze' : `${n} keuzes`),
  hoeftNiet: (label: string) => `${label} (hoeft niet)`,
  datumVorm: 'dd-mm-jjjj',
  datumVoorbeeld: (voorbeeld: string) => `Bijvoorbeeld ${voorbeeld}`,
  kiesDag: 'Kies een dag in de kalender',
  kiesDagTitel: 'Kies een dag',
  vorigeMaand: 'Vorige maand',
  volgendeMaand: 'Volgende maand',
  welkom: 'Welkom',
  zonderJongeren: 'Jij hebt nog geen rol',
  zonderJongerenUitleg: 'Vraag je beheerder om een rol. Daarna staat hier wat jij kunt doen.',
  paginaNietGevonden: 'Deze pagina bestaat niet',
  paginaNietGevondenUitleg: 'Misschien is de link oud. Ga terug naar het begin.',
  naarBegin: 'Naar het begin',
  bijgewerkt: (uur: string) => `Bijgewerkt ${uur}`,
} as const;

export const menu = {
  hoofdmenu: 'Hoofdmenu',
  menu: 'Menu',
  zijbalk: 'Zijbalk',
  vandaag: 'Vandaag',
  buitenBeeld: 'Buiten beeld',
  nazorg: 'Nazorg',
  uitstroom: 'Uitstroom',
  zoeken: 'Zoeken',
  zoekJongere: 'Zoek een jongere',
  aanmelden: 'Aanmelden',
  beheer: 'Beheer',
  importeren: 'Import',
  jeWerktAls: 'Je werkt nu als',
  uitloggen: 'Uitloggen',
  uitloggenVraag: 'Toch uitloggen?',
  uitloggenWacht: (n: number) =>
    n === 1
      ? 'Eén registratie is nog niet verstuurd. Ze blijft op slot op dit toestel. Ze gaat weg als jij hier weer inlogt.'
      : `${n} registraties zijn nog niet verstuurd. Ze blijven op slot op dit toestel. Ze gaan weg als jij hier weer inlogt.`,
  blijfHier: 'Nee, blijf hier',
} as const;

export const status = {
  regel: 'Regel:',
  versie: (naam: string, versie: number) => `${naam}, versie ${versie}`,
  toonAlle: (n: number) => `Toon alle ${n}`,
  telt: 'telt',
  teltNiet: 'telt niet',
} as const;
