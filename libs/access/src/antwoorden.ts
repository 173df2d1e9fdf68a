import type { Dag, Moment } from '@loopplank/kernel';

/**
 * Answers of the routes of this context, as the screens get them. Types only: nothing of this file is left at run time.
 */
export interface Verwijzing {
  readonly id: string;
  readonly naam: string;
}

/** A page of a list: `totaal` counts the rows on all pages together. */
export interface Pagina<T> {
  readonly items: readonly T[];
  readonly totaal: number;
}

export type Organisatiesoort = 'school' | 'gemeente' | 'doorstroompunt' | 'uwv' | 'begeleiding' | 'overig';
export type Rol = 'jobcoach' | 'combinatie' | 'rmc' | 'teamleider' | 'coordinator' | 'auditor' | 'beheerder';

/** One row of GET /v1/organisaties: those that take part. */
export interface OrganisatieRij extends Verwijzing {
  readonly soort: Organisatiesoort;
}

export interface TeamRij extends Verwijzing {
  /** Open accounts in this team. */
  readonly medewerkers: number;
}

/** How far the youngsters of a closed account or organisation have come on their way to the successor. */
export interface Sluitingsstand {
  readonly id: string;
  readonly soort: 'medewerker' | 'organisatie';
  /** `vastgelopen`: not everybody could go; another successor is needed. */
  readonly status: 'bezig' | 'vastgelopen' | 'voltooid';
  readonly geslotenOp: Moment;
  readonly opvolger?: { readonly organisatie: Verwijzing; readonly medewerker?: Verwijzing };
  /** How many had to go when it began; absent: it has not been counted yet. */
  readonly totaal?: number;
  /** How many have not gone yet. */
  readonly over: number;
  /** Dutch: why it is stuck. */
  readonly uitleg?: string;
}

/** GET /v1/organisaties/{id}, for who may manage it. */
export interface OrganisatieDetail extends OrganisatieRij {
  /** CBS codes; empty: everywhere. */
  readonly gemeenten: readonly string[];
  readonly doorstroompuntregio?: number;
  readonly grondslagen: readonly string[];
  readonly teams: readonly TeamRij[];
  /** Open accounts. */
  readonly medewerkers: number;
  readonly vangnet: { readonly installatie: boolean; readonly gemeenten: readonly string[] };
  readonly gesloten?: { readonly op: Moment; readonly opvolger?: Verwijzing };
  readonly sluiting?: Sluitingsstand;
}

export interface RolRij {
  readonly rol: Rol;
  /** Last day on which it counts. */
  readonly totDatum?: Dag;
  /** False: its last day has passed. */
  readonly geldig: boolean;
}

export interface VervangingRij {
  readonly id: string;
  readonly vervanger: Verwijzing;
  readonly vanDatum: Dag;
  readonly totDatum: Dag;
  /** Today lies in it. */
  readonly loopt: boolean;
}

/** Whether and how a link to set a password went out. */
export interface Linkstand {
  readonly soort: 'uitnodiging' | 'wachtwoordherstel';
  readonly gemaaktOp: Moment;
  readonly geldigTot: Moment;
  /** `onzeker`: a crash came in between; nobody knows whether it arrived. Send a new one. */
  readonly verzending: 'bezig' | 'gelukt' | 'mislukt' | 'onzeker';
  readonly verlopen: boolean;
}

/** One row of GET /v1/organisaties/{id}/medewerkers, for who manages its people. */
export interface MedewerkerRij extends Verwijzing {
  readonly gebruikersnaam: string;
  readonly mailadres?: string;
  readonly team?: Verwijzing;
  readonly rollen: readonly RolRij[];
  readonly installatiebeheer: boolean;
  readonly heeftWachtwoord: boolean;
  readonly laatstIngelogdOp?: Moment;
  /** When somebody last checked whether the roles still fit. */
  readonly rechtenNagekekenOp?: Moment;
  /** The replacement of today, or the first one to come. */
  readonly vervanging?: VervangingRij;
  readonly geslotenOp?: Moment;
}

/** GET /v1/medewerkers/{id}. */
export interface MedewerkerDetail extends Omit<MedewerkerRij, 'vervanging'> {
  readonly organisatie: Verwijzing;
  /** Those that are running or to come. */
  readonly vervangingen: readonly VervangingRij[];
  /** Whom this person stands in for, today or later. */
  readonly vervangt: readonly { readonly medewerker: Verwijzing; readonly vanDatum: Dag; readonly totDatum: Dag }[];
  /** The last link that was sent and not used. */
  readonly link?: Linkstand;
  /** How many youngsters this person holds or guides: with any, closing needs a successor. */
  readonly jongeren: number;
  readonly sluiting?: Sluitingsstand;
}

export interface VrijeDagenRij {
  readonly id: string;
  readonly vanDatum: Dag;
  readonly totDatum: Dag;
  readonly soort: 'vakantie' | 'studiedag' | 'collectief' | 'overig';
}

/** GET /v1/werkkalenders/{organisatieId}, and one row of GET /v1/werkkalenders. */
export interface WerkkalenderAntwoord {
  readonly organisatie: Verwijzing;
  /** 1 = Monday … 7 = Sunday. */
  readonly weekdagen: readonly number[];
  readonly feestdagenVrij: boolean;
  /** False: nobody has set it; these are the usual days. */
  readonly ingesteld: boolean;
  /** Closed periods that have not passed. */
  readonly vrijeDagen: readonly VrijeDagenRij[];
  /** Public holidays from today through the end of next year, whether the organisation works on them or not. */
  readonly feestdagen: readonly { readonly datum: Dag; readonly naam: string }[];
  readonly eerstvolgendeWerkdag: Dag;
}

/** GET /v1/vangnetten. */
export interface Vangnetten {
  /** Absent: not named yet. */
  readonly installatie?: Verwijzing;
  readonly gemeenten: readonly { readonly gemeente: string; readonly organisatie: Verwijzing }[];
}

/** GET /v1/berichtgeving: how the asker is told. */
export interface BerichtgevingAntwoord {
  readonly dagbericht: 'nooit' | 'dagelijks';
  /** Where mail goes; absent: nowhere, so there is none. */
  readonly mailadres?: string;
  /** Since when a calendar may fetch the asker's moments; absent: there is no address for that. */
  readonly agendaOp?: Moment;
}

/** Answer of making an address for a calendar. It is shown once; nobody can look it up again. */
export interface AgendalinkAntwoord {
  /** Absent when the same request was answered before: make a new one. */
  readonly adres?: string;
}
