import type { DossierCommand, DossierCommandVan } from '@loopplank/dossier';
import type { Moment } from '@loopplank/kernel';
import type { Collega } from '../regio/medewerkers';

export type Commandsoort = DossierCommand['type'];
export type DataVan<T extends Commandsoort> = DossierCommandVan<T>['data'];

/** Looks up the id of the first event of an earlier step, by the name of that step. */
export type Verwijs = (naam: string) => string;

/** One command somebody gave, on a clock of the past. */
export interface Stap<T extends Commandsoort = Commandsoort> {
  /** Order of making; part of the id of the command. */
  readonly nr: number;
  /** When it was recorded. */
  readonly op: Moment;
  readonly door: Collega;
  readonly bron: string;
  readonly type: T;
  readonly data: (id: Verwijs) => DataVan<T>;
  /** Name by which later steps refer to it. */
  readonly naam?: string;
}

/** A touchpoint as it is recorded. */
export type ContactData = DataVan<'RegistreerContact'>;
export type Kanaal = ContactData['kanaal'];
export type Gespreksuitkomst = ContactData['uitkomst'];
