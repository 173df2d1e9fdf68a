import type { Dag, Moment } from '@loopplank/kernel';
import type { Herkomst } from '../../aanmelding/events';
import type { BetrokkenRol } from '../../betrokkenheid/events';
import type { ContactgegevenSoort, Kanaal, Tegenpartij, Uitkomst } from '../../contact/woorden';
import type { Correctiereden } from '../../correcties/events';
import type { Loop } from '../../overdracht/loop';
import type { Zoekloop } from '../../zoektocht/loop';
import type { Kant } from '../../samenvoegen/events';
import type { HULPVRAAG_UITKOMSTEN, HulpvraagGesignaleerd } from '../../hulpvraag/events';
import type { UITSCHRIJFREDENEN } from '../../school/events';
import type { BIJ_BEZOEK, PLAATSING_EINDEREDENEN, PLAATSINGSOORTEN } from '../../werk/events';
import type { Voorwaarden } from '../../werk/voorwaarden';
import type { Diplomafeit, Profielfeit, Uitnodigingfeit, Uitvalrisicofeit } from './loopbaanfeiten';
import type { Belastbaarheidfeit, Intrekking, Rustfeit, Toestemmingfeit } from './rustfeiten';
import type {
  Nazorgeinde, Nazorghervatting, Nazorgmisser, Nazorgpauze, Nazorgplan, Nazorgstart, Nazorgverlenging, Uitstroomgesprekfeit,
} from './nazorgfeiten';

/** Every fact carries the id of its event: a correction takes it out, or replaces it, by that id. */
export interface Feit {
  readonly id: string;
  readonly geldigOp: Moment;
}

export interface Aanmelding extends Feit {
  readonly vastgelegdOp: Moment;
  readonly voornaam: string | null;
  readonly tussenvoegsel?: string | null;
  readonly achternaam: string | null;
  readonly geboortedatum: Dag | null;
  readonly gemeente: string;
  readonly herkomst: Herkomst;
  readonly opleidingsoort?: string | null;
  readonly bsnBekend: boolean;
}

export interface Betrokkenheid extends Feit {
  readonly organisatieId: string;
  readonly rol: BetrokkenRol;
  readonly grondslag: string;
  readonly van: Dag;
  readonly tot?: Dag;
}

export interface BetrokkenheidEinde extends Feit {
  readonly betrokkenheidId: string;
  readonly tot: Dag;
}

/** A person who guides on behalf of an organisation, from a day on; and the last day of it. */
export interface Koppeling extends Feit {
  readonly revision: number;
  readonly organisatieId: string;
  readonly medewerkerId: string;
  readonly van: Dag;
}
export interface Ontkoppeling extends Feit {
  readonly revision: number;
  readonly organisatieId: string;
  readonly medewerkerId: string;
  readonly tot: Dag;
}

export interface Contactgegevenfeit extends Feit {
  readonly soort: ContactgegevenSoort;
  readonly waarde: string | null;
  readonly bron?: string;
  readonly van: Dag;
  readonly tot?: Dag;
}

export interface Ongeldigfeit extends Feit {
  readonly contactgegevenId: string;
}

export interface Voorkeur extends Feit {
  readonly kanaal?: Kanaal;
  readonly discreet: boolean;
  readonly voicemailToegestaan?: boolean;
  readonly toelichting?: string | null;
  readonly organisatieId: string;
}

export type Contactsoort = 'tweezijdig' | 'indirect' | 'poging';

export interface Contactfeit extends Feit {
  readonly soort: Contactsoort;
  readonly kanaal: Kanaal;
  readonly uitkomst: Uitkomst;
  /** Only when it was not the youngster. */
  readonly betrokkene?: Tegenpartij;
  readonly organisatieId: string;
  readonly contactgegevenId?: string;
  /** The merge by which it counts here; absent: it was recorded here. */
  readonly samenvoegingId?: string;
  /** When we recorded it; the world clock alone cannot say what was known. */
  readonly vastgelegdOp: Moment;
}

export interface Regiefeit extends Feit {
  readonly organisatieId: string;
  readonly medewerkerId?: string;
  readonly reden: string;
}

