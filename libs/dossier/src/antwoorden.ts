import type { Dag, Moment } from '@loopplank/kernel';
import type { Herkomst } from './aanmelding/events';
import type { Overdrachtsstand } from './antwoorden.overdracht';
import type { BetrokkenRol } from './betrokkenheid/events';
import type { Nazorgklok } from './antwoorden.nazorg';
import type { Belastbaarheid, Diploma, Hulpvraag, Inschrijving, Plaatsing, Rust, Toestemming, Uitnodiging, Uitstroomprofiel, Uitvalrisico } from './antwoorden.situatie';
import type { Aanleiding, ContactgegevenSoort, Kanaal, Tegenpartij, Uitkomst } from './contact/woorden';

export type * from './antwoorden.beeld';
export type * from './antwoorden.cijfers';
export type * from './antwoorden.nazorg';
export type * from './antwoorden.nieuws';
export type * from './antwoorden.overdracht';
export type * from './antwoorden.definities';
export type * from './antwoorden.situatie';

/**
 * The shapes of the HTTP answers about youngsters: what the server sends and the screens read.
 * Types only. `null` in a personal field: erased.
 */
export interface Verwijzing {
  readonly id: string;
  readonly naam: string;
}

export interface Persoon {
  readonly voornaam: string | null;
  readonly tussenvoegsel?: string | null;
  readonly achternaam: string | null;
  readonly geboortedatum: Dag | null;
  readonly leeftijd: number | null;
  readonly gemeente: { readonly code: string; readonly naam: string };
  readonly herkomst: Herkomst;
  readonly opleidingsoort?: string | null;
  /** Whether a BSN is known; the number itself is never sent. */
  readonly bsnBekend: boolean;
}

export interface VolgendMoment {
  readonly datum: Dag;
  readonly wat?: string | null;
  readonly kanaal?: Kanaal;
  /** Dutch: why this day. */
  readonly redenTekst: string;
}

/** One line under "Waarom?": an input of the rule, with its date and whether it counted. */
export interface Waaromregel {
  readonly tekst: string;
  readonly opDatum: Dag;
  readonly telt: boolean;
}

export interface Beeldstatus {
  readonly status:
    | 'BUITEN_DOELGROEP' | 'IN_BEELD_CONTACT' | 'IN_BEELD_REGISTRATIE' | 'VERLOOPT' | 'VERLOPEN'
    | 'BUITEN_BEELD' | 'IN_ONDERZOEK' | 'ONBEREIKBAAR' | 'RUST_OP_VERZOEK' | 'GELAND';
  /** Last day in view, when there is one. */
  readonly totDatum?: Dag;
  readonly definitie: { readonly code: string; readonly versie: number };
  /** Dutch, one sentence. */
  readonly uitleg: string;
  readonly waarom: readonly Waaromregel[];
  /** The day on which this changes if nothing happens. */
  readonly verandertOpDatum?: Dag;
}

export interface Contactgegeven {
  readonly id: string;
  readonly soort: ContactgegevenSoort;
  readonly waarde: string | null;
  readonly bron?: string;
  readonly vanDatum: Dag;
  readonly totDatum?: Dag;
  /** From what was tried: worked last time, found invalid, or never tried. */
  readonly werkt: 'ja' | 'nee' | 'onbekend';
  readonly laatstGeluktOp?: Moment;
  readonly misluktSindsdien: number;
  /** The reader may know that it is there, not what it is; `waarde` is then null. */
  readonly afgeschermd?: true;
}

export interface Afspraak {
  readonly id: string;
  readonly tekst: string | null;
  readonly door: 'jongere' | 'organisatie' | 'ander';
  readonly organisatie?: Verwijzing;
  readonly medewerker?: Verwijzing;
  readonly uiterlijkDatum?: Dag;
  readonly gemaaktOp: Moment;
  readonly afronding?: { readonly uitkomst: 'gedaan' | 'nietGelukt' | 'nietMeerNodig'; readonly op: Moment };
  /** The reader may know that it is there, not what it says; `tekst` is then null. */
  readonly afgeschermd?: true;
}

