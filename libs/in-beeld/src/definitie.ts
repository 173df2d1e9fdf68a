import type { Dag } from '@loopplank/kernel';
import type { Houdbaarheid, Houdbaarheidsoort } from './houdbaarheid';
import type { Registratiesoort } from './waarneming';

/**
 * What "in beeld" means: a versioned, dated object, so that two meanings can stand side by side and a report
 * can say by which one it counts.
 */
export interface BeeldDefinitie {
  readonly code: string;
  /** Dutch, as people say it. */
  readonly naam: string;
  readonly versie: number;
  readonly geldigVanaf: Dag;
  /** Whole region, or a code of the area it is made for. */
  readonly gebied: string;
  /** In the target group from the birthday `leeftijdVan` through the day before the birthday `leeftijdTot`. */
  readonly doelgroep: { readonly leeftijdVan: number; readonly leeftijdTot: number };
  readonly contact: {
    /** Calendar days that a contact lasts. */
    readonly vensterDagen: number;
    /** An attempt without answer counts as contact. Shown in the title of every report that uses it. */
    readonly pogingTelt: boolean;
    /** Contact with somebody near the youngster counts. */
    readonly indirectTelt: boolean;
    /** So many contacts must lie within one window. */
    readonly minAantal: number;
    readonly waarschuwDagen: number;
  };
  readonly registratie: {
    readonly soorten: readonly Registratiesoort[];
    /** Only what the source itself confirms; an announced enrolment is then not enough either. */
    readonly alleenBevestigd: boolean;
    /** Shelf lives and warnings per kind. */
    readonly houdbaarheid: Readonly<Record<Houdbaarheidsoort, Houdbaarheid>>;
    /** False: no shelf life, only a recorded end date or uitschrijving ends a registration. */
    readonly verloopt: boolean;
    /** Work that pays less (euro per month) does not count; unknown income does. */
    readonly werkMinInkomenPerMaand?: number;
  };
  /** After leaving school: how long until somebody acts, and what counts as going straight on. Calendar days. */
  readonly gat: {
    /** A new start within these days leaves no gap. */
    readonly gratieDagen: number;
    readonly taakBegeleiderDagen: number;
    readonly belTaakDagen: number;
    readonly signaalDagen: number;
    /** Who leaves between these days of the year (`MM-dd`) with a plan that starts in time is signalled later. */
    readonly zomerregel: { readonly van: string; readonly tot: string; readonly vervolgUiterlijk: string };
  };
  readonly combineer: 'contactOfRegistratie' | 'contactEnRegistratie' | 'alleenContact' | 'alleenRegistratie';
}
