import { dag, type Dag } from '@loopplank/kernel';
import type { BeeldDefinitie } from './definitie';
import { HOUDBAARHEID } from './houdbaarheid';

const ALLE_SOORTEN = [
  'inschrijving', 'werk', 'uitkering', 'zorgDagbesteding', 'eigenOpgave', 'detentie', 'verblijfBuitenland',
] as const;

/** Our own defaults. The summer rule: school years end in July, and 1 October is when education counts. */
const GAT: BeeldDefinitie['gat'] = {
  gratieDagen: 28,
  taakBegeleiderDagen: 3,
  belTaakDagen: 14,
  signaalDagen: 28,
  zomerregel: { van: '06-01', tot: '08-31', vervolgUiterlijk: '10-01' },
};

/** Start of the RMC bound of 23 years as far as this product looks back. */
const VOOR_DE_WET = dag('2019-01-01');
/** Wet van school naar duurzaam werk (Stb. 2025, 210): the Doorstroompunt works for everybody under 27 (WEB 9.2.1). */
const NA_DE_WET = dag('2026-01-01');

/** Default: only reciprocity counts, or a registration that is still current. Called "echt contact" in practice. */
const echtContact = (versie: number, geldigVanaf: Dag, leeftijdTot: number): BeeldDefinitie => ({
  code: 'ECHT-CONTACT',
  naam: 'Echt contact',
  versie,
  geldigVanaf,
  gebied: 'regio',
  doelgroep: { leeftijdVan: 16, leeftijdTot },
  contact: { vensterDagen: 90, pogingTelt: false, indirectTelt: false, minAantal: 1, waarschuwDagen: 14 },
  registratie: { soorten: ALLE_SOORTEN, alleenBevestigd: false, houdbaarheid: HOUDBAARHEID, verloopt: true },
  gat: GAT,
  combineer: 'contactOfRegistratie',
});

/** The old habit: two calls a year are enough, answered or not, and a registration never grows old. */
const nabellen = (versie: number, geldigVanaf: Dag, leeftijdTot: number): BeeldDefinitie => ({
  code: 'NABELLEN',
  naam: 'Nabellen',
  versie,
  geldigVanaf,
  gebied: 'regio',
  doelgroep: { leeftijdVan: 16, leeftijdTot },
  contact: { vensterDagen: 183, pogingTelt: true, indirectTelt: false, minAantal: 1, waarschuwDagen: 14 },
  registratie: { soorten: ALLE_SOORTEN, alleenBevestigd: false, houdbaarheid: HOUDBAARHEID, verloopt: false },
  gat: GAT,
  combineer: 'contactOfRegistratie',
});

/**
 * As statistics count: education, work or benefit according to a register (CBS, jongeren buiten beeld).
 * The income bound is that of the monthly list of the Inlichtingenbureau in 2019; index it by configuration.
 */
const register: BeeldDefinitie = {
  code: 'REGISTER',
  naam: 'Register',
  versie: 1,
  geldigVanaf: VOOR_DE_WET,
  gebied: 'regio',
  doelgroep: { leeftijdVan: 15, leeftijdTot: 27 },
  contact: { vensterDagen: 0, pogingTelt: false, indirectTelt: false, minAantal: 1, waarschuwDagen: 0 },
  registratie: {
    soorten: ['inschrijving', 'werk', 'uitkering'],
    alleenBevestigd: true,
    houdbaarheid: HOUDBAARHEID,
    verloopt: false,
    werkMinInkomenPerMaand: 473,
  },
  gat: GAT,
  combineer: 'alleenRegistratie',
};

/** All definitions known to the product, oldest version of a code first. */
export const DEFINITIES: readonly BeeldDefinitie[] = [
  echtContact(1, VOOR_DE_WET, 23),
  echtContact(2, NA_DE_WET, 27),
  nabellen(1, VOOR_DE_WET, 23),
  nabellen(2, NA_DE_WET, 27),
  register,
];

export const STANDAARD_DEFINITIE = 'ECHT-CONTACT';

/** The version of a definition that is in force on a day, or undefined when there is none. */
export const definitieOp = (code: string, op: Dag): BeeldDefinitie | undefined =>
  DEFINITIES.filter((d) => d.code === code && d.geldigVanaf <= op).at(-1);
