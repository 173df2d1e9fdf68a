import type { Actor, Dag } from '@loopplank/kernel';
import type { Rol } from '../medewerker/events';

/** Somebody who is logged in, with the roles of today. */
export interface Medewerker {
  readonly id: string;
  readonly naam: string;
  readonly gebruikersnaam: string;
  readonly organisatieId: string;
  readonly organisatieNaam: string;
  readonly rollen: readonly Rol[];
  /** A beheerder who may manage every organisation of this installation, not only the own one. */
  readonly installatiebeheer?: true;
}

/** What somebody wants to do. One word per right; screens and routes map onto these. */
export type Handeling =
  | 'jongere.zien' | 'tijdlijn.zien' | 'inzagen.zien' | 'contact.vastleggen' | 'dossier.wijzigen' | 'corrigeren'
  | 'overdracht.zien' | 'overdracht.beantwoorden'
  | 'jongere.aanmelden' | 'zoeken' | 'werklijst.zien' | 'buitenBeeld.zien' | 'importeren' | 'signalen.behandelen' | 'organisaties.zien' | 'controle.zien'
  | 'definities.zien' | 'definities.beheren'
  | 'noodtoegang.gebruiken' | 'noodtoegang.zien'
  | 'eigen.instellen'
  | 'medewerkers.beheren' | 'organisaties.beheren' | 'installatie.beheren';

/** The relation of the organisation of the asker with one youngster, read from the access view. */
export interface Relatie {
  readonly rol: string;
  readonly grondslag: string;
  readonly van: Dag;
  readonly tot?: Dag;
  /** `overdracht`: asked to take over the regie; may see what is shared with that, and answer. `noodtoegang`: may look, for a few hours. Nothing else. */
  readonly omvang?: 'overdracht' | 'noodtoegang';
}

/** Allowed with a purpose and a scope, or not. `bestaan` false: answer 404, as if it were not there. */
export type Toegang =
  | { readonly soort: 'toegestaan'; readonly rol: Rol; readonly doel: string; readonly inhoud: 'alles' | 'feiten' }
  | { readonly soort: 'geweigerd'; readonly bestaan: boolean; readonly code: string };

export interface Vraag {
  readonly medewerker: Medewerker;
  readonly handeling: Handeling;
  readonly vandaag: Dag;
  /** Relations of the asker's organisation with the youngster in question; absent for questions about nobody in particular. */
  readonly relaties?: readonly Relatie[];
  /** For questions about the management of one organisation: which. */
  readonly organisatieId?: string;
  /** `Doel` header: needed when the asker has more than one task that allows it. */
  readonly gevraagdDoel?: string;
}

/** Deny by default. Pure; the only place where access is decided. */
export type Beslis = (vraag: Vraag) => Toegang;

export const actorVan = (m: Medewerker, rol: Rol): Actor => ({ medewerkerId: m.id, organisatieId: m.organisatieId, rol });
