import type { Grondslag } from '@loopplank/dossier';

/** The laws on which somebody may be around a youngster, with what each is for: a number alone tells a jobcoach nothing. */
export const GRONDSLAG = {
  'WVO 2.31a': 'WVO 2.31a: school, voortgezet onderwijs', 'WEC 44': 'WEC 44: school, speciaal onderwijs', 'WEB 9.2.12': 'WEB 9.2.12: mbo',
  'WEB 9.2.5': 'WEB 9.2.5: Doorstroompunt', 'WEB 9.2.5 lid 4': 'WEB 9.2.5 lid 4: samen met anderen', 'PW 7a': 'PW 7a: gemeente, hulp bij werk',
  'SUWI 30a': 'SUWI 30a: UWV', 'Jeugdwet 2.3': 'Jeugdwet 2.3: jeugdhulp', 'Wmo 2.3.2': 'Wmo 2.3.2: hulp van de gemeente', toestemming: 'Toestemming van de jongere',
} as const satisfies Readonly<Record<Grondslag, string>>;
