/** What a list is for: leavers of a school with how to reach them, or contact taken over from an older spreadsheet. */
export const SOORTEN = ['leerlingen', 'contacten'] as const;
export type Soort = (typeof SOORTEN)[number];

/** Everything a column can mean. */
export const VELDEN = [
  'voornaam', 'tussenvoegsel', 'achternaam', 'geboortedatum', 'bsn',
  'gemeente', 'herkomst', 'opleidingsoort', 'telefoon', 'telefoon2', 'email', 'adres', 'postcode', 'plaats',
  'regiehouder', 'volgendMoment',
  'datum', 'tijd', 'kanaal', 'uitkomst', 'betrokkene', 'aanleiding', 'notitie',
] as const;
export type Veld = (typeof VELDEN)[number];

interface Veldgegevens {
  /** As people call it. */
  readonly naam: string;
  readonly soorten: readonly Soort[];
  /** Other names that stand above such a column, in lower case without signs. */
  readonly ook?: readonly string[];
}

const WIE = ['leerlingen', 'contacten'] as const;
const LIJST = ['leerlingen'] as const;
const CONTACT = ['contacten'] as const;

export const VELDGEGEVENS: Readonly<Record<Veld, Veldgegevens>> = {
  voornaam: { naam: 'Voornaam', soorten: WIE, ook: ['roepnaam', 'vnaam'] },
  tussenvoegsel: { naam: 'Tussenvoegsel', soorten: WIE, ook: ['tv', 'tussenv', 'tussenvoegsels', 'voorvoegsel', 'voorvoegsels'] },
  achternaam: { naam: 'Achternaam', soorten: WIE, ook: ['familienaam', 'anaam'] },
  geboortedatum: { naam: 'Geboortedatum', soorten: WIE, ook: ['gebdatum', 'gebdat', 'geboren', 'geboorte datum'] },
  bsn: { naam: 'BSN', soorten: WIE, ook: ['burgerservicenummer', 'sofinummer', 'bsnnummer', 'pgn'] },
  gemeente: { naam: 'Gemeente', soorten: LIJST, ook: ['gemeentecode', 'woongemeente', 'gemeentenaam'] },
  herkomst: { naam: 'Herkomst', soorten: LIJST, ook: ['schoolsoort', 'soort onderwijs', 'onderwijssoort'] },
  opleidingsoort: { naam: 'Opleiding', soorten: LIJST, ook: ['opleidingsoort', 'soort opleiding', 'opleidingsnaam', 'uitstroomprofiel', 'niveau'] },
  telefoon: { naam: 'Telefoon', soorten: LIJST, ook: ['tel', 'telefoonnummer', 'mobiel', 'mobielnummer', 'mobiele telefoon', '06'] },
  telefoon2: { naam: 'Telefoon 2', soorten: LIJST, ook: ['telefoon ouder', 'telefoon ouders', 'vaste telefoon', 'tel2', 'telefoonnummer 2'] },
  email: { naam: 'E-mail', soorten: LIJST, ook: ['email', 'emailadres', 'mail', 'mailadres'] },
  adres: { naam: 'Adres', soorten: LIJST, ook: ['straat', 'straat en huisnummer', 'woonadres'] },
  postcode: { naam: 'Postcode', soorten: LIJST },
  plaats: { naam: 'Woonplaats', soorten: LIJST, ook: ['plaats', 'plaatsnaam'] },
  regiehouder: { naam: 'Regiehouder', soorten: LIJST, ook: ['begeleider', 'gebruikersnaam begeleider'] },
  volgendMoment: { naam: 'Volgend moment', soorten: LIJST, ook: ['volgende afspraak', 'volgend contact'] },
  datum: { naam: 'Datum contact', soorten: CONTACT, ook: ['datum', 'contactdatum', 'gebeld op', 'datum gesprek'] },
  tijd: { naam: 'Tijd', soorten: CONTACT, ook: ['tijdstip', 'uur'] },
  kanaal: { naam: 'Kanaal', soorten: CONTACT, ook: ['soort contact', 'contactsoort', 'hoe', 'wijze'] },
  uitkomst: { naam: 'Uitkomst', soorten: CONTACT, ook: ['resultaat', 'bereikt'] },
  betrokkene: { naam: 'Met wie', soorten: CONTACT, ook: ['betrokkene', 'contact met', 'gesprekspartner'] },
  aanleiding: { naam: 'Aanleiding', soorten: CONTACT, ook: ['reden contact'] },
  notitie: { naam: 'Notitie', soorten: CONTACT, ook: ['opmerking', 'opmerkingen', 'verslag', 'toelichting', 'notities', 'bijzonderheden'] },
};

/** What a row cannot do without. One column of each group must be there, or a fixed value for it. */
export const NODIG: Readonly<Record<Soort, readonly (readonly Veld[])[]>> = {
  leerlingen: [['voornaam'], ['achternaam'], ['geboortedatum'], ['gemeente'], ['herkomst']],
  contacten: [['voornaam', 'bsn'], ['achternaam', 'bsn'], ['geboortedatum', 'bsn'], ['datum'], ['kanaal'], ['uitkomst']],
};

/** Fields for which a profile may give one value for the whole list. */
export const VAST = ['gemeente', 'herkomst', 'opleidingsoort', 'kanaal', 'uitkomst', 'betrokkene', 'aanleiding'] as const satisfies readonly Veld[];
export type VastVeld = (typeof VAST)[number];

export const veldenVan = (soort: Soort): readonly Veld[] => VELDEN.filter((v) => VELDGEGEVENS[v].soorten.includes(soort));
