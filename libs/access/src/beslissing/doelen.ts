/**
 * Purposes (doelbinding): the processing activities of this house. The code is the `doel` in every stored
 * event and the value of the `Doel` header. Grounds as in the law of 2026; a code never changes its meaning.
 */
export const DOELEN = {
  nazorg: {
    uitleg: 'Begeleiding vanuit school, tijdens de schooltijd en in de nazorg daarna.',
    grondslag: 'WVO 2.31a · WEC 44 · WEB 9.2.12',
  },
  doorstroompunt: {
    uitleg: 'Jongeren zonder startkwalificatie volgen en begeleiden naar onderwijs of werk.',
    grondslag: 'WEB 9.2.5',
  },
  arbeidsondersteuning: {
    uitleg: 'Jongeren ondersteunen om werk te vinden en te houden.',
    grondslag: 'PW 7a · WEB 9.2.5 lid 4',
  },
  verantwoording: {
    uitleg: 'Achteraf nagaan wat er is gedaan, door wie en waarom.',
    grondslag: 'AVG 5 lid 2',
  },
  wissen: {
    uitleg: 'Gegevens van een jongere wissen, op verzoek, na de bewaartermijn of op bevel.',
    grondslag: 'AVG 5 lid 1 e · AVG 17',
  },
  beheer: {
    uitleg: 'Organisaties, accounts en rollen beheren. Zonder gegevens van jongeren.',
    grondslag: 'AVG 32',
  },
  toegang: {
    uitleg: 'Inloggen en uitloggen.',
    grondslag: 'AVG 32',
  },
} as const;

export type Doel = keyof typeof DOELEN;
