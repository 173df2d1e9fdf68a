import type { Dag, Moment } from '@loopplank/kernel';
import type { Kanaal } from './contact/woorden';
import type { Verwijzing } from './antwoorden';

/** What a youngster does according to somebody: school and work. Part of `antwoorden.ts`. */

interface Bericht {
  /** Who vouches for it: school, jongere, DUO… */
  readonly bron: string;
  /** When we recorded it. */
  readonly vastgelegdOp: Moment;
  /** When the message reached us, when that was earlier. */
  readonly ontvangenOp?: Moment;
}

interface OpSchool {
  /** Name of the school; null when none was named, or when it was erased or is shielded. */
  readonly school: string | null;
  /** The school itself, when it takes part here. */
  readonly organisatie?: Verwijzing;
  /** The reader may know that it is there, not where. */
  readonly afgeschermd?: true;
}

/** One row of GET /v1/jongeren/{id}/inschrijvingen. */
export interface Inschrijving extends Bericht, OpSchool {
  readonly id: string;
  readonly opleiding?: string | null;
  readonly vanDatum: Dag;
  /** Last day: as planned, or the day before the youngster left. */
  readonly totDatum?: Dag;
  /** What ended it. */
  readonly uitschrijvingId?: string;
  /** A plan, not yet proven. */
  readonly aangekondigd: boolean;
}

/** One row of GET /v1/jongeren/{id}/uitschrijvingen. */
export interface Uitschrijving extends Bericht, OpSchool {
  readonly id: string;
  /** First day without enrolment. */
  readonly perDatum: Dag;
  readonly inschrijvingId?: string;
  readonly reden?: 'diploma' | 'zonderDiploma' | 'andereSchool' | 'overig';
  /** Dutch. */
  readonly redenTekst?: string;
  /** Told beforehand; it has not happened yet. */
  readonly aangekondigd: boolean;
  /** Whole days between leaving and our knowing, when that is a day or more. */
  readonly dagenLater?: number;
}

/** One row of GET /v1/jongeren/{id}/diplomas: a diploma, or a statement of the school. */
export interface Diploma extends Bericht, OpSchool {
  readonly id: string;
  readonly niveau: 'pro' | 'vso' | 'vmbo' | 'havo' | 'vwo' | 'entree' | 'mbo2' | 'mbo3' | 'mbo4' | 'overig';
  /** Dutch. */
  readonly niveauTekst: string;
  readonly leerweg?: 'bol' | 'bbl';
  readonly datum: Dag;
  /** Havo, vwo or mbo level 2 and up. */
  readonly startkwalificatie: boolean;
  readonly opleiding?: string | null;
}

/** One row of GET /v1/jongeren/{id}/uitstroomprofielen: where the youngster goes after school; the first one holds. */
export interface Uitstroomprofiel {
  readonly id: string;
  readonly profiel: 'arbeid' | 'vervolgonderwijs' | 'beschut' | 'dagbesteding' | 'onbekend';
  /** Dutch. */
  readonly profielTekst: string;
  readonly datum: Dag;
  /** Who settled it. */
  readonly organisatie: Verwijzing;
  /** Only for the organisation that wrote it. */
  readonly toelichting?: string | null;
  readonly afgeschermd?: true;
}

/** One row of GET /v1/jongeren/{id}/uitnodigingen: who was asked to a conversation about leaving school. */
export interface Uitnodiging {
  readonly id: string;
  readonly genodigde: Verwijzing;
  readonly uitgenodigdDatum: Dag;
  readonly gesprekDatum?: Dag;
  readonly nummer?: number;
  /** Who invited. */
  readonly organisatie: Verwijzing;
}

/** That a youngster wants to be left alone: until a day, or without one. */
export interface Rust {
  readonly id: string;
  readonly soort: 'herbezoek' | 'geweigerd';
  readonly sindsDatum: Dag;
  /** First day on which contact is welcome again. */
  readonly weerWelkomDatum?: Dag;
  readonly kanaal?: Kanaal;
  readonly organisatie: Verwijzing;
  /** Only for the organisation that wrote it. */
  readonly toelichting?: string | null;
  readonly afgeschermd?: true;
}

/** One row of GET /v1/jongeren/{id}/toestemmingen. */
export interface Toestemming {
  readonly id: string;
  readonly waarvoor: 'bijzondereGegevens' | 'delen' | 'contactMetOuder' | 'contactMetWerkgever' | 'overig';
  /** Dutch. */
  readonly waarvoorTekst: string;
  /** With whom, when it is about one organisation. */
  readonly met?: Verwijzing;
  readonly door: 'jongere' | 'ouder';
  readonly hoe: 'mondeling' | 'schriftelijk' | 'digitaal';
  readonly datum: Dag;
  readonly totDatum?: Dag;
  readonly ingetrokkenDatum?: Dag;
  /** Whether it may be relied on on this day. */
  readonly geldt: boolean;
  /** Who recorded it. */
  readonly organisatie: Verwijzing;
  readonly toelichting?: string | null;
  readonly afgeschermd?: true;
}

