import type { Bezwaar, Hoe, Persoonsveld, Veldvergelijking } from './persoon';

const NAAM: Readonly<Record<Persoonsveld, string>> = {
  bsn: 'BSN', voornaam: 'Voornaam', tussenvoegsel: 'Tussenvoegsel', achternaam: 'Achternaam', geboortedatum: 'Geboortedatum',
  postcode: 'Postcode', gemeente: 'Gemeente', schoolnummer: 'Schoolnummer',
};

const HOE: Readonly<Record<Hoe, string>> = {
  gelijk: 'gelijk', anders: 'anders', ontbreekt: 'niet bij allebei bekend',
  roepnaam: 'kan een roepnaam zijn', andereVoornaam: 'een van de andere voornamen', voorletter: 'alleen de voorletter is gelijk',
  tikfout: 'lijkt erop, misschien een tikfout', klank: 'klinkt hetzelfde', verwisseld: 'voornaam en achternaam staan omgewisseld',
  deelVanNaam: 'een deel van een dubbele naam', deelGelijk: 'één deel van de naam is gelijk',
  dagEnMaand: 'dag en maand staan omgewisseld', eenCijfer: 'één cijfer is anders', tweeCijfersOm: 'twee cijfers staan omgewisseld',
  geschatteDag: 'gelijk, maar 1 januari zegt weinig', zelfdeBuurt: 'zelfde cijfers, andere letters',
};

const BEZWAAR: Readonly<Record<Bezwaar, string>> = {
  bsnVerschilt: 'De BSN’s zijn verschillend. Twee nummers zijn twee personen, of één nummer klopt niet.',
  bsnVanAnder: 'Het BSN is gelijk, maar naam en geboortedatum passen niet.',
  mogelijkTweeling: 'Andere voornaam, zelfde achternaam en geboortedatum. Het kan een tweeling zijn.',
  voornaamNietZeker: 'De voornaam is niet precies gelijk. Het kan een broer of zus zijn.',
};

/** Dutch: how one field compares. Names no names. */
export const uitlegVanVeld = ({ veld, hoe }: Pick<Veldvergelijking, 'veld' | 'hoe'>): string => `${NAAM[veld]}: ${HOE[hoe]}.`;

/** Dutch: why a person has to look. */
export const uitlegVanBezwaar = (bezwaar: Bezwaar): string => BEZWAAR[bezwaar];
