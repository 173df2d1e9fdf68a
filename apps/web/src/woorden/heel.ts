/** The whole worklist, at a desk. */
export const heleLijst = {
  titel: 'Hele lijst',
  uitleg: 'Iedereen die op jou wacht, met de reden. Kies er een paar en plan ze in één keer.',
  naam: 'Naam',
  waaromNu: 'Waarom nu',
  gesproken: 'Laatst gesproken',
  moment: 'Volgend moment',
  regie: 'Regie',
  reden: 'Reden',
  wanneer: 'Wanneer',
  bak: { nu: 'Nu', straks: 'Straks' },
  redenen: {
    hulpvraagUrgent: 'Dringende hulpvraag', hulpvraag: 'Hulpvraag', teLaat: 'Te laat', vandaag: 'Vandaag', geenBegeleider: 'Geen begeleider',
    gatSignaal: 'Signaal', zoektocht: 'Zoeken', schoolGat: 'Geen school', contractEinde: 'Contract stopt', urenTeVeel: 'Te veel uren', beeldVerloopt: 'Raakt uit beeld', buitenBeeld: 'Buiten beeld',
    nummerOngeldig: 'Nummer klopt niet', binnenkort: 'Binnenkort',
  },
  nooit: 'nog nooit',
  plan: 'Plan',
  planTitel: (n: number) => (n === 1 ? 'Plan 1 jongere' : `Plan ${n} jongeren`),
  planUitleg: 'Elke jongere krijgt dit moment. Wat er al stond, blijft in de geschiedenis.',
  planBezig: (n: number, dag: string) => (n === 1 ? `1 jongere plannen op ${dag}` : `${n} jongeren plannen op ${dag}`),
} as const;