/** One row of GET /v1/jongeren/{id}/uitvalrisicos: somebody saw that it may stop, before it did. */
export interface Uitvalrisico extends Bericht {
  readonly id: string;
  readonly bij: 'school' | 'stage' | 'werk';
  readonly gesignaleerdOp: Moment;
  readonly verwachtDatum?: Dag;
  readonly organisatie: Verwijzing;
  /** Only for the organisation that wrote it. */
  readonly tekst?: string | null;
  readonly afgeschermd?: true;
}

/** One row of GET /v1/jongeren/{id}/belastbaarheid: the number only for the organisation that measured it. */
export interface Belastbaarheid {
  readonly id: string;
  readonly datum: Dag;
  /** Hours per week; null: erased. */
  readonly uren?: number | null;
  readonly toelichting?: string | null;
  readonly organisatie: Verwijzing;
  readonly medewerker?: Verwijzing;
  readonly afgeschermd?: true;
}

/** One row of GET /v1/jongeren/{id}/plaatsingen: work, with the terms of the day asked about. */
export interface Plaatsing extends Bericht {
  readonly id: string;
  readonly soort: 'werk' | 'stage' | 'proefplaatsing';
  /** Null when erased or shielded. */
  readonly werkgever: string | null;
  readonly functie?: string | null;
  readonly contactpersoon?: string | null;
  readonly telefoon?: string | null;
  readonly contract?: 'bepaald' | 'onbepaald' | 'flex';
  /** Hours per week. */
  readonly uren?: number;
  readonly vanDatum: Dag;
  /** Last day: of the contract, or when it really ended. */
  readonly totDatum?: Dag;
  /** Somebody told that it ended. */
  readonly einde?: { readonly id: string; readonly reden?: 'contractAfgelopen' | 'zelfGestopt' | 'doorWerkgever' | 'anderWerk' | 'school' | 'overig'; readonly redenTekst?: string };
  /** The reader may know that there is work, not where. */
  readonly afgeschermd?: true;
}

/** One row of GET /v1/jongeren/{id}/werkbezoeken: what was seen at work. That there was contact stands with the contacts. */
export interface Werkbezoek {
  readonly id: string;
  readonly op: Moment;
  readonly plaatsingId?: string;
  /** Null when erased or shielded. */
  readonly werkgever: string | null;
  readonly contactpersoon?: string | null;
  readonly telefoon?: string | null;
  readonly aanwezig: readonly ('jongere' | 'werkgever')[];
  /** Hours per week that are really worked. */
  readonly uren?: number;
  /** Hours per week that the youngster can bear: only for the organisation that wrote it. */
  readonly belastbaarheid?: number | null;
  /** `uren` is more than that. */
  readonly teVeelUren?: true;
  readonly organisatie: Verwijzing;
  readonly medewerker?: Verwijzing;
  readonly afgeschermd?: true;
}

interface Wie {
  readonly organisatie: Verwijzing;
  readonly medewerker?: Verwijzing;
}

/** One row of GET /v1/jongeren/{id}/hulpvragen. Everybody involved sees that there is one, who has it and how it ended. */
export interface Hulpvraag extends Wie {
  readonly id: string;
  readonly urgentie: 'gewoon' | 'urgent';
  /** Absent when it is sensitive and another organisation wrote it. */
  readonly thema?: string;
  /** Dutch. */
  readonly themaTekst?: string;
  /** Only for the organisation that wrote it. */
  readonly tekst?: string | null;
  readonly gesignaleerdOp: Moment;
  /** Who is asked to take it up. */
  readonly gevraagd?: Wie;
  /** Who took it up; absent: nobody yet. */
  readonly eigenaar?: Wie & { readonly sindsOp: Moment };
  readonly afronding?: {
    readonly uitkomst: 'opgelost' | 'doorverwezen' | 'nietMeerNodig' | 'nietGelukt';
    readonly op: Moment;
    readonly toelichting?: string | null;
    readonly afgeschermd?: true;
  };
  /** There is a theme or a text that the reader may not see. */
  readonly afgeschermd?: true;
}

/** One youngster in the answer of POST /v1/groepscontacten. */
export type GroepscontactRij =
  | { readonly jongereId: string; readonly gelukt: true; readonly gebeurtenisId?: string }
  | { readonly jongereId: string; readonly gelukt: false; readonly code: string; readonly uitleg: string };

/** Answer of POST /v1/groepscontacten. With `mislukt` above 0: send the same request again, with the same key. */
export interface Groepscontact {
  readonly items: readonly GroepscontactRij[];
  readonly totaal: number;
  readonly mislukt: number;
}
