const jongeren = (n: number): string => (n === 1 ? '1 jongere' : `${n} jongeren`);

/** What a new version of a definition would change. Loads with its screen. */
export const effect = {
  watVerandert: 'Wat verandert er?',
  mislukt: 'Wat er verandert, komt niet',
  niets: 'Er verandert niets: vandaag niet en in de afgelopen 24 maanden niet.',
  vandaag: (n: number) => `Vandaag ${n === 1 ? 'krijgt' : 'krijgen'} ${jongeren(n)} een andere status.`,
  waarvan: (erbij: number, eraf: number) => `${jongeren(erbij)} ${erbij === 1 ? 'raakt' : 'raken'} uit beeld. ${jongeren(eraf)} ${eraf === 1 ? 'komt' : 'komen'} weer in beeld.`,
  grafiek: 'Buiten beeld, 24 maanden terug',
  maand: 'Dag',
  straks: (titel: string) => `${titel} (deze versie)`,
  ooit: (anders: number, erbij: number, eraf: number) =>
    [
      `In die tijd ${anders === 1 ? 'was' : 'waren'} ${jongeren(anders)} minstens één dag anders.`,
      erbij > 0 && `${jongeren(erbij)} vaker buiten beeld.`,
      eraf > 0 && `${jongeren(eraf)} minder vaak buiten beeld.`,
    ].filter(Boolean).join(' '),
  jongeren,
  erbij: 'Raakt vandaag uit beeld',
  eraf: 'Komt vandaag weer in beeld',
  eerderErbij: 'Eerder wél buiten beeld met deze versie',
  eerderEraf: 'Eerder níet buiten beeld met deze versie',
  vanTot: (van: string, tot: string) => `${van} tot en met ${tot}`,
  voetnoot: 'Een paar voorbeelden. Geteld met wat we nu weten, voor de jongeren van jouw organisatie.',
} as const;
