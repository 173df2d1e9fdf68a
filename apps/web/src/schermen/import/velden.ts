import type { Kolomkeuze, ToewijzingAntwoord } from '@loopplank/koppelingen/antwoorden';

export type Veld = Kolomkeuze['veld'];
export type Soort = ToewijzingAntwoord['soort'];
export type VastVeld = ToewijzingAntwoord['vast'][number]['veld'];

const WIE: readonly Veld[] = ['voornaam', 'tussenvoegsel', 'achternaam', 'geboortedatum', 'bsn'];

const INSCHRIJVING: readonly Veld[] = ['volgnummer', 'school', 'opleiding', 'inschrijfdatum', 'einddatum', 'uitschrijfdatum', 'uitschrijfreden', 'niveau', 'leerweg', 'diplomadatum'];
const WIE_NODIG: readonly (readonly Veld[])[] = [['voornaam', 'bsn'], ['achternaam', 'bsn'], ['geboortedatum', 'bsn']];

/** What a column can mean, per kind of list. A test holds these to what the server reads. */
export const VELDEN_VAN: Readonly<Record<Soort, readonly Veld[]>> = {
  leerlingen: [...WIE, 'gemeente', 'herkomst', 'opleidingsoort', 'telefoon', 'telefoon2', 'email', 'adres', 'postcode', 'plaats', 'regiehouder', 'volgendMoment'],
  contacten: [...WIE, 'datum', 'tijd', 'kanaal', 'uitkomst', 'betrokkene', 'aanleiding', 'notitie'],
  duoMutaties: [...WIE, 'gemeente', ...INSCHRIJVING, 'mutatie', 'gegevensoort', 'overlijdensdatum', 'mutatiedatum', 'peildatum'],
  duoVolledig: [...WIE, 'gemeente', ...INSCHRIJVING, 'peildatum'],
  jongerenInBeeld: [...WIE, 'gemeente', 'peildatum'],
};

/** Of each group one must be there, as a column or as one value for the whole list. */
export const NODIG_VAN: Readonly<Record<Soort, readonly (readonly Veld[])[]>> = {
  leerlingen: [['voornaam'], ['achternaam'], ['geboortedatum'], ['gemeente'], ['herkomst']],
  contacten: [...WIE_NODIG, ['datum'], ['kanaal'], ['uitkomst']],
  duoMutaties: [...WIE_NODIG, ['mutatiedatum', 'peildatum']],
  duoVolledig: [...WIE_NODIG, ['school'], ['inschrijfdatum'], ['peildatum']],
  jongerenInBeeld: [['bsn'], ['peildatum']],
};

/** Offered as one value for the whole list. */
export const VAST_VAN: Readonly<Record<Soort, readonly VastVeld[]>> = {
  leerlingen: ['gemeente', 'herkomst'], contacten: ['kanaal', 'uitkomst', 'betrokkene', 'aanleiding'],
  duoMutaties: ['gegevensoort', 'peildatum'], duoVolledig: ['peildatum'], jongerenInBeeld: ['peildatum'],
};

/** Lists of registers: for whoever has that task by law. */
export const REGISTERLIJSTEN: readonly Soort[] = ['duoMutaties', 'duoVolledig', 'jongerenInBeeld'];
