/** The keyboard. */
export const toetsen = {
  titel: 'Sneltoetsen',
  lijst: [
    ['Ctrl K', 'Ga naar een scherm of een jongere'],
    ['/', 'Zoek een jongere'],
    ['j k', 'Volgende of vorige rij'],
    ['Enter', 'Open de rij'],
    ['x', 'Kies de rij'],
    ['1 2 3 4', 'Hoe het gesprek ging'],
    ['Ctrl Z', 'Maak ongedaan, tien tellen lang'],
    ['Esc', 'Sluit een venster'],
    ['?', 'Laat dit zien'],
  ],
  aan: 'Losse letters gebruiken',
  aanUitleg: 'Zet dit uit als je praat tegen je toestel. Ctrl en Esc blijven werken.',
} as const;

export const palet = {
  titel: 'Waar wil je heen?',
  label: 'Scherm of jongere',
  voorbeeld: 'Typ een scherm of een naam',
  niets: 'Niets gevonden. Probeer een stuk van de naam.',
} as const;
