import { type Dag, eerste, geldtOp, nooit, type RecordedEvent } from '@loopplank/kernel';
import { geldende } from '../correcties/state';
import { type Feit, feitVan, versies } from '../feit';
import type { Dossier } from '../state';
import type {
  BegeleiderGekoppeld, BegeleiderLosgekoppeld, BetrokkenheidBeeindigd, BetrokkenheidGestart, BetrokkenRol,
} from './events';

export interface Betrokkenheid {
  readonly gestart: readonly Feit<BetrokkenheidGestart>[];
  readonly beeindigd: readonly Feit<BetrokkenheidBeeindigd>[];
  readonly gekoppeld: readonly Feit<BegeleiderGekoppeld>[];
  readonly losgekoppeld: readonly Feit<BegeleiderLosgekoppeld>[];
}

export type BetrokkenheidEvent = BetrokkenheidGestart | BetrokkenheidBeeindigd | BegeleiderGekoppeld | BegeleiderLosgekoppeld;

export function evolveBetrokkenheid(s: Betrokkenheid, e: RecordedEvent<BetrokkenheidEvent>): Betrokkenheid {
  switch (e.type) {
    case 'BetrokkenheidGestart':
      return { ...s, gestart: [...s.gestart, feitVan(e)] };
    case 'BetrokkenheidBeeindigd':
      return { ...s, beeindigd: [...s.beeindigd, feitVan(e)] };
    case 'BegeleiderGekoppeld':
      return { ...s, gekoppeld: [...s.gekoppeld, feitVan(e)] };
    case 'BegeleiderLosgekoppeld':
      return { ...s, losgekoppeld: [...s.losgekoppeld, feitVan(e)] };
    default:
      return nooit(e);
  }
}

/** One involvement, with its end as we know it now. */
export interface BetrokkenheidRij {
  readonly id: string;
  readonly organisatieId: string;
  readonly rol: BetrokkenRol;
  readonly grondslag: string;
  readonly van: Dag;
  /** Last day; absent: open-ended. */
  readonly tot?: Dag;
}

/** Every involvement that holds: past, present and future. */
export function betrokkenheden(d: Dossier): readonly BetrokkenheidRij[] {
  const eindes = geldende(d, d.betrokkenheid.beeindigd);
  return geldende(d, d.betrokkenheid.gestart).map(({ id, data: { vervangt: _, tot: gepland, ...rest } }) => {
    const ids = versies(d.betrokkenheid.gestart, id);
    const tot = [gepland, ...eindes.filter((e) => ids.includes(e.data.betrokkenheidId)).map((e) => e.data.tot)]
      .filter((t) => t !== undefined)
      .reduce<Dag | undefined>((a, b) => (a === undefined ? b : eerste(a, b)), undefined);
    return { id, ...rest, ...(tot === undefined ? {} : { tot }) };
  });
}

/** Who is around the youngster on a day. */
export const betrokkenenOp = (d: Dossier, op: Dag): readonly BetrokkenheidRij[] => betrokkenheden(d).filter((b) => geldtOp(b, op));

export const isBetrokken = (d: Dossier, organisatieId: string, op: Dag): boolean =>
  betrokkenenOp(d, op).some((b) => b.organisatieId === organisatieId);

/** Involved on this day and without an end: only such an organisation can hold the regie. */
export const isBlijvendBetrokken = (d: Dossier, organisatieId: string, op: Dag): boolean =>
  betrokkenenOp(d, op).some((b) => b.organisatieId === organisatieId && b.tot === undefined);

export interface BegeleiderRij {
  readonly id: string;
  readonly organisatieId: string;
  readonly medewerkerId: string;
  readonly van: Dag;
}

/** Who accompanies the youngster on a day, for organisations that are involved on that day. */
export function begeleidersOp(d: Dossier, op: Dag): readonly BegeleiderRij[] {
  const los = geldende(d, d.betrokkenheid.losgekoppeld);
  const rijen = geldende(d, d.betrokkenheid.gekoppeld).filter(
    (g) =>
      g.data.van <= op &&
      isBetrokken(d, g.data.organisatieId, op) &&
      // An ending ends what was recorded before it: coupling again on the same day starts anew.
      !los.some(
        (l) =>
          l.data.organisatieId === g.data.organisatieId && l.data.medewerkerId === g.data.medewerkerId &&
          l.revision > g.revision && l.data.tot < op,
      ),
  );
  const sleutel = (g: (typeof rijen)[number]) => `${g.data.organisatieId}/${g.data.medewerkerId}`;
  const gezien = new Map([...rijen].sort((a, b) => (a.data.van < b.data.van ? 1 : -1)).map((g) => [sleutel(g), g]));
  return [...gezien.values()].map((g) => ({ id: g.id, organisatieId: g.data.organisatieId, medewerkerId: g.data.medewerkerId, van: g.data.van }));
}
