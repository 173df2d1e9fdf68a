import { type Dag, dagVan, laatste, type Moment } from '@loopplank/kernel';
import type { Db } from '@loopplank/sqlite';
import type { Bijgewerkt } from '../jongere.lezen';
import { type Cel, schrijfRijen } from '../rijen';
import { EINDE_DER_TIJDEN, type Zicht, zicht } from '../stand';
import { datumOntbreekt, leidend, planVoor, stukkenVan, type Stuk } from './klokken';

/** What a list needs of a youngster in aftercare, without a fold: the answers of the coming months, each with its days. */
export interface Nazorgrij {
  readonly stukken: readonly Stuk[];
  readonly plan?: { readonly datum: Dag; readonly medewerkerId: string };
}

function rijVan(z: Zicht, vanaf: Dag): Nazorgrij | null {
  if (z.nazorgstarts.length === 0) return datumOntbreekt(z) ? { stukken: [] } : null;
  const stukken = stukkenVan(z, vanaf);
  const klok = leidend(stukken.map((s) => s.klok).slice(0, 1));
  const plan = klok && planVoor(z, klok);
  return { stukken, ...(plan ? { plan: { datum: plan.datum, medewerkerId: plan.medewerkerId } } : {}) };
}

/** The day of the last thing recorded: whoever asks, asks on that day or later. */
const laatstBekend = ({ nieuw }: Bijgewerkt): Dag => dagVan(nieuw.reduce<Moment>((m, g) => laatste(m, g.vastgelegdOp), nieuw[0]!.vastgelegdOp));

/** Rewrites the rows of these youngsters. Dates, not states: nothing is stamped at night. */
export function schrijfNazorg(db: Db, deel: readonly Bijgewerkt[]): void {
  const rijen = deel.flatMap((d): Cel[][] => {
    const { nazorgstarts, uitstroomgesprekken } = d.stand;
    if (nazorgstarts.length === 0 && uitstroomgesprekken.length === 0) return [];
    const z = zicht(d.stand, EINDE_DER_TIJDEN);
    const rij = z && rijVan(z, laatstBekend(d));
    return rij ? [[d.nr, JSON.stringify(rij)]] : [];
  });
  const geraakt = deel.filter((d) => d.stand.nazorgstarts.length > 0 || d.stand.uitstroomgesprekken.length > 0 || d.nieuw.some((g) => g.type === 'GegevensGewist'));
  if (geraakt.length > 0) db.prepare('DELETE FROM nazorg WHERE nr IN (SELECT value FROM json_each(?))').run(JSON.stringify(geraakt.map((d) => d.nr)));
  schrijfRijen(db, 'INSERT INTO nazorg (nr, rij)', rijen);
}
