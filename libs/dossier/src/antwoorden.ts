import type { Dag, Moment } from '@loopplank/kernel';
import type { Herkomst } from './aanmelding/events';
import type { BetrokkenRol } from './betrokkenheid/events';
import type { Aanleiding, ContactgegevenSoort, Kanaal, Tegenpartij, Uitkomst } from './contact/woorden';

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
  readonly opleidingsoort?: string;
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
}

export interface Gesprek {
  readonly id: string;
  readonly soort: 'uitstroom' | 'toekomst' | 'advies' | 'driegesprek';
  readonly datum: Dag;
  readonly aanwezig: readonly string[];
  readonly nummer?: number;
  readonly profiel?: string;
  readonly organisatie: Verwijzing;
  /** Only for those who may read the content. */
  readonly verslag?: string | null;
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

/** GET /v1/jongeren/{id} */
export interface EenBeeld {
  readonly id: string;
  readonly persoon: Persoon;
  readonly contactvoorkeur?: {
    readonly kanaal?: Kanaal;
    readonly discreet: boolean;
    readonly voicemailToegestaan?: boolean;
    readonly toelichting?: string | null;
  };
  readonly regie: { readonly organisatie: Verwijzing; readonly medewerker?: Verwijzing; readonly sindsDatum: Dag };
  readonly volgendMoment: VolgendMoment;
  readonly betrokkenen: readonly Betrokkene[];
  readonly beeldstatus: Beeldstatus;
  readonly contactgegevens: readonly Contactgegeven[];
  readonly laatsteContact?: { readonly op: Moment; readonly kanaal: Kanaal; readonly organisatie: Verwijzing };
  readonly pogingenSindsContact: number;
  readonly afspraken: readonly Afspraak[];
  readonly gesprekken: readonly Gesprek[];
  readonly peildatum: Dag;
  readonly bekendOp: Moment;
  /** What the asker may do here: names of actions, so that the screen offers nothing the server refuses. */
  readonly mag: readonly ('contact.vastleggen' | 'dossier.wijzigen' | 'corrigeren' | 'inzagen.zien')[];
}

/** In which lane of the two-year picture a timeline entry is drawn. */
export type Band = 'school' | 'werk' | 'contact' | 'nazorg' | 'overdracht' | 'regie' | 'afspraken' | 'dossier';

/** One entry of GET /v1/jongeren/{id}/tijdlijn: an event in plain Dutch, with both clocks. */
export interface TijdlijnItem {
  readonly gebeurtenisId: string;
  readonly jongereId: string;
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

/** One row of GET /v1/werklijst. */
export interface WerklijstRij {
  readonly jongereId: string;
  /** First name and initial: "Esra Y." */
  readonly naam: string;
  readonly leeftijd: number | null;
  readonly gemeente: string;
  readonly bak: 'nu' | 'straks';
  readonly redenCode: 'teLaat' | 'vandaag' | 'binnenkort' | 'geenBegeleider' | 'beeldVerloopt' | 'buitenBeeld' | 'nummerOngeldig';
  /** Dutch: why this row is on the list. */
  readonly reden: string;
  readonly volgendMoment: VolgendMoment;
  readonly laatsteContactOp?: Moment;
  readonly discreet: boolean;
  readonly telefoon?: { readonly contactgegevenId: string; readonly nummer: string | null };
  readonly regie: { readonly organisatie: Verwijzing; readonly medewerker?: Verwijzing };
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
  /** How many more there are that the asker may not see. */
  readonly andere: number;
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
