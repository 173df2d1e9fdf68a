import type { Hoe, Persoonsveld } from './persoon';

/**
 * Points per field and how it compares, in bits: log2 of how much more often this is seen of one person than of two
 * people at random (the weights of Fellegi and Sunter, 1969, rounded). A day of birth: youngsters of 16 to 27 have some
 * 4,000 days, so 12 bits. Names: from how common the ten most common are, so less than a rare name deserves. What
 * differs weighs by how often it differs of one person: people move (postcode), registers keep old names (surname).
 */
export const GEWICHTEN: Readonly<Record<Persoonsveld, Partial<Record<Hoe, number>>>> = {
  bsn: { gelijk: 40, anders: -40 },
  voornaam: { gelijk: 7, roepnaam: 5, andereVoornaam: 4, tikfout: 4, klank: 4, verwisseld: 5, voorletter: 2, anders: -10 },
  tussenvoegsel: { gelijk: 1, anders: -1 },
  achternaam: { gelijk: 9, deelVanNaam: 7, verwisseld: 6, tikfout: 5, klank: 5, deelGelijk: 3, anders: -8 },
  geboortedatum: { gelijk: 12, dagEnMaand: 6, geschatteDag: 6, tweeCijfersOm: 5, eenCijfer: 5, anders: -14 },
  postcode: { gelijk: 8, zelfdeBuurt: 4, anders: -1 },
  gemeente: { gelijk: 2, anders: -1 },
  schoolnummer: { gelijk: 14, anders: -3 },
};

/**
 * From here on no person needs to look: name and day of birth (28) with one more thing that only this person's
 * neighbours share. Two people with one name and one day of birth do exist in one region.
 */
export const ZEKER = 32;

/** Below this it is somebody else: less than a day of birth alone. */
export const TWIJFEL_VANAF = 12;
