import { type Dag, leeftijdOp } from '@loopplank/kernel';
import type { Registerrij } from '../rijen/registerrij';

/** From this age on we follow youngsters; until the age that holds from each day on: 27 since the law "Van school naar duurzaam werk". */
const VAN = 12;
const TOT: readonly { readonly vanaf: Dag; readonly leeftijd: number }[] = [
  { vanaf: '2026-01-01' as Dag, leeftijd: 27 },
  { vanaf: '0001-01-01' as Dag, leeftijd: 23 },
];

/** Somebody we do not know and need not know: too young, too old, or living where this organisation does not work. */
export function buitenDoelgroep({ wie, gemeente }: Pick<Registerrij, 'wie' | 'gemeente'>, op: Dag, inGebied: ((gemeente: string) => boolean) | undefined): boolean {
  if (gemeente !== undefined && inGebied && !inGebied(gemeente)) return true;
  if (wie.geboortedatum === undefined) return false;
  const leeftijd = leeftijdOp(wie.geboortedatum, op);
  return leeftijd < VAN || leeftijd >= TOT.find((t) => t.vanaf <= op)!.leeftijd;
}
