import type { Dag, Moment } from '@loopplank/kernel';
import type { Afspraak, Contactgegeven, Pagina, Verwijzing } from './antwoorden';
import type { Hulpvraag, Inschrijving, Plaatsing } from './antwoorden.situatie';
import type { Kanaal } from './contact/woorden';
import type { Onderdeel } from './overdracht/events';
import type { Mening } from './overdracht/loslaten-events';

interface Wie {
  readonly organisatie: Verwijzing;
  readonly medewerker?: Verwijzing;
}

/** One handover. Texts are null when erased, and absent for who may not read them. */
export interface Overdracht {
  readonly id: string;
  readonly van: Wie;
  readonly naar: Wie;
  readonly reden?: string | null;
  readonly gedeeld: readonly { readonly onderdeel: Onderdeel; readonly naam: string; readonly grondslag: string }[];
  readonly aangebodenOp: Moment;
  readonly driegesprekDatum?: Dag;
  readonly uiterlijkDatum: Dag;
  readonly stand: 'open' | 'aangenomen' | 'geweigerd' | 'verlopen';
  readonly antwoordOp?: Moment;
  readonly antwoordReden?: string | null;
  readonly vragen: readonly { readonly id: string; readonly vraag?: string | null; readonly op: Moment; readonly antwoord?: string | null }[];
  readonly herinnerd: boolean;
  /** The asker's organisation can answer, or take back, today. */
  readonly magAntwoorden: boolean;
  readonly magIntrekken: boolean;
}

export interface Loslaatvoorstel extends Wie {
  readonly id: string;
  readonly op: Moment;
  readonly uiterlijkDatum: Dag;
  readonly eenPartij: boolean;
  readonly nazorgLooptDoor: boolean;
  readonly mening?: Mening | null;
  readonly meningTekst?: string | null;
  /** The asker may turn the second key, or must wait for somebody else. */
  readonly magBevestigen: boolean;
}

/** Part of one shared view: handing over, being in it together, landing. */
export interface Overdrachtsstand {
  readonly fase: 'geen' | 'samen' | 'geland' | 'bestendig';
  readonly sindsDatum?: Dag;
  readonly teruggevallen?: true;
  /** Who turn the keys now. */
  readonly sleutelhouders: readonly Verwijzing[];
  readonly magLoslaten: boolean;
  readonly lopend?: Overdracht;
  readonly controleDatum?: Dag;
  readonly controles: readonly { readonly id: string; readonly datum: Dag; readonly uitkomst: 'gaatGoed' | 'zorgen' | 'nietBereikt'; readonly toelichting?: string | null }[];
  readonly voorstel?: Loslaatvoorstel;
  /** The last answer "not yet", when nothing was proposed since. */
  readonly uitgesteld?: Wie & { readonly opnieuwDatum: Dag; readonly reden?: string | null };
  readonly geland?: { readonly sleutels: readonly Wie[]; readonly eenPartij: boolean; readonly controleDatums: readonly Dag[] };
}

/** What an offer shows before the answer: who it is, and the ticked parts, nothing else. */
export interface OverdrachtDetail {
  readonly overdracht: Overdracht;
  readonly jongere: { readonly id: string; readonly naam: string; readonly leeftijd: number | null; readonly gemeente: string };
  readonly delen: {
    readonly contactgegevens?: readonly Contactgegeven[];
    readonly school?: readonly Inschrijving[];
    readonly werk?: readonly Plaatsing[];
    readonly afspraken?: readonly Afspraak[];
    readonly hulpvragen?: readonly Hulpvraag[];
    readonly contact?: { readonly laatsteOp?: Moment; readonly kanaal?: Kanaal; readonly pogingen: number };
  };
}

/** One row of GET /v1/overdrachten. */
export interface OverdrachtRij {
  readonly jongereId: string;
  readonly naam: string;
  readonly leeftijd: number | null;
  readonly gemeente: string;
  readonly richting: 'ontvangen' | 'verzonden' | 'samen';
  /** Dutch: why this row is here, and what is asked of whom. */
  readonly reden: string;
  /** Needs something of the asker's organisation now. */
  readonly aanZet: boolean;
  readonly overdrachtId: string;
  readonly van: Wie;
  readonly naar: Wie;
  readonly uiterlijkDatum: Dag;
}

/** GET /v1/overdrachten: a page, and how many there are in each direction. */
export interface Overdrachtlijst extends Pagina<OverdrachtRij> {
  readonly ontvangen: number;
  readonly verzonden: number;
  readonly samen: number;
}
