import type { Dag } from '@loopplank/kernel';
import { leesDatum } from '../../tijd/dagen';
import { maandNaam } from '../../tijd/zeg';
import { woorden } from '../../woorden';

/** A typed day, or what is wrong with it. */
export function dagUit(getypt: string): { dag: Dag; fout?: never } | { dag?: never; fout: string } {
  const gelezen = leesDatum(getypt);
  if ('dag' in gelezen) return { dag: gelezen.dag };
  if (gelezen.fout === 'leeg') return { fout: woorden.fouten.datumLeeg };
  return { fout: gelezen.fout === 'vorm' ? woorden.fouten.datumVorm : woorden.fouten.datumBestaatNiet(gelezen.dagnr!, maandNaam(gelezen.maandnr!)) };
}
