import { plusDagen, type Dag } from '@loopplank/kernel';
import { isBesluit } from './besluit';
import { isVertrek, verjaardag } from './doelgroep';
import { herbezoekdag, isRustfeit } from './rust';
import { DAGEN_VERLOPEN, standOp, type Gewogen } from './stand';

/** Every day on which a status can change by the passing of time alone. */
export function wisseldagen({ dragers, feiten, definitie, geboortedatum, signalen }: Gewogen): (Dag | null | undefined)[] {
  const { leeftijdVan, leeftijdTot } = definitie.doelgroep;
  return [
    ...signalen,
    ...(geboortedatum ? [verjaardag(geboortedatum, leeftijdVan), verjaardag(geboortedatum, leeftijdTot)] : []),
    ...dragers.flatMap((d) => [d.van, d.waarschuwVan, ...(d.tot ? [plusDagen(d.tot, 1), plusDagen(d.tot, DAGEN_VERLOPEN + 1)] : [])]),
    ...feiten.filter((f) => isBesluit(f) || f.soort === 'tweezijdigContact').map((f) => f.geldigVan),
    ...feiten.filter(isRustfeit).flatMap((f) => [f.geldigVan, herbezoekdag(f)]),
    ...feiten.filter(isVertrek).flatMap((f) => [f.geldigVan, f.geldigTot && plusDagen(f.geldigTot, 1)]),
  ];
}

/** The first day after `op` with another status, if nothing new becomes known; null: it stays as it is. */
export function verandertOp(gewogen: Gewogen, op: Dag): Dag | null {
  const nu = standOp(gewogen, op).status;
  const dagen = wisseldagen(gewogen).filter((d): d is Dag => !!d && d > op);
  return [...new Set(dagen)].sort().find((d) => standOp(gewogen, d).status !== nu) ?? null;
}
