import type { BeeldDefinitie } from '@loopplank/in-beeld';
import type { Dag, Moment } from '@loopplank/kernel';
import type { Verwijzing } from '../antwoorden';
import type { Klokken } from './jongere.lezen';

/** Names of organisations and employees, from the context that keeps them. */
export interface Namen {
  organisatie(id: string): string;
  medewerker(id: string): string | undefined;
}

/** Who asks. Access is decided on `vandaag`, whatever day the question is about. */
export interface Vrager {
  readonly medewerkerId: string;
  readonly organisatieId: string;
  /** `feiten`: sees that things happened in every file, never what was said (auditor). */
  readonly inhoud: 'alles' | 'feiten';
  readonly vandaag: Dag;
}

/** Everything a query needs besides the view itself. */
export interface Vraag extends Klokken {
  readonly vrager: Vrager;
  readonly namen: Namen;
  readonly nu: Moment;
  /** The standard definition of being in view on the day; absent: the one that ships with the product. */
  readonly standaard?: BeeldDefinitie;
}

/** Which part of a list. */
export interface Bladzijde {
  readonly page: number;
  readonly pageSize: number;
}

export const blad = <T>(rijen: readonly T[], { page, pageSize }: Bladzijde): T[] => rijen.slice((page - 1) * pageSize, page * pageSize);

export const organisatie = (namen: Namen, id: string): Verwijzing => ({ id, naam: namen.organisatie(id) });

/** Absent when the person is not known (the system itself, or an account that was erased). */
export function medewerker(namen: Namen, id: string | undefined): { medewerker?: Verwijzing } {
  const naam = id === undefined ? undefined : namen.medewerker(id);
  return id === undefined || naam === undefined ? {} : { medewerker: { id, naam } };
}