export interface Gesprek {
  readonly id: string;
  readonly soort: 'uitstroom' | 'toekomst' | 'advies' | 'driegesprek' | 'exit';
  readonly datum: Dag;
  readonly aanwezig: readonly string[];
  readonly nummer?: number;
  readonly profiel?: string;
  readonly organisatie: Verwijzing;
  /** Only for those who may read the content; `afgeschermd` tells the others that there is a report. */
  readonly verslag?: string | null;
  readonly afgeschermd?: true;
}

export interface Betrokkene {
  readonly id: string;
  readonly organisatie: Verwijzing;
  readonly rol: BetrokkenRol;
  readonly grondslag: string;
  readonly vanDatum: Dag;
  readonly totDatum?: Dag;
  readonly begeleiders: readonly Verwijzing[];
}

/** One stretch of GET /v1/jongeren/{id}/regie; without `medewerker` the seat was vacant. */
export interface RegiePeriode {
  readonly id: string;
  readonly organisatie: Verwijzing;
  readonly medewerker?: Verwijzing;
  readonly vanDatum: Dag;
  /** Absent: it goes on. */
  readonly totDatum?: Dag;
  /** Dutch: how they got it. */
  readonly redenTekst: string;
}

/** One row of GET /v1/jongeren/{id}/volgend-moment. */
export interface GeplandMoment extends VolgendMoment {
  readonly id: string;
  readonly geplandOp: Moment;
  /** The one that holds; the others were replaced by a later one. */
  readonly geldt: boolean;
}

/** GET /v1/jongeren/{id} */
export interface Samengevoegd {
  /** To take it back by. */
  readonly samenvoegingId: string;
  readonly op: Moment;
}

export interface EenBeeld {
  readonly id: string;
  readonly persoon: Persoon;
  readonly contactvoorkeur?: {
    readonly kanaal?: Kanaal;
    readonly discreet: boolean;
    readonly voicemailToegestaan?: boolean;
    /** Only for the organisation that wrote it. */
    readonly toelichting?: string | null;
    readonly afgeschermd?: true;
  };
  /** An empty id means that nobody holds it: the list of `/v1/zonder-regie`, which must be empty. */
  readonly regie: { readonly organisatie: Verwijzing; readonly medewerker?: Verwijzing; readonly sindsDatum: Dag };
  readonly volgendMoment: VolgendMoment;
  /** Other files of this youngster that went into this one; absent: none. */
  readonly samengevoegd?: readonly Samengevoegd[];
  readonly betrokkenen: readonly Betrokkene[];
  readonly beeldstatus: Beeldstatus;
  readonly contactgegevens: readonly Contactgegeven[];
  readonly laatsteContact?: { readonly op: Moment; readonly kanaal: Kanaal; readonly organisatie: Verwijzing };
  readonly pogingenSindsContact: number;
  readonly afspraken: readonly Afspraak[];
  readonly gesprekken: readonly Gesprek[];
  /** Open ones, urgent first; absent: there are none. */
  readonly hulpvragen?: readonly Hulpvraag[];
  /** Stays at school, newest first, each as it was told last; absent: none was ever reported. */
  readonly inschrijvingen?: readonly Inschrijving[];
  /** Newest first; absent: none was ever reported. */
  readonly diplomas?: readonly Diploma[];
  /** The one that holds first; absent: none was ever settled. */
  readonly uitstroomprofielen?: readonly Uitstroomprofiel[];
  /** Newest first; absent: nobody was ever invited. */
  readonly uitnodigingen?: readonly Uitnodiging[];
  /** The nazorg clock that counts now; absent: none was ever started. */
  readonly nazorg?: Nazorgklok;
  /** Newest first; absent: no work was ever reported. */
  readonly plaatsingen?: readonly Plaatsing[];
  /** Absent: contact is welcome. */
  readonly rust?: Rust;
  /** What holds on this day; absent: nothing was agreed to. */
  readonly toestemmingen?: readonly Toestemming[];
  /** Nobody has talked about it with the youngster yet. */
  readonly uitvalrisico?: Uitvalrisico;
  /** What the own organisation measured last. */
  readonly belastbaarheid?: Belastbaarheid;
  /** More hours of work than the youngster can bear, as far as the asker may know. */
  readonly teVeelUren?: { readonly uren: number; readonly belastbaarheid: number };
  /** Handing over, being in it together, landing, and what of that the asker can do. */
  readonly overdracht?: Overdrachtsstand;
  /** True on this day… */
  readonly peildatum: Dag;
  /** …as known at this instant. */
  readonly bekendOp: Moment;
  /** What the asker may do here: names of actions, so that the screen offers nothing the server refuses. */
  readonly mag: readonly ('contact.vastleggen' | 'dossier.wijzigen' | 'corrigeren' | 'inzagen.zien')[];
}

