import type { Kolomkeuze, ToewijzingAntwoord } from '@loopplank/koppelingen/antwoorden';

export type Veld = Kolomkeuze['veld'];
export type Soort = ToewijzingAntwoord['soort'];
export type VastVeld = ToewijzingAntwoord['vast'][number]['veld'];

const WIE: readonly Veld[] = ['voornaam', 'tussenvoegsel', 'achternaam', 'geboortedatum', 'bsn'];

/** What a column can mean, per kind of list. A test holds these to what the server reads. */
export const VELDEN_VAN: Readonly<Record<Soort, readonly Veld[]>> = {
  leerlingen: [...WIE, 'gemeente', 'herkomst', 'opleidingsoort', 'telefoon', 'telefoon2', 'email', 'adres', 'postcode', 'plaats', 'regiehouder', 'volgendMoment'],
  contacten: [...WIE, 'datum', 'tijd', 'kanaal', 'uitkomst', 'betrokkene', 'aanleiding', 'notitie'],
};

/** Of each group one must be there, as a column or as one value for the whole list. */
export const NODIG_VAN: Readonly<Record<Soort, readonly (readonly Veld[])[]>> = {
  leerlingen: [['voornaam'], ['achternaam'], ['geboortedatum'], ['gemeente'], ['herkomst']],
  contacten: [['voornaam', 'bsn'], ['achternaam', 'bsn'], ['geboortedatum', 'bsn'], ['datum'], ['kanaal'], ['uitkomst']],
};

/** Offered as one value for the whole list. */
export const VAST_VAN: Readonly<Record<Soort, readonly VastVeld[]>> = { leerlingen: ['gemeente', 'herkomst'], contacten: ['kanaal', 'uitkomst', 'betrokkene', 'aanleiding'] };
