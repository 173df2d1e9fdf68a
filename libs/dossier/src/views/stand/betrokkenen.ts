import { geldtOp } from '@loopplank/kernel';
import type { Betrokkenheid, Koppeling, Stand } from './feiten';
import { opgegaan } from './samen';
import { geldendeCorrecties, huidigeId, type Zicht } from './zicht';

type Betrokken = Pick<Stand, 'betrokkenheden' | 'eindes' | 'opvolgers'>;

/** Involvement with its end worked in: the end agreed at the start, or an earlier one recorded later. */
const metEinde =
  (stand: Betrokken) =>
  (b: Betrokkenheid): Betrokkenheid => {
    const eindes = stand.eindes.filter((e) => huidigeId(stand, e.betrokkenheidId) === b.id).map((e) => e.tot);
    const tot = [...eindes, ...(b.tot ? [b.tot] : [])].sort()[0];
    return tot === undefined ? b : { ...b, tot };
  };

/** Everybody around a youngster up to this day, also those whose involvement has ended. */
export const betrokkenheden = (z: Zicht): Betrokkenheid[] => z.betrokkenheden.map(metEinde(z));

/** Every involvement as known now, past and future: what access is decided on. */
export function alleBetrokkenheden(stand: Stand): Betrokkenheid[] {
  // Of a signpost: access is decided in the file it points to.
  if (opgegaan(stand)) return [];
  const weg = geldendeCorrecties(stand.correcties);
  const geldig = { ...stand, eindes: stand.eindes.filter((e) => !weg.has(e.id)) };
  return stand.betrokkenheden.filter((b) => !weg.has(b.id)).map(metEinde(geldig));
}

/** An ending ends what was recorded before it: coupling again on the same day starts anew. */
const isGestopt = (k: Koppeling, z: Zicht): boolean =>
  z.ontkoppelingen.some((o) => o.organisatieId === k.organisatieId && o.medewerkerId === k.medewerkerId && o.revision > k.revision && o.tot < z.peil.dag);

/** Who guide on this day on behalf of an organisation that is involved on this day, in the order in which they came. */
export function begeleiders(z: Zicht, organisatieId: string): string[] {
  if (!betrokkenheden(z).some((b) => b.organisatieId === organisatieId && geldtOp(b, z.peil.dag))) return [];
  const nu = z.koppelingen.filter((k) => k.organisatieId === organisatieId && !isGestopt(k, z));
  return [...new Set(nu.map((k) => k.medewerkerId))];
}