export interface Momentfeit extends Feit {
  readonly datum: Dag;
  readonly kanaal?: Kanaal;
  readonly reden: string;
  readonly wat?: string | null;
}

export interface Afspraakfeit extends Feit {
  readonly tekst: string | null;
  readonly door: 'jongere' | 'organisatie' | 'ander';
  readonly organisatieId?: string;
  readonly medewerkerId?: string;
  readonly uiterlijk?: Dag;
}

export interface Afronding extends Feit {
  readonly afspraakId: string;
  readonly uitkomst: 'gedaan' | 'nietGelukt' | 'nietMeerNodig';
}

/** A registration that somebody reported: from whom, and since when we knew (a corrected version: since the first). */
export interface Gemeld extends Feit {
  readonly vastgelegdOp: Moment;
  readonly bron: string;
  readonly ontvangenOp?: Moment;
}

export interface Inschrijvingfeit extends Gemeld {
  readonly school?: string | null;
  readonly organisatieId?: string;
  readonly opleiding?: string | null;
  readonly van: Dag;
  readonly tot?: Dag;
  readonly aangekondigd: boolean;
}

export interface Uitschrijvingfeit extends Gemeld {
  readonly inschrijvingId?: string;
  readonly school?: string | null;
  readonly organisatieId?: string;
  readonly per: Dag;
  readonly reden?: (typeof UITSCHRIJFREDENEN)[number];
  readonly aangekondigd: boolean;
}

export interface Plaatsingfeit extends Gemeld, Voorwaarden {
  readonly soort: (typeof PLAATSINGSOORTEN)[number];
  readonly werkgever: string | null;
  readonly van: Dag;
}

export interface Plaatsingwijziging extends Gemeld, Voorwaarden {
  readonly plaatsingId: string;
  readonly per: Dag;
  readonly revision: number;
}

export interface PlaatsingEindefeit extends Gemeld {
  readonly plaatsingId: string;
  readonly tot: Dag;
  readonly reden?: (typeof PLAATSING_EINDEREDENEN)[number];
}

export interface Bezoekfeit extends Feit {
  readonly plaatsingId?: string;
  readonly werkgever?: string | null;
  readonly contactpersoon?: string | null;
  readonly telefoon?: string | null;
  readonly aanwezig: readonly (typeof BIJ_BEZOEK)[number][];
  readonly uren?: number;
  /** At most one number; null: erased. */
  readonly belastbaarheid: readonly number[] | null;
  readonly organisatieId: string;
  readonly medewerkerId: string;
}

export interface Hulpvraagfeit extends Feit {
  readonly thema: HulpvraagGesignaleerd['data']['thema'];
  readonly gevoeligeThemas: HulpvraagGesignaleerd['data']['gevoeligeThemas'];
  readonly urgentie: 'gewoon' | 'urgent';
  readonly tekst?: string | null;
  readonly gevraagdOrganisatieId?: string;
  readonly gevraagdMedewerkerId?: string;
  readonly organisatieId: string;
  readonly medewerkerId: string;
}

export interface Opgepakt extends Feit {
  readonly hulpvraagId: string;
  readonly organisatieId: string;
  readonly medewerkerId?: string;
}

export interface HulpvraagAfronding extends Feit {
  readonly hulpvraagId: string;
  readonly uitkomst: (typeof HULPVRAAG_UITKOMSTEN)[number];
  readonly toelichting?: string | null;
  readonly organisatieId: string;
}

export interface Correctie extends Feit {
  readonly vastgelegdOp: Moment;
  readonly gebeurtenisId: string;
  readonly reden: Correctiereden;
}

export interface Samenvoegingfeit extends Feit {
  readonly vastgelegdOp: Moment;
  readonly samenvoegingId: string;
  readonly kant: Kant;
  readonly ander: string;
  readonly terug: boolean;
}

/**
 * Everything the lists and the shared view need of one youngster, as dated facts in the order of recording.
 * Plain data: stored as JSON. Nothing in it depends on today; what holds on a day is asked of `zicht`.
 */
