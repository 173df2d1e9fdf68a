import type { Herkomst } from '../aanmelding/events';
import type { BetrokkenRol } from '../betrokkenheid/events';
import type { Aanleiding, ContactgegevenSoort, Kanaal, POGINGEN, Tegenpartij, WEDERKERIG } from '../contact/woorden';
import type { Correctiereden } from '../correcties/events';
import type { DIPLOMANIVEAUS, UITSCHRIJFREDENEN, UITVAL_BIJ } from '../school/events';

import type { TOESTEMMING_HOE, TOESTEMMING_VOOR } from '../toestemming/events';

/** Dutch words for coded values, in running text (lower case). */
export const KANAAL: Readonly<Record<Kanaal, string>> = {
  bellen: 'bellen',
  app: 'appen',
  sms: 'sms',
  mail: 'mailen',
  brief: 'brief',
  kaart: 'kaart',
  huisbezoek: 'huisbezoek',
  werkbezoek: 'werkbezoek',
  gesprek: 'gesprek',
  groep: 'groep',
};

/** What was done, as the start of a title: "Gebeld, …". */
export const GEDAAN: Readonly<Record<Kanaal, string>> = {
  bellen: 'Gebeld',
  app: 'App gestuurd',
  sms: 'Sms gestuurd',
  mail: 'Mail gestuurd',
  brief: 'Brief gestuurd',
  kaart: 'Kaart gestuurd',
  huisbezoek: 'Langs geweest',
  werkbezoek: 'Op het werk langs geweest',
  gesprek: 'Gesprek geprobeerd',
  groep: 'Groep geprobeerd',
};

/** How it came about, after "Gesproken" or "Antwoord gekregen". */
export const VIA: Readonly<Record<Kanaal, string>> = {
  bellen: 'aan de telefoon',
  app: 'via de app',
  sms: 'via sms',
  mail: 'via de mail',
  brief: 'na een brief',
  kaart: 'na een kaart',
  huisbezoek: 'bij een huisbezoek',
  werkbezoek: 'op het werk',
  gesprek: 'bij een gesprek',
  groep: 'in de groep',
};

/** What came back, as the start of a title. */
export const TERUG: Readonly<Record<(typeof WEDERKERIG)[number], string>> = {
  gesproken: 'Gesproken',
  beantwoord: 'Antwoord gekregen',
  aanwezig: 'Aanwezig',
};

/** What did not come back, after a comma. A message that was only sent says enough by itself. */
export const MISLUKT: Readonly<Record<(typeof POGINGEN)[number], string>> = {
  nietOpgenomen: 'niet opgenomen',
  voicemail: 'voicemail ingesproken',
  weggedrukt: 'weggedrukt',
  nummerFout: 'nummer klopt niet',
  derdeNamOp: 'iemand anders nam op',
  taalbarriere: 'een taal die we niet delen',
  afspraakGemist: 'niet op de afspraak',
  verzonden: '',
  deurDicht: 'niemand deed open',
};

export const AANLEIDING: Readonly<Record<Aanleiding, string>> = {
  nazorgcheck: 'nazorg',
  belronde: 'belronde',
  jobcoaching: 'jobcoaching',
  uitstroom: 'uitstroom',
  signaal: 'signaal',
  overig: 'iets anders',
};

/** After "met". */
export const TEGENPARTIJ: Readonly<Record<Tegenpartij, string>> = {
  jongere: 'de jongere',
  ouder: 'een ouder',
  werkgever: 'de werkgever',
  school: 'de school',
  partner: 'de partner',
  overig: 'iemand anders',
};

export const THEMA: Readonly<Record<string, string>> = {
  gaatGoed: 'gaat goed',
  zorgen: 'zorgen',
  hulpvraag: 'hulpvraag',
  verhuisd: 'verhuisd',
  anderNummer: 'ander nummer',
  werk: 'werk',
  school: 'school',
  geld: 'geld',
  thuis: 'thuis',
  vervoer: 'vervoer',
  taal: 'taal',
  schulden: 'schulden',
  verslaving: 'verslaving',
  gezondheid: 'gezondheid',
  detentie: 'detentie',
  zwangerschap: 'zwangerschap',
  veiligheid: 'veiligheid',
};

export const HERKOMST: Readonly<Record<Herkomst, string>> = {
  pro: 'vanuit het praktijkonderwijs',
  vso: 'vanuit het vso',
  mbo: 'vanuit het mbo',
  vo: 'vanuit het voortgezet onderwijs',
  register: 'vanuit een register',
  partner: 'door een partner',
  zelf: 'door de jongere zelf',
};

export const BETROKKEN_ALS: Readonly<Record<BetrokkenRol, string>> = {
  school: 'school',
  gemeente: 'gemeente',
  doorstroompunt: 'Doorstroompunt',
  uwv: 'UWV',
  begeleiding: 'begeleiding',
  zorg: 'zorg',
  overig: 'andere organisatie',
};

