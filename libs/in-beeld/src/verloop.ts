import { type Dag, plusDagen } from '@loopplank/kernel';
import { beknopt } from './beknopt';
import { sluitdagen } from './gaten/gaten';
import type { Gewogen } from './stand';
import { plaatsOp, type Plaats } from './uit-beeld';
import { wisseldagen } from './verandering';

/** Later than any day. */
export const ALTIJD = '9999-12-31' as Dag;

/** A stretch of days with one status, both days included, if nothing new becomes known. */
export interface Periode extends Plaats {
  readonly van: Dag;
  /** `9999-12-31`: it stays so. */
  readonly tot: Dag;
}

const gelijk = (a: Plaats, b: Plaats): boolean => a.stand.status === b.stand.status && a.uit?.reden === b.uit?.reden && a.uit?.sinds === b.uit?.sinds;

/**
 * How it goes on from a day, as known now: so that a list of any later day is a matter of looking up days, and the
 * passing of time needs no work at night. `begin`: first day of the file.
 */
export function verloop(alles: Gewogen, van: Dag, tot: Dag, begin: Dag): Periode[] {
  const gewogen = beknopt(alles);
  const dagen = [...wisseldagen(gewogen), ...gewogen.feiten.map((f) => f.geldigVan), ...sluitdagen(gewogen.feiten, gewogen.definitie), begin];
  const grenzen = [van, ...new Set(dagen.filter((d): d is Dag => !!d && d > van && d <= tot))].sort();
  const perioden: Periode[] = [];
  grenzen.forEach((dag, i) => {
    const volgende = grenzen[i + 1];
    const einde = volgende === undefined ? tot : plusDagen(volgende, -1);
    const plaats = plaatsOp(gewogen, dag, begin);
    const vorige = perioden.at(-1);
    if (vorige && gelijk(vorige, plaats)) perioden[perioden.length - 1] = { ...vorige, tot: einde };
    else perioden.push({ ...plaats, van: dag, tot: einde });
  });
  return perioden;
}