export interface Stand {
  /** Revision of the last event folded; -1 when there is none. */
  readonly revision: number;
  /** The registration and its corrected versions. */
  readonly aanmeldingen: readonly Aanmelding[];
  readonly betrokkenheden: readonly Betrokkenheid[];
  readonly eindes: readonly BetrokkenheidEinde[];
  readonly koppelingen: readonly Koppeling[];
  readonly ontkoppelingen: readonly Ontkoppeling[];
  readonly contactgegevens: readonly Contactgegevenfeit[];
  readonly ongeldig: readonly Ongeldigfeit[];
  readonly voorkeuren: readonly Voorkeur[];
  readonly contacten: readonly Contactfeit[];
  readonly regie: readonly Regiefeit[];
  readonly momenten: readonly Momentfeit[];
  readonly afspraken: readonly Afspraakfeit[];
  readonly afrondingen: readonly Afronding[];
  readonly inschrijvingen: readonly Inschrijvingfeit[];
  readonly uitschrijvingen: readonly Uitschrijvingfeit[];
  readonly diplomas: readonly Diplomafeit[];
  readonly profielen: readonly Profielfeit[];
  readonly uitnodigingen: readonly Uitnodigingfeit[];
  readonly uitstroomgesprekken: readonly Uitstroomgesprekfeit[];
  readonly nazorgstarts: readonly Nazorgstart[];
  readonly nazorgpauzes: readonly Nazorgpauze[];
  readonly nazorghervattingen: readonly Nazorghervatting[];
  readonly nazorgverlengingen: readonly Nazorgverlenging[];
  readonly nazorgeindes: readonly Nazorgeinde[];
  readonly nazorgplannen: readonly Nazorgplan[];
  readonly nazorgmissers: readonly Nazorgmisser[];
  readonly plaatsingen: readonly Plaatsingfeit[];
  readonly plaatsingwijzigingen: readonly Plaatsingwijziging[];
  readonly plaatsingeindes: readonly PlaatsingEindefeit[];
  readonly bezoeken: readonly Bezoekfeit[];
  readonly uitvalrisicos: readonly Uitvalrisicofeit[];
  readonly belastbaarheid: readonly Belastbaarheidfeit[];
  readonly rust: readonly Rustfeit[];
  readonly toestemmingen: readonly Toestemmingfeit[];
  readonly intrekkingen: readonly Intrekking[];
  readonly hulpvragen: readonly Hulpvraagfeit[];
  readonly opgepakt: readonly Opgepakt[];
  readonly hulpafrondingen: readonly HulpvraagAfronding[];
  /** Handing over and letting go, as the rules keep it. */
  readonly overdracht: Loop;
  /** Signals of gaps and searches, as the rules keep them. */
  readonly zoektocht: Zoekloop;
  readonly correcties: readonly Correctie[];
  /** Merges with another file and their taking back, on either side. */
  readonly samenvoegingen: readonly Samenvoegingfeit[];
  /** When the first of each was recorded: since then there has been one, unless that first one was corrected. */
  readonly begin: { readonly regie?: Moment; readonly moment?: Moment };
  /** Corrected event → the event that came in its place. */
  readonly opvolgers: Readonly<Record<string, string>>;
}

export const LEGE_STAND: Stand = {
  revision: -1,
  aanmeldingen: [],
  betrokkenheden: [],
  eindes: [],
  koppelingen: [],
  ontkoppelingen: [],
  contactgegevens: [],
  ongeldig: [],
  voorkeuren: [],
  contacten: [],
  regie: [],
  momenten: [],
  afspraken: [],
  afrondingen: [],
  inschrijvingen: [],
  uitschrijvingen: [],
  diplomas: [],
  profielen: [],
  uitnodigingen: [],
  uitstroomgesprekken: [],
  nazorgstarts: [],
  nazorgpauzes: [],
  nazorghervattingen: [],
  nazorgverlengingen: [],
  nazorgeindes: [],
  nazorgplannen: [],
  nazorgmissers: [],
  plaatsingen: [],
  plaatsingwijzigingen: [],
  plaatsingeindes: [],
  bezoeken: [],
  uitvalrisicos: [],
  belastbaarheid: [],
  rust: [],
  toestemmingen: [],
  intrekkingen: [],
  hulpvragen: [],
  opgepakt: [],
  hulpafrondingen: [],
  overdracht: [],
  zoektocht: [],
  samenvoegingen: [],
  correcties: [],
  begin: {},
  opvolgers: {},
};
