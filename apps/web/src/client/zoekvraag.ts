import type { Dag } from '@loopplank/kernel';
import { leesDatum } from '../tijd/dagen';

/** Body of POST /v1/jongeren/_zoek. */
export interface Zoekvraag {
  readonly tekst?: string;
  readonly geboortedatum?: Dag;
}

/** A whole date in the box is a birth date; anything else is a name, from two letters on. */
export function zoekvraagVan(getypt: string): Zoekvraag | null {
  const tekst = getypt.trim();
  const datum = leesDatum(tekst);
  if ('dag' in datum) return { geboortedatum: datum.dag };
  return tekst.length < 2 ? null : { tekst };
}