/** In which lane of the two-year picture a timeline entry is drawn. */
export type Band = 'school' | 'werk' | 'contact' | 'beeld' | 'nazorg' | 'overdracht' | 'regie' | 'afspraken' | 'dossier';

/** A bar in a lane: something that lasted. */
export interface Bandperiode {
  readonly id: string;
  readonly vanDatum: Dag;
  /** Last day; absent: it goes on. */
  readonly totDatum?: Dag;
  readonly label: string;
  readonly organisatie?: Verwijzing;
  /** A bar in outline: nobody is in the seat. */
  readonly vacant?: true;
  /** A bar in outline: a plan, not yet proven. */
  readonly verwacht?: true;
}

/** A dot in a lane: something that happened, or is planned, on a day. Equal dots of one day are one, with a count. */
export interface Bandpunt {
  readonly opDatum: Dag;
  readonly soort: 'tweezijdig' | 'indirect' | 'poging' | 'gesprek' | 'afspraak' | 'gepland';
  readonly aantal: number;
  readonly gebeurtenisIds: readonly string[];
  readonly label: string;
  readonly organisatie?: Verwijzing;
}

/** Water between wal and schip: a stretch in which nothing that counts was known. */
export interface Bandgat {
  readonly vanDatum: Dag;
  readonly totDatum: Dag;
  readonly dagen: number;
  readonly label: string;
}

export interface Bandrij {
  readonly band: Band;
  readonly naam: string;
  /** The lane in one Dutch sentence: what a picture cannot say to everybody. */
  readonly zin: string;
  readonly perioden: readonly Bandperiode[];
  readonly punten: readonly Bandpunt[];
  readonly gaten: readonly Bandgat[];
}

/** GET /v1/jongeren/{id}/banden: two years in lanes. Bars may begin before `vanDatum` or end after `totDatum`. */
export interface Banden {
  readonly vanDatum: Dag;
  readonly totDatum: Dag;
  readonly peildatum: Dag;
  readonly rijen: readonly Bandrij[];
}

/** One entry of GET /v1/jongeren/{id}/tijdlijn: an event in plain Dutch, with both clocks. */
export interface TijdlijnItem {
  readonly gebeurtenisId: string;
  readonly jongereId: string;
  /** It was recorded in a file that went into this one; `jongereId` is of that file. */
  readonly uitAnderDossier?: true;
  readonly soort: string;
  readonly band: Band;
  /** Dutch at B1: what happened. */
  readonly titel: string;
  readonly toelichting?: string;
  /** When it was so. */
  readonly geldigOp: Moment;
  /** When we recorded it. */
  readonly vastgelegdOp: Moment;
  /** Whole days between the two, when that is a day or more. */
  readonly dagenLater?: number;
  readonly organisatie: Verwijzing;
  readonly medewerker?: Verwijzing;
  readonly bron: string;
  readonly kanaal?: Kanaal;
  readonly uitkomst?: Uitkomst;
  readonly aanleiding?: Aanleiding;
  readonly betrokkene?: Tegenpartij;
  readonly contact?: 'tweezijdig' | 'indirect' | 'poging';
  readonly themas?: readonly string[];
  /** Text for those who may read it; `afgeschermd` tells the others that there is something. */
  readonly tekst?: string | null;
  readonly afgeschermd?: boolean;
  /** Set when this entry was corrected later. */
  readonly gecorrigeerd?: { readonly reden: string; readonly op: Moment; readonly doorGebeurtenisId: string };
}

