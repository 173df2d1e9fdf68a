/** Word lists of the touchpoints, as fixed in the HTTP contract. */
export const KANALEN = ['bellen', 'app', 'sms', 'mail', 'brief', 'kaart', 'huisbezoek', 'werkbezoek', 'gesprek', 'groep'] as const;
export type Kanaal = (typeof KANALEN)[number];

export const UITKOMSTEN = [
  'gesproken', 'beantwoord', 'aanwezig',
  'nietOpgenomen', 'voicemail', 'weggedrukt', 'nummerFout', 'derdeNamOp',
  'taalbarriere', 'afspraakGemist', 'verzonden', 'deurDicht',
] as const;
export type Uitkomst = (typeof UITKOMSTEN)[number];

/** Something came back from the other side. With the jongere: two-way; with somebody else: indirect. */
export const WEDERKERIG = ['gesproken', 'beantwoord', 'aanwezig'] as const satisfies readonly Uitkomst[];
export const POGINGEN = [
  'nietOpgenomen', 'voicemail', 'weggedrukt', 'nummerFout', 'derdeNamOp',
  'taalbarriere', 'afspraakGemist', 'verzonden', 'deurDicht',
] as const satisfies readonly Uitkomst[];

export const AANLEIDINGEN = ['nazorgcheck', 'belronde', 'jobcoaching', 'uitstroom', 'signaal', 'overig'] as const;
export type Aanleiding = (typeof AANLEIDINGEN)[number];

export const TEGENPARTIJEN = ['jongere', 'ouder', 'werkgever', 'school', 'partner', 'overig'] as const;
export type Tegenpartij = (typeof TEGENPARTIJEN)[number];
export const ANDEREN = ['ouder', 'werkgever', 'school', 'partner', 'overig'] as const satisfies readonly Tegenpartij[];

/** Themes everyone involved may see. */
export const THEMAS = ['gaatGoed', 'zorgen', 'hulpvraag', 'verhuisd', 'anderNummer', 'werk', 'school', 'geld', 'thuis', 'vervoer', 'taal'] as const;
/** Health, criminal law and the like: key class `bijzonder`, own organisation only (WEB 9.2.7). */
export const GEVOELIGE_THEMAS = ['schulden', 'verslaving', 'gezondheid', 'detentie', 'zwangerschap', 'veiligheid'] as const;

export const CONTACTGEGEVEN_SOORTEN = ['telefoon', 'email', 'adres'] as const;
export type ContactgegevenSoort = (typeof CONTACTGEGEVEN_SOORTEN)[number];
