import type { Dag } from '@loopplank/kernel';
import type { GroepscontactRij } from './antwoorden.situatie';
import type { Programmacode } from './nazorg/klok/programma';

/** Where a rule comes from. */
export interface Regelbron {
  readonly artikel: string;
  readonly adres?: string;
}

/** Behind "Waarom?": which rule, which version, what went in, and when it changes. */
export interface Nazorgwaarom {
  readonly regel: string;
  readonly versie: number;
  readonly bron: Regelbron;
  readonly invoer: readonly { readonly tekst: string; readonly datum?: Dag }[];
  readonly verandertOpDatum?: Dag;
}

export type Nazorgstaat = 'begint' | 'loopt' | 'gepauzeerd' | 'verlengd' | 'besluitNodig' | 'beeindigd';

/** One nazorg clock of a youngster on the day of the question. */
export interface Nazorgklok {
  /** The event that started it: what a correction of the date names. */
  readonly id: string;
  readonly programma: { readonly code: Programmacode; readonly naam: string; readonly aard: 'moet' | 'mag' | 'praktijk' };
  readonly staat: Nazorgstaat;
  readonly ankerDatum: Dag;
  readonly eindDatum: Dag;
  /** Month n of so many, counted from 1. */
  readonly maand: number;
  readonly maanden: number;
  readonly verschovenDagen: number;
  readonly verlengdDagen: number;
  /** The next check, and the days on which contact counts for it. */
  readonly volgend?: { readonly geplandDatum: Dag; readonly vanDatum: Dag; readonly totDatum: Dag; readonly soort: 'regulier' | 'contract' | 'inhaal' | 'slot' };
  /** On a list: those since the last contact. */
  readonly gemistDatums: readonly Dag[];
  readonly gemistOpRij: number;
  readonly gevolg: 'geen' | 'escalatie' | 'ladder';
  readonly contacten: number;
  readonly pogingen: number;
  readonly laatsteContactDatum?: Dag;
  /** `reden` only for the organisation that paused it. */
  readonly pauze?: { readonly vanDatum: Dag; readonly hervatDatum: Dag; readonly effect: 'teltDoor' | 'schuift'; readonly herzieningDatum: Dag; readonly reden?: string };
  /** Dutch, one sentence: how it stands. */
  readonly uitleg: string;
  readonly waarom: Nazorgwaarom;
}

/** GET /v1/jongeren/{id}/nazorg */
export interface Nazorg {
  /** By the day they count from, the oldest first. */
  readonly klokken: readonly Nazorgklok[];
  /** What a start would be filled with. */
  readonly voorstel: { readonly programma?: Programmacode; readonly ankerDatum?: Dag };
}

export type Nazorgbak = 'te-laat' | 'deze-week' | 'volgende-week' | 'gepauzeerd' | 'loopt-af' | 'datum-ontbreekt';

/** One row of GET /v1/nazorg. */
export interface NazorgRij {
  readonly jongereId: string;
  readonly naam: string;
  readonly leeftijd: number | null;
  readonly gemeente: string;
  /** Every bucket this row is in. */
  readonly bakken: readonly Nazorgbak[];
  /** Dutch: why it is there, and what to do. */
  readonly reden: string;
  /** Dutch: what more to watch. */
  readonly ook: readonly string[];
  /** Dutch: school or work, until when. */
  readonly situatie?: string;
  /** Absent when the date is missing. */
  readonly klok?: Nazorgklok;
  /** Somebody put the check on this day. */
  readonly gepland?: { readonly datum: Dag; readonly medewerker?: { readonly id: string; readonly naam: string } };
  readonly discreet: boolean;
  readonly telefoon?: { readonly contactgegevenId: string; readonly nummer: string | null };
}

/** GET /v1/nazorg */
export interface Nazorglijst {
  readonly items: readonly NazorgRij[];
  readonly totaal: number;
  readonly bakken: Readonly<Record<Nazorgbak, number>>;
  /** What is due through this week and how long that takes by the practice figure. */
  readonly werk: { readonly acties: number; readonly minuten: number };
}

/** Answer of POST /v1/nazorg/plannen and its terugname. */
export interface Nazorgreeks {
  readonly reeksId: string;
  readonly items: readonly (GroepscontactRij & { readonly datum?: Dag })[];
  readonly totaal: number;
  readonly mislukt: number;
}

/** One row of GET /v1/uitstroom. */
export interface UitstroomRij {
  readonly jongereId: string;
  readonly naam: string;
  readonly leeftijd: number | null;
  readonly opleiding?: string;
  /** How many of the three talks were held, and whether anybody was invited. */
  readonly gesprekken: { readonly gevoerd: number; readonly nodig: number; readonly uitgenodigd: boolean };
  /** Dutch: what is not in order yet. */
  readonly waarschuwing?: string;
  /** As known or planned; of a started clock: the day it counts from. */
  readonly uitstroomDatum?: Dag;
  readonly programma?: Programmacode;
  readonly profiel?: 'arbeid' | 'vervolgonderwijs' | 'beschut' | 'dagbesteding' | 'onbekend';
  readonly profielTekst?: string;
  readonly gestart: boolean;
  readonly reden: string;
}

/** GET /v1/uitstroom */
export interface Uitstroomlijst {
  readonly items: readonly UitstroomRij[];
  readonly totaal: number;
  /** How many of them have a clock. */
  readonly gestart: number;
}

/** Answer of POST /v1/uitstroom. */
export interface Uitstroomuitkomst {
  readonly items: readonly GroepscontactRij[];
  readonly totaal: number;
  readonly mislukt: number;
}
