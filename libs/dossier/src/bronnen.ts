/** Who vouches for a registration. The envelope keeps the word; how long it is believed depends on it. */
export const BRONNEN = [
  'medewerker', 'jongere', 'ouder', 'school', 'werkgever', 'DUO', 'Inlichtingenbureau', 'UWV', 'BRP', 'overgenomen',
] as const;
export type Bron = (typeof BRONNEN)[number];

/** For a new event: the named source, or nothing, so that the source of the command stands. */
export const metBron = (bron: string | undefined): { bron?: string } => (bron === undefined ? {} : { bron });
