import { type Dag, plusMaanden, dagVan, type RecordedEvent } from '@loopplank/kernel';
import { geldende } from '../correcties/state';
import { type Feit, feitVan, inVolgorde, totEnMet } from '../feit';
import type { Dossier } from '../state';
import type { ContactGeweigerd, HerbezoekToegestaan, RustIngetrokken } from './events';

export type Rustevent = HerbezoekToegestaan | ContactGeweigerd | RustIngetrokken;
export type Rust = readonly Feit<Rustevent>[];

export const evolveRust = (s: Rust, e: RecordedEvent<Rustevent>): Rust => [...s, feitVan<Rustevent>(e)];

/** Without a day of return somebody looks once a year whether it still holds; nobody is ever closed. */
const NAKIJKEN_NA_MAANDEN = 12;

/** The day until which nobody seeks contact, or on which a person looks again when no day was agreed. */
export const rustTot = (f: Feit<HerbezoekToegestaan | ContactGeweigerd>): Dag =>
  f.type === 'HerbezoekToegestaan' ? f.data.weerWelkom : plusMaanden(dagVan(f.geldigOp), NAKIJKEN_NA_MAANDEN);

/** The rest that holds on a day. The latest word decides; an agreed one ends on its own day, a refusal does not. */
export function rustOp(d: Dossier, op: Dag): Feit<HerbezoekToegestaan | ContactGeweigerd> | undefined {
  const opTijd = totEnMet(op);
  const laatste = geldende(d, d.rust).filter((f) => opTijd(f.geldigOp)).sort(inVolgorde).at(-1);
  if (laatste === undefined || laatste.type === 'RustIngetrokken') return undefined;
  return laatste.type === 'HerbezoekToegestaan' && laatste.data.weerWelkom <= op ? undefined : laatste;
}
