import type { Db } from '@loopplank/sqlite';
import { alle } from './rijen';
import type { Stand } from './stand';

export const WISSING = 'GegevensGewist';

interface Gebeurd {
  readonly type: string;
  readonly data: object;
}

/** A youngster in a batch: the fold before it, and what happened. */
interface Deel {
  readonly nr: number;
  readonly stand: Stand;
  readonly nieuw: readonly Gebeurd[];
}

export const isGewist = ({ nieuw }: Pick<Deel, 'nieuw'>): boolean => nieuw.some(({ type }) => type === WISSING);

const leesbaar = (aanmelding: object): boolean => (aanmelding as { readonly voornaam: string | null }).voornaam !== null;

/** Will an erasure in this batch take away what could be read? Not in a rebuild: the keys are gone by then. */
export const wistLeesbaars = (voor: readonly Deel[]): boolean =>
  voor.some((d) => isGewist(d) && (d.stand.aanmeldingen.some(leesbaar) || d.nieuw.some((g) => g.type === 'JongereAangemeld' && leesbaar(g.data))));

/**
 * Deletes every row about these youngsters from the named tables. Their row in `jongere` stays, emptied by the fold:
 * their number is never given to somebody else, so that every rebuild gives the same numbers.
 */
export function wisRijen(db: Db, tabellen: readonly string[], nrs: readonly number[]): void {
  if (nrs.length === 0) return;
  for (const tabel of tabellen) db.prepare(`DELETE FROM ${tabel} WHERE nr IN (SELECT value FROM json_each(?))`).run(JSON.stringify(nrs));
}

/** SQL: youngster `j` was erased. Nobody else is without a registration. */
export const IS_GEWIST = 'j.begin_geldig IS NULL';

/** Ids of all who were erased. */
export const gewisteJongeren = (db: Db): string[] => alle<{ id: string }>(db, `SELECT id FROM jongere j WHERE ${IS_GEWIST} ORDER BY nr`).map(({ id }) => id);
