import type { Register } from '@loopplank/dossier';

/**
 * What a list is for: leavers of a school with how to reach them, contact taken over from an older spreadsheet, or what
 * a register says: mutations of DUO (P-levering), a full list of DUO (C-levering), "Jongeren in beeld" of the
 * Inlichtingenbureau.
 */
export const SOORTEN = ['leerlingen', 'contacten', 'duoMutaties', 'duoVolledig', 'jongerenInBeeld'] as const;
export type Soort = (typeof SOORTEN)[number];

/** Lists of a register: they tell what is so according to somebody else, and make no files. */
export const REGISTERLIJSTEN = { duoMutaties: 'DUO', duoVolledig: 'DUO', jongerenInBeeld: 'Inlichtingenbureau' } as const satisfies Partial<Record<Soort, Register>>;
export type Registerlijst = keyof typeof REGISTERLIJSTEN;
export const isRegisterlijst = (soort: Soort): soort is Registerlijst => Object.hasOwn(REGISTERLIJSTEN, soort);

/** Everything a column can mean. */
export const VELDEN = [
  'voornaam', 'tussenvoegsel', 'achternaam', 'geboortedatum', 'bsn',
  'gemeente', 'herkomst', 'opleidingsoort', 'telefoon', 'telefoon2', 'email', 'adres', 'postcode', 'plaats',
  'regiehouder', 'volgendMoment',
  'datum', 'tijd', 'kanaal', 'uitkomst', 'betrokkene', 'aanleiding', 'notitie',
  'mutatie', 'gegevensoort', 'volgnummer', 'school', 'opleiding', 'inschrijfdatum', 'einddatum', 'uitschrijfdatum', 'uitschrijfreden', 'niveau', 'leerweg',
  'diplomadatum', 'overlijdensdatum', 'mutatiedatum', 'peildatum',
] as const;
export type Veld = (typeof VELDEN)[number];

interface Veldgegevens {
  /** As people call it. */
  readonly naam: string;
  readonly soorten: readonly Soort[];
  /** Other names that stand above such a column, in lower case without signs. */
  readonly ook?: readonly string[];
}

const DUO = ['duoMutaties', 'duoVolledig'] as const;
const MUTATIE = ['duoMutaties'] as const;
const REGISTER = ['duoMutaties', 'duoVolledig', 'jongerenInBeeld'] as const;
const WIE = ['leerlingen', 'contacten', ...REGISTER] as const;
const LIJST = ['leerlingen'] as const;
const CONTACT = ['contacten'] as const;

export const VELDGEGEVENS: Readonly<Record<Veld, Veldgegevens>> = {
  voornaam: { naam: 'Voornaam', soorten: WIE, ook: ['roepnaam', 'vnaam'] },
  tussenvoegsel: { naam: 'Tussenvoegsel', soorten: WIE, ook: ['tv', 'tussenv', 'tussenvoegsels', 'voorvoegsel', 'voorvoegsels'] },
  achternaam: { naam: 'Achternaam', soorten: WIE, ook: ['familienaam', 'anaam'] },
  geboortedatum: { naam: 'Geboortedatum', soorten: WIE, ook: ['gebdatum', 'gebdat', 'geboren', 'geboorte datum'] },
  bsn: { naam: 'BSN', soorten: WIE, ook: ['burgerservicenummer', 'sofinummer', 'bsnnummer', 'pgn'] },
  gemeente: { naam: 'Gemeente', soorten: [...LIJST, ...REGISTER], ook: ['gemeentecode', 'woongemeente', 'gemeentenaam'] },
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
  mutatie: { naam: 'Mutatie', soorten: MUTATIE, ook: ['soort mutatie', 'mutatiesoort', 'mutatiecode', 'actie'] },
  gegevensoort: { naam: 'Soort gegeven', soorten: MUTATIE, ook: ['gegeven', 'reden', 'reden levering', 'leveringsreden', 'mutatiereden'] },
  volgnummer: { naam: 'Volgnummer', soorten: DUO, ook: ['inschrijvingvolgnummer', 'inschrijvingsvolgnummer', 'inschrijvingsnummer', 'resultaatvolgnummer'] },
  school: { naam: 'School', soorten: DUO, ook: ['brin', 'brincode', 'brinnummer', 'instelling', 'instellingscode', 'instellingsnaam', 'onderwijsinstelling'] },
  opleiding: { naam: 'Opleiding', soorten: DUO, ook: ['opleidingscode', 'opleidingsnaam', 'crebo', 'elementcode', 'ilt code'] },
  inschrijfdatum: { naam: 'Datum inschrijving', soorten: DUO, ook: ['inschrijfdatum', 'begindatum', 'datum begin', 'ingangsdatum'] },
  einddatum: { naam: 'Geplande einddatum', soorten: DUO, ook: ['einddatum', 'geplande einddatum inschrijving', 'datum einde gepland'] },
  uitschrijfdatum: { naam: 'Datum uitschrijving', soorten: DUO, ook: ['uitschrijfdatum', 'uitschrijvingsdatum', 'datum uitgeschreven'] },
  uitschrijfreden: { naam: 'Reden uitschrijving', soorten: DUO, ook: ['uitschrijfreden', 'reden uitstroom', 'reden uitschrijven'] },
  niveau: { naam: 'Niveau', soorten: DUO, ook: ['diplomaniveau', 'mbo niveau', 'niveau diploma', 'resultaat'] },
  leerweg: { naam: 'Leerweg', soorten: DUO },
  diplomadatum: { naam: 'Datum diploma', soorten: DUO, ook: ['diplomadatum', 'datum resultaat', 'behaald op'] },
  overlijdensdatum: { naam: 'Datum overlijden', soorten: MUTATIE, ook: ['overlijdensdatum'] },
  mutatiedatum: { naam: 'Datum mutatie', soorten: MUTATIE, ook: ['mutatiedatum', 'datum mutatie', 'gewijzigd op', 'mutatietijdstip', 'verwerkingsdatum'] },
  peildatum: { naam: 'Peildatum', soorten: REGISTER, ook: ['datum levering', 'leveringsdatum', 'peilmoment'] },
};

const WIE_NODIG: readonly (readonly Veld[])[] = [['voornaam', 'bsn'], ['achternaam', 'bsn'], ['geboortedatum', 'bsn']];

/** What a row cannot do without. One column of each group must be there, or a fixed value for it. */
export const NODIG: Readonly<Record<Soort, readonly (readonly Veld[])[]>> = {
  leerlingen: [['voornaam'], ['achternaam'], ['geboortedatum'], ['gemeente'], ['herkomst']],
  contacten: [...WIE_NODIG, ['datum'], ['kanaal'], ['uitkomst']],
  duoMutaties: [...WIE_NODIG, ['mutatiedatum', 'peildatum']],
  duoVolledig: [...WIE_NODIG, ['school'], ['inschrijfdatum'], ['peildatum']],
  jongerenInBeeld: [['bsn'], ['peildatum']],
};

/** Fields for which a profile may give one value for the whole list. */
export const VAST = ['gemeente', 'herkomst', 'opleidingsoort', 'kanaal', 'uitkomst', 'betrokkene', 'aanleiding', 'gegevensoort', 'school', 'peildatum'] as const satisfies readonly Veld[];
export type VastVeld = (typeof VAST)[number];

export const veldenVan = (soort: Soort): readonly Veld[] => VELDEN.filter((v) => VELDGEGEVENS[v].soorten.includes(soort));
