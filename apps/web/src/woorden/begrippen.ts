import type { Afspraak, Beeldstatus, Betrokkene, Contactgegeven, Gesprek, Persoon, TijdlijnItem } from '@loopplank/dossier/antwoorden';

/** The words for the codes in the answers. A code without a word does not compile. */
export type Kanaal = NonNullable<TijdlijnItem['kanaal']>;
export type Uitkomst = NonNullable<TijdlijnItem['uitkomst']>;
export type Aanleiding = NonNullable<TijdlijnItem['aanleiding']>;
export type Tegenpartij = NonNullable<TijdlijnItem['betrokkene']>;
export type Herkomst = Persoon['herkomst'];

export const KANAAL: Readonly<Record<Kanaal, string>> = {
  bellen: 'Bellen', app: 'App', sms: 'Sms', mail: 'E-mail', brief: 'Brief', kaart: 'Kaartje', huisbezoek: 'Huisbezoek', werkbezoek: 'Werkbezoek',
  gesprek: 'Gesprek', groep: 'Groep',
};

export const UITKOMST: Readonly<Record<Uitkomst, string>> = {
  gesproken: 'Gesproken', beantwoord: 'Kreeg antwoord', aanwezig: 'Was erbij', nietOpgenomen: 'Niet opgenomen', voicemail: 'Voicemail',
  weggedrukt: 'Weggedrukt', nummerFout: 'Nummer fout', derdeNamOp: 'Iemand anders nam op', taalbarriere: 'We verstonden elkaar niet',
  afspraakGemist: 'Kwam niet', verzonden: 'Verstuurd', deurDicht: 'Niemand thuis',
};

/** In the middle of a sentence: "Bewaard: niet opgenomen". */
export const UITKOMST_KLEIN = Object.fromEntries(Object.entries(UITKOMST).map(([k, w]) => [k, w.charAt(0).toLowerCase() + w.slice(1)])) as Record<Uitkomst, string>;

/** What can come of which channel, most used first. */
export const UITKOMSTEN_BIJ: Readonly<Record<Kanaal, readonly Uitkomst[]>> = {
  bellen: ['gesproken', 'nietOpgenomen', 'voicemail', 'nummerFout', 'weggedrukt', 'derdeNamOp', 'taalbarriere'],
  app: ['verzonden', 'beantwoord', 'nummerFout'],
  sms: ['verzonden', 'beantwoord', 'nummerFout'],
  mail: ['verzonden', 'beantwoord'],
  brief: ['verzonden', 'beantwoord'],
  kaart: ['verzonden', 'beantwoord'],
  huisbezoek: ['gesproken', 'deurDicht', 'derdeNamOp', 'taalbarriere'],
  werkbezoek: ['gesproken', 'afspraakGemist', 'taalbarriere'],
  gesprek: ['gesproken', 'afspraakGemist', 'taalbarriere'],
  groep: ['aanwezig', 'afspraakGemist'],
};

export const WEDERKERIG: readonly Uitkomst[] = ['gesproken', 'beantwoord', 'aanwezig'];

export const AANLEIDING: Readonly<Record<Aanleiding, string>> = {
  nazorgcheck: 'Nazorg', belronde: 'Belronde', jobcoaching: 'Jobcoaching', uitstroom: 'Van school af', signaal: 'Signaal', overig: 'Iets anders',
};

export const TEGENPARTIJ: Readonly<Record<Tegenpartij, string>> = {
  jongere: 'De jongere', ouder: 'Ouder', werkgever: 'Werkgever', school: 'School', partner: 'Partner', overig: 'Iemand anders',
};

/** Themes everyone involved may see. */
export const THEMA: Readonly<Record<string, string>> = {
  gaatGoed: 'Gaat goed', zorgen: 'Zorgen', hulpvraag: 'Vraagt hulp', verhuisd: 'Verhuisd', anderNummer: 'Ander nummer', werk: 'Werk', school: 'School',
  geld: 'Geld', thuis: 'Thuis', vervoer: 'Vervoer', taal: 'Taal',
};

/** Themes only the own organisation sees. */
export const GEVOELIG_THEMA: Readonly<Record<string, string>> = {
  schulden: 'Schulden', verslaving: 'Verslaving', gezondheid: 'Gezondheid', detentie: 'Detentie', zwangerschap: 'Zwanger', veiligheid: 'Veiligheid',
};

