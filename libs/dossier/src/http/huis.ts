import type { Medewerker } from '@loopplank/access';
import type { BeeldDefinitie } from '@loopplank/in-beeld';
import type { Dag, Moment, RecordedEvent } from '@loopplank/kernel';
import type { ViewReader } from '@loopplank/projections';
import type { NieuweBetrokkene } from '../aanmelding/meld-jongere-aan';
import type { BetrokkenRol } from '../betrokkenheid/events';
import type { Trede } from '../escalatie/events';
import type { DossierEvent } from '../events';
import type { Beeldlijst, Beeldvraag, Effect, Effectvraag, Namen, Stillijst, Stilvraag } from '../views';

export type { NieuweBetrokkene };

/** Injection token of what the dossier's controllers need from the house around them. */
export const DOSSIER_HUIS = Symbol('DOSSIER_HUIS');

/** What a handover needs to know of its receiver; days by the working calendar there. */
export interface Ontvanger {
  readonly rol: BetrokkenRol;
  readonly grondslag: string;
  /** How many people there can log in and answer. */
  readonly ontvangers: number;
  readonly herinnerDatum: Dag;
  readonly leidingDatum: Dag;
  readonly uiterlijkDatum: Dag;
  readonly kalenderVersie: string;
}

export interface DossierHuis {
  readonly views: ViewReader;
  readonly namen: Namen;
  /** All events of one file, from the log itself; none when there is no such file. */
  gebeurtenissen(jongereId: string): Promise<readonly RecordedEvent<DossierEvent>[]>;
  /** The registrar's own organisation and the Doorstroompunt of the municipality's region. */
  betrokkenenBijAanmelding(medewerker: Medewerker, gemeente: string, vandaag: Dag): readonly NieuweBetrokkene[];
  /** Keyed digest of a citizen service number, for search only. */
  bsnIndex(bsn: string): string;
  /** Whether an organisation with this id takes part in this installation. */
  organisatieBestaat(organisatieId: string): boolean;
  /** In which roles, and on which grounds of its own, an organisation can be involved; undefined: it takes no part. */
  betrekbaarAls(organisatieId: string): { readonly rollen: readonly BetrokkenRol[]; readonly grondslagen: readonly string[] } | undefined;
  /** An organisation as receiver of a handover, asked on a day; undefined: it takes no part. */
  ontvanger(organisatieId: string, op: Dag): Ontvanger | undefined;
  /** The organisation of an employee whose account is open on that day, or undefined. */
  organisatieVanMedewerker(medewerkerId: string, op: Dag): string | undefined;
  /** Who is out of view, among everybody; read in a thread of its own. Null: there is no such definition. */
  beeldlijst(vraag: Beeldvraag): Promise<Beeldlijst | null>;
  /** Who had no two-way contact for long, among everybody; read in a thread of its own. */
  beeldstil(vraag: Stilvraag): Promise<Stillijst>;
  /** The standard definition of being in view on a day; undefined: not known yet, the one that ships counts. */
  standaardDefinitie?(op: Dag): BeeldDefinitie | undefined;
  /** What a version of a definition would change, among everybody. Null: there is no such version. */
  beeldeffect(vraag: Effectvraag): Promise<Effect | null>;
  /** Who must know that this employee opened a file in an emergency; `woonplaats`: where the youngster lives, null when not known. */
  toezichtOp(
    waarover: { readonly regie: { readonly organisatieId: string; readonly medewerkerId?: string } | null; readonly woonplaats: string | null },
    door: { readonly id: string; readonly organisatieId: string },
    op: Dag,
  ): readonly string[];
  /** Public address. */
  readonly url: string;
  /** Whose calendar this secret opens, as long as they work in files; undefined: nobody's. */
  agendaVan(token: string, nu: Moment): { readonly medewerkerId: string; readonly organisatieId: string } | undefined;
  /** Until when this employee has seen the news; undefined: never looked. */
  nieuwsGezienTot(medewerkerId: string): Moment | undefined;
  /** Absent colleagues of the same organisation whom this employee stands in for on that day. */
  vervangtOp(medewerkerId: string, op: Dag): readonly string[];
  /** Of which steps of an escalation this employee hears, for the whole organisation. */
  hoortTreden(organisatieId: string, medewerkerId: string, op: Dag): readonly Trede[];
  /** So many working days after a day, by the calendar of an organisation. */
  werkdagenNa(van: Dag, aantal: number, organisatieId: string): Dag;
}
