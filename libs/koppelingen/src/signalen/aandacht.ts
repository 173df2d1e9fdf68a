import { isStartkwalificatie } from '@loopplank/dossier';
import { type Dag, dagVan, eerste, laatste } from '@loopplank/kernel';
import { inhoudstekst, type Ontvangst } from './state';

type Geteld = Pick<Ontvangst, 'register' | 'standOp' | 'regel'>;

/** The last stand of every entry, in whatever order the rows came. */
function geldend(ontvangsten: readonly Geteld[]): readonly Geteld[] {
  const perGegeven = new Map<string, Geteld>();
  const gewicht = (o: Geteld): string => `${o.standOp} ${inhoudstekst(o)}`;
  for (const o of ontvangsten) {
    if (o.regel === null) continue;
    const sleutel = `${o.register} ${o.regel.gegeven}`;
    const eerder = perGegeven.get(sleutel);
    if (!eerder || gewicht(eerder) < gewicht(o)) perGegeven.set(sleutel, o);
  }
  return [...perGegeven.values()].filter((o) => !o.regel!.verwijderd);
}

/**
 * The first day on which somebody should look at this person; null: no reason by what the registers say. Somebody who
 * goes to school, has a startkwalificatie or died is not looked for (target group of WEB 9.2.1).
 */
export function aandachtVanaf(ontvangsten: readonly Geteld[]): Dag | null {
  const feiten = geldend(ontvangsten).flatMap((o) => (o.regel?.inhoud ? [o.regel.inhoud] : []));
  if (feiten.some((f) => f.soort === 'overleden' || (f.soort === 'diploma' && f.niveau !== undefined && isStartkwalificatie(f.niveau)))) return null;
  const scholen = feiten.filter((f) => f.soort === 'inschrijving');
  if (scholen.some((f) => f.uitPer === undefined)) return null;
  const zonder = ontvangsten.flatMap((o) => (o.regel?.inhoud?.soort === 'zonderWerkOfSchool' ? [dagVan(o.standOp)] : []));
  const dagen = [
    // Who left two schools is without one since the last of them; a list that names somebody every month does so since the first.
    ...(scholen.length > 0 ? [scholen.map((f) => f.uitPer!).reduce(laatste)] : []),
    ...(feiten.some((f) => f.soort === 'zonderWerkOfSchool') ? [zonder.reduce(eerste)] : []),
  ];
  return dagen.length === 0 ? null : dagen.reduce(eerste);
}

/** The day on which what is told happened: the lag of a source is counted from here. */
export const gebeurdOp = ({ standOp, regel }: Geteld): Dag => regel?.inhoud?.uitPer ?? regel?.inhoud?.datum ?? regel?.inhoud?.van ?? dagVan(standOp);