export const GEGEVEN: Readonly<Record<ContactgegevenSoort, string>> = { telefoon: 'Telefoonnummer', email: 'E-mailadres', adres: 'Adres' };

export const ONGELDIG: Readonly<Record<string, string>> = {
  nummerFout: 'Het klopt niet.',
  nietMeerInGebruik: 'Het is niet meer in gebruik.',
  vanIemandAnders: 'Het is van iemand anders.',
  teruggekomen: 'De post kwam terug.',
  overig: '',
};

export const CORRECTIEREDEN: Readonly<Record<Correctiereden, string>> = {
  vergissing: 'vergissing',
  dubbel: 'stond er dubbel',
  verkeerdeDatum: 'verkeerde datum',
  verkeerdeJongere: 'ging over iemand anders',
  opVerzoekJongere: 'op verzoek van de jongere',
  overig: 'andere reden',
  register: 'het register heeft dit veranderd',
};

/** Who vouches for it, after "Bericht van". What we wrote down ourselves needs no saying. */
export const BERICHT_VAN: Readonly<Record<string, string>> = {
  jongere: 'de jongere zelf',
  ouder: 'een ouder',
  school: 'de school',
  werkgever: 'de werkgever',
  DUO: 'DUO',
  Inlichtingenbureau: 'het Inlichtingenbureau',
  UWV: 'UWV',
  BRP: 'de BRP',
};

export const UITSCHRIJFREDEN: Readonly<Record<(typeof UITSCHRIJFREDENEN)[number], string>> = {
  diploma: 'diploma gehaald',
  zonderDiploma: 'gestopt zonder diploma',
  andereSchool: 'naar een andere school',
  overig: 'iets anders',
};

/** After "dreigt te stoppen met". */
export const UITVAL: Readonly<Record<(typeof UITVAL_BIJ)[number], string>> = { school: 'school', stage: 'de stage', werk: 'het werk' };

/** What somebody agrees to, after "Toestemming voor". */
export const TOESTEMMING: Readonly<Record<(typeof TOESTEMMING_VOOR)[number], string>> = {
  bijzondereGegevens: 'gevoelige gegevens',
  delen: 'gegevens delen',
  contactMetOuder: 'contact met een ouder',
  contactMetWerkgever: 'contact met een werkgever',
  overig: 'iets anders',
};

/** How somebody agreed. */
export const TOESTEMMING_ZO: Readonly<Record<(typeof TOESTEMMING_HOE)[number], string>> = { mondeling: 'gezegd', schriftelijk: 'op papier', digitaal: 'via een bericht' };

/** What a diploma is of. */
export const DIPLOMA: Readonly<Record<(typeof DIPLOMANIVEAUS)[number], string>> = {
  pro: 'praktijkonderwijs',
  vso: 'vso',
  vmbo: 'vmbo',
  havo: 'havo',
  vwo: 'vwo',
  entree: 'entree',
  mbo2: 'mbo niveau 2',
  mbo3: 'mbo niveau 3',
  mbo4: 'mbo niveau 4',
  overig: 'iets anders',
};

/** Why the next moment is on that day. */
export const MOMENTREDEN: Readonly<Record<string, string>> = {
  gekozen: 'Deze dag is gekozen door een medewerker.',
  aanmelding: 'Binnen 14 dagen na de aanmelding.',
  naPoging: 'Opnieuw proberen na een poging.',
  naContact: 'Vast ritme na een gesprek.',
  afspraak: 'Volgt uit een afspraak.',
  overdracht: 'Volgt uit een overdracht.',
  rust: 'De jongere wil rust.',
};

export const REGIEREDEN: Readonly<Record<string, string>> = {
  aanmelding: 'bij de aanmelding',
  overdracht: 'na een overdracht',
  vervanging: 'als vervanging',
  vangnet: 'als vangnet',
  correctie: 'als correctie',
};

export const AFRONDING: Readonly<Record<'gedaan' | 'nietGelukt' | 'nietMeerNodig', string>> = {
  gedaan: 'gedaan',
  nietGelukt: 'niet gelukt',
  nietMeerNodig: 'niet meer nodig',
};

export const AANWEZIG: Readonly<Record<string, string>> = {
  jongere: 'de jongere',
  ouder: 'ouder',
  school: 'school',
  gemeente: 'gemeente',
  doorstroompunt: 'Doorstroompunt',
  uwv: 'UWV',
  werkgever: 'werkgever',
  jobcoach: 'jobcoach',
  overig: 'iemand anders',
};

export const PROFIEL: Readonly<Record<string, string>> = {
  arbeid: 'werk',
  vervolgonderwijs: 'een vervolgopleiding',
  beschut: 'beschut werk',
  dagbesteding: 'dagbesteding',
  onbekend: 'nog onbekend',
};

export const GESPREK = { uitstroom: 'uitstroomgesprek', toekomst: 'toekomstgesprek', advies: 'adviesgesprek', driegesprek: 'driegesprek', exit: 'exitgesprek' } as const;