export const themaWoord = (code: string): string => THEMA[code] ?? GEVOELIG_THEMA[code] ?? code;

export const HERKOMST: Readonly<Record<Herkomst, string>> = {
  pro: 'Praktijkonderwijs', vso: 'Speciaal onderwijs (vso)', mbo: 'Mbo', vo: 'Vmbo, havo of vwo', register: 'Uit een register', partner: 'Via een partner',
  zelf: 'Kwam zelf',
};

export type StatusCode = Beeldstatus['status'];

export const STATUS: Readonly<Record<StatusCode, string>> = {
  IN_BEELD_CONTACT: 'In beeld', IN_BEELD_REGISTRATIE: 'In beeld, register', VERLOOPT: 'Verloopt', VERLOPEN: 'Verlopen', BUITEN_BEELD: 'Buiten beeld',
  IN_ONDERZOEK: 'In onderzoek', ONBEREIKBAAR: 'Niet bereikt', RUST_OP_VERZOEK: 'Rust op verzoek', GELAND: 'Geland', BUITEN_DOELGROEP: 'Buiten doelgroep',
};

export const ROL: Readonly<Record<string, string>> = {
  jobcoach: 'Jobcoach', combinatie: 'Combinatiefunctionaris', rmc: 'Doorstroompunt', teamleider: 'Teamleider', coordinator: 'Coördinator', auditor: 'Auditor', beheerder: 'Beheerder',
};

/** What somebody looks for, after "om": the purposes of the house. */
export const DOEL: Readonly<Record<string, string>> = {
  nazorg: 'de jongere te helpen vanuit school', doorstroompunt: 'te helpen op weg naar school of werk', arbeidsondersteuning: 'te helpen bij werk vinden en houden',
  verantwoording: 'na te gaan wat er is gedaan', wissen: 'gegevens te wissen', beheer: 'accounts te beheren', toegang: 'in te loggen',
};

/** What somebody was shown. */
export const INZAGE: Readonly<Record<string, string>> = {
  dossier: 'het dossier', tijdlijn: 'de tijdlijn', contactmomenten: 'de contacten', zoeken: 'de zoeklijst', werklijst: 'de werklijst', dubbelcontrole: 'de lijst bij aanmelden',
  inzagen: 'wie er keek', onderdeel: 'een deel van het dossier',
};

export const BETROKKEN_ROL: Readonly<Record<Betrokkene['rol'], string>> = {
  school: 'School', gemeente: 'Gemeente', doorstroompunt: 'Doorstroompunt', uwv: 'UWV', begeleiding: 'Begeleiding', zorg: 'Zorg', overig: 'Betrokken',
};

export const AFRONDING: Readonly<Record<NonNullable<Afspraak['afronding']>['uitkomst'], string>> = {
  gedaan: 'Gedaan', nietGelukt: 'Niet gelukt', nietMeerNodig: 'Niet meer nodig',
};

export const DOOR: Readonly<Record<Afspraak['door'], string>> = { organisatie: 'Wij', jongere: 'De jongere', ander: 'Iemand anders' };

export const GESPREK: Readonly<Record<Gesprek['soort'], string>> = {
  uitstroom: 'Uitstroomgesprek', toekomst: 'Toekomstgesprek', advies: 'Adviesgesprek', driegesprek: 'Driegesprek', exit: 'Exitgesprek',
};

export const GEGEVEN: Readonly<Record<Contactgegeven['soort'], string>> = { telefoon: 'Telefoon', email: 'E-mail', adres: 'Adres' };

/** Reasons of a correction, with what it does. */
export const CORRECTIE = {
  vergissing: 'Vergissing', dubbel: 'Staat er dubbel', verkeerdeDatum: 'Verkeerde dag', verkeerdeJongere: 'Verkeerde jongere',
  opVerzoekJongere: 'De jongere vraagt het', overig: 'Iets anders',
} as const;
export type Correctiereden = keyof typeof CORRECTIE;

export const NUMMER_ONGELDIG = {
  nummerFout: 'Nummer klopt niet', nietMeerInGebruik: 'Werkt niet meer', vanIemandAnders: 'Is van iemand anders',
} as const;
