/**
 * Legal grounds on which an organisation may be around a youngster (law of 2026), as short citations. A list, not
 * free text: the ground stands in the clear in the log.
 */
export const GRONDSLAGEN = [
  'WVO 2.31a', 'WEC 44', 'WEB 9.2.12', 'WEB 9.2.5', 'WEB 9.2.5 lid 4', 'PW 7a', 'SUWI 30a', 'Jeugdwet 2.3', 'Wmo 2.3.2', 'toestemming',
] as const;
export type Grondslag = (typeof GRONDSLAGEN)[number];
