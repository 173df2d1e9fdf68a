import type { Dag } from '@loopplank/kernel';
import { laatsteSchooldag, raakt } from '../../school/inschrijvingen';
import type { Inschrijvingfeit, Uitschrijvingfeit } from './feiten';
import { huidigeId, type Zicht } from './zicht';

export interface InschrijvingNu {
  readonly inschrijving: Inschrijvingfeit;
  /** The first deregistration that ends it, as far as it is known on this day. */
  readonly uitschrijving?: Uitschrijvingfeit;
  /** Last day, as planned or as it turned out. */
  readonly tot?: Dag;
}

const opDag = (a: Uitschrijvingfeit, b: Uitschrijvingfeit): number => (a.per < b.per ? -1 : a.per > b.per ? 1 : 0);

/** Enrolments, each with its end, newest first. A deregistration that was only announced ends nothing. */
export function inschrijvingenNu(z: Zicht): InschrijvingNu[] {
  const uit = z.uitschrijvingen.filter((u) => !u.aangekondigd).sort(opDag);
  return z.inschrijvingen
    .map((inschrijving): InschrijvingNu => {
      const uitschrijving = uit.find((u) =>
        raakt(u.inschrijvingId === undefined ? u : { ...u, inschrijvingId: huidigeId(z, u.inschrijvingId) }, inschrijving, [inschrijving.id]));
      const tot = laatsteSchooldag(inschrijving.tot, uitschrijving?.per);
      return { inschrijving, ...(uitschrijving ? { uitschrijving } : {}), ...(tot === undefined ? {} : { tot }) };
    })
    .sort((a, b) => (a.inschrijving.van < b.inschrijving.van ? 1 : a.inschrijving.van > b.inschrijving.van ? -1 : 0));
}

/** Deregistrations, newest first. */
export const uitschrijvingenNu = (z: Zicht): Uitschrijvingfeit[] => [...z.uitschrijvingen].sort((a, b) => opDag(b, a));
