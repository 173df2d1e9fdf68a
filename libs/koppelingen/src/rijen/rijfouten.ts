import { type Veld, VELDGEGEVENS } from './velden';

/** Why a row cannot be taken over. Dutch, B1: what is wrong and what to do; never what stands in the cell. */
export const RIJFOUTEN = {
  leeg: 'is leeg. Vul dit in.',
  'te-lang': 'is te lang.',
  tekens: 'bevat tekens die verkeerd zijn overgekomen. Bewaar het bestand als CSV UTF-8.',
  formule: 'lijkt een formule. Zet er gewone tekst neer.',
  'datum-onleesbaar': 'is geen datum die we kunnen lezen. Schrijf haar als dag-maand-jaar.',
  'datum-bestaat-niet': 'is een dag die niet bestaat.',
  'tijd-onleesbaar': 'is geen tijd. Schrijf haar als 14:30.',
  'geboortedatum-toekomst': 'ligt in de toekomst.',
  'geboortedatum-leeftijd': 'kan niet kloppen: Loopplank is voor jongeren van 12 tot 27 jaar.',
  'bsn-ongeldig': 'is geen bestaand BSN. Kijk de cijfers na.',
  'gemeente-onbekend': 'is geen gemeente die we kennen. Gebruik de naam van nu of de code (GM met vier cijfers).',
  'woord-onbekend': 'is een woord dat we niet kennen. Zeg in het profiel wat het betekent.',
  telefoon: 'is geen telefoonnummer.',
  email: 'is geen e-mailadres.',
  'regiehouder-onbekend': 'is geen gebruikersnaam van een collega in jouw organisatie.',
  'moment-voorbij': 'ligt in het verleden. Kies vandaag of later.',
  'moment-te-ver': 'ligt meer dan 2 jaar vooruit.',
  'in-de-toekomst': 'ligt in de toekomst.',
  'te-lang-geleden': 'is langer dan 10 jaar geleden.',
  'einde-voor-begin': 'ligt voor het begin.',
  'voor-geboorte': 'ligt voor de geboorte van de jongere.',
} as const;
export type Rijfoutcode = keyof typeof RIJFOUTEN;

/** Faults of the row as a whole. */
export const HELE_RIJ = {
  'te-veel-kolommen': 'Deze rij heeft meer kolommen dan de kopregel. Staat er een scheidingsteken in een tekst?',
  'dubbele-regel': 'Deze rij staat nog een keer in het bestand.',
  'dossier-gewist': 'De gegevens van deze jongere zijn gewist. Er kan niets meer bij.',
  'mag-niet': 'Jouw organisatie is niet (meer) betrokken bij deze jongere.',
  geweigerd: 'Deze rij past niet bij wat al in het dossier staat. Leg haar met de hand vast.',
} as const;
export type HeleRijcode = keyof typeof HELE_RIJ;

export interface Rijfout {
  readonly veld?: Veld;
  readonly code: Rijfoutcode | HeleRijcode;
}

export const RIJFOUTCODES = [...Object.keys(RIJFOUTEN), ...Object.keys(HELE_RIJ)] as readonly (Rijfoutcode | HeleRijcode)[];

/** One sentence: which column, and what is the matter with it. */
export const uitlegVanRijfout = ({ veld, code }: Rijfout): string =>
  code in HELE_RIJ ? HELE_RIJ[code as HeleRijcode] : `${veld ? VELDGEGEVENS[veld].naam : 'Deze cel'} ${RIJFOUTEN[code as Rijfoutcode]}`;
