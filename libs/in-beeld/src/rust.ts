import { plusDagen, type Dag } from '@loopplank/kernel';
import { bekendVanaf, type Feit } from './waarneming';

/** A promise to leave somebody alone. `herbezoekOp` is the first day contact is welcome again; null = not agreed. */
export interface Rust {
  readonly feit: Feit;
  readonly herbezoekOp: Dag | null;
}

/** Half a year, when no day was agreed. Our own default. */
const RUSTDAGEN = 183;

/** Two facts of the same day: the promise of rest goes before taking it back, unless that came in later. */
const volgorde = (f: Feit): string =>
  `${f.geldigVan} ${bekendVanaf(f)} ${f.soort === 'rustIngetrokken' ? 0 : 1} ${f.gebeurtenisId}`;

export const isRustfeit = (f: Feit): boolean =>
  f.soort === 'herbezoekToegestaan' || f.soort === 'contactGeweigerd' || f.soort === 'rustIngetrokken';

export const herbezoekdag = (f: Feit): Dag | null =>
  f.soort === 'herbezoekToegestaan' ? (f.peildatum ?? plusDagen(f.geldigVan, RUSTDAGEN)) : null;

/** The rest that holds on a day, or null. The latest rest fact decides; a promise ends on the agreed day itself. */
export function rustOp(feiten: readonly Feit[], op: Dag): Rust | null {
  const laatste = feiten
    .filter((f) => isRustfeit(f) && f.geldigVan <= op)
    .reduce<Feit | undefined>((l, f) => (l === undefined || volgorde(f) > volgorde(l) ? f : l), undefined);
  if (laatste === undefined || laatste.soort === 'rustIngetrokken') return null;
  const herbezoekOp = herbezoekdag(laatste);
  return herbezoekOp !== null && herbezoekOp <= op ? null : { feit: laatste, herbezoekOp };
}
