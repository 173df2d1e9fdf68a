import type { Afwijzing, CommandMeta, NewEvent } from '@loopplank/kernel';
import type { DossierEvent } from '../events';
import type { Feit } from '../feit';
import { gelijk, gewijzigd, zonderLeeg } from '../leeg';
import type { Dossier } from '../state';

/** The new version of a fact; null when nothing changed; or the refusal that recording it would have met. */
export type Vervanging = NewEvent<DossierEvent> | null | Afwijzing;

/** `d` is the file without the old version of `feit`. */
export interface Bij<E extends DossierEvent> {
  readonly d: Dossier;
  readonly feit: Feit<E>;
  readonly meta: CommandMeta;
}

export type Van<T extends DossierEvent['type']> = Extract<DossierEvent, { type: T }>;

/** Applies the changes and stops when there are none. */
export function nieuweVersie<T extends object>(oud: T, velden: Parameters<typeof gewijzigd<T>>[1], maak: (nieuw: T) => NewEvent<DossierEvent> | Afwijzing): Vervanging {
  const nieuw = gewijzigd(oud, velden);
  return gelijk(nieuw, zonderLeeg(oud)) ? null : maak(nieuw);
}
