/** One entry for a whole group. Loaded with its screen. */
export const groep = {
  titel: 'Groep vastleggen',
  uitleg: 'Eén keer voor iedereen. Alleen wie er niet was, tik je aan.',
  zoek: 'Zoek in je lijst',
  wie: (n: number) => (n === 0 ? 'Wie hoorde bij de groep?' : `Wie hoorde bij de groep? (${n})`),
  niemand: 'Kies minstens één jongere.',
  afwezig: 'Wie was er niet?',
  iedereen: 'Niemand aangetikt: iedereen was er.',
  erWaren: (n: number) => `Er waren ${n} jongeren.`,
  notitie: 'Wat wil je onthouden?',
  notitieUitleg: 'Dit komt in elk dossier. Noem geen namen van anderen.',
  bewaar: 'Bewaar voor iedereen',
  bewaard: (n: number) => (n === 1 ? 'Bewaard bij 1 jongere' : `Bewaard bij ${n} jongeren`),
  terug: 'Naar Vandaag',
  mislukt: 'Wij kunnen je lijst niet laden',
  iemand: 'Iemand',
} as const;