/** Behind "Waarom?" of a row: which rule, which version, what went in, and when it changes. */
export interface Werklijstwaarom {
  readonly regel: string;
  readonly versie: number;
  /** Dutch: what makes it stop. */
  readonly uitleg: string;
  readonly invoer: readonly { readonly tekst: string; readonly datum: Dag }[];
  readonly verandertOpDatum?: Dag;
  /** Dutch: what happens on that day. */
  readonly daarna?: string;
}

/** One row of GET /v1/werklijst. */
export interface WerklijstRij {
  readonly jongereId: string;
  /** First name and initial: "Esra Y." */
  readonly naam: string;
  readonly leeftijd: number | null;
  readonly gemeente: string;
  readonly bak: 'nu' | 'straks';
  readonly redenCode: 'escalatie' | 'nazorg' | 'teLaat' | 'vandaag' | 'binnenkort' | 'geenBegeleider' | 'beeldVerloopt' | 'buitenBeeld' | 'nummerOngeldig' | 'contractEinde' | 'urenTeVeel' | 'schoolGat' | 'gatSignaal' | 'zoektocht' | 'uitvalrisico' | 'rust' | 'overdrachtLoopt' | 'samen' | 'hulpvraag' | 'hulpvraagUrgent';
  /** Dutch: why this row is on the list. */
  readonly reden: string;
  /** Dutch: what else is the matter. */
  readonly ook?: readonly string[];
  /** Of what lies too long. */
  readonly waarom?: Werklijstwaarom;
  readonly volgendMoment: VolgendMoment;
  readonly laatsteContactOp?: Moment;
  readonly discreet: boolean;
  readonly telefoon?: { readonly contactgegevenId: string; readonly nummer: string | null };
  readonly regie: { readonly organisatie: Verwijzing; readonly medewerker?: Verwijzing };
  /** The absent colleague whose work this is; absent: your own. */
  readonly namens?: Verwijzing;
}

/** GET /v1/werklijst: `totaal` counts the rows of the question, `nu` and `straks` the whole list. */
export interface Werklijst extends Pagina<WerklijstRij> {
  readonly nu: number;
  readonly straks: number;
}

/** One row of GET /v1/zonder-regie. */
export interface ZonderRegieRij {
  readonly jongereId: string;
  readonly naam: string;
  readonly leeftijd: number | null;
  readonly gemeente: string;
  readonly mist: readonly ('regie' | 'volgendMoment')[];
  /** Dutch: why this row is on the list. */
  readonly reden: string;
  readonly aangemeldDatum: Dag;
  /** Days without, the day of the question included: what was registered or imported without counts from its first day. */
  readonly dagenZonder: number;
}

/** One hit of POST /v1/jongeren/_zoek, and a candidate in `mogelijk-dubbel`. */
export interface ZoekTreffer {
  readonly jongereId: string;
  readonly naam: string;
  readonly geboortedatum: Dag | null;
  readonly leeftijd: number | null;
  readonly gemeente: string;
  readonly regie: Verwijzing;
  /** Dutch: which fields agree with what was typed. */
  readonly reden: string;
  readonly velden: readonly ('achternaam' | 'voornaam' | 'geboortedatum' | 'bsn')[];
}

/** Part of the problem `mogelijk-dubbel` (409). */
export interface MogelijkDubbel {
  readonly kandidaten: readonly ZoekTreffer[];
  /** Whether there is another that the asker may not see: 1, else 0. Never how many. */
  readonly andere: 0 | 1;
}

export interface Inzage {
  readonly op: Moment;
  readonly medewerker: Verwijzing;
  readonly organisatie: Verwijzing;
  readonly rol: string;
  readonly doel: string;
  readonly soort: string;
}

export interface Pagina<T> {
  readonly items: readonly T[];
  readonly totaal: number;
}

/** Answer of every write. */
export interface Ontvangst {
  readonly id?: string;
  readonly gebeurtenisId?: string;
  readonly gebeurtenissen?: readonly string[];
  readonly positie?: string;
  readonly ongewijzigd?: true;
}
