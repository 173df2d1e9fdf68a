import { type Dag, eerste, nooit, plusDagen, type RecordedEvent } from '@loopplank/kernel';
import { geldende } from '../correcties/state';
import { type Feit, feitVan, versies } from '../feit';
import type { Dossier } from '../state';
import type { InschrijvingGemeld, UitschrijvingAangekondigd, UitschrijvingGemeld } from './events';

export type Uitschrijving = UitschrijvingGemeld | UitschrijvingAangekondigd;

export interface Inschrijvingen {
  readonly gemeld: readonly Feit<InschrijvingGemeld>[];
  /** Deregistrations, announced ones too. */
  readonly uit: readonly Feit<Uitschrijving>[];
}

export function evolveInschrijvingen(s: Inschrijvingen, e: RecordedEvent<InschrijvingGemeld | Uitschrijving>): Inschrijvingen {
  switch (e.type) {
    case 'InschrijvingGemeld':
      return { ...s, gemeld: [...s.gemeld, feitVan(e)] };
    case 'UitschrijvingGemeld':
    case 'UitschrijvingAangekondigd':
      return { ...s, uit: [...s.uit, feitVan<Uitschrijving>(e)] };
    default:
      return nooit(e);
  }
}

interface Plek {
  readonly school?: string | null;
  readonly organisatieId?: string;
}

/** What makes two mentions the same school: an id, or a name as typed. Undefined: none was named (or it was erased). */
export const plaatsVan = ({ organisatieId, school }: Plek): string | undefined =>
  organisatieId ?? (school ? school.replace(/\s+/g, ' ').trim().toLowerCase() : undefined);

/** What of a deregistration decides which enrolments it ends. */
export interface Vertrek extends Plek {
  readonly inschrijvingId?: string;
  readonly per: Dag;
}

/**
 * Whether a deregistration ends this enrolment: it names it, or its school, or no school at all; and the enrolment
 * had begun. `ids`: the enrolment's own id and those of its earlier versions.
 */
export function raakt(uit: Vertrek, i: Plek & { readonly van: Dag }, ids: readonly string[]): boolean {
  if (i.van >= uit.per) return false;
  if (uit.inschrijvingId !== undefined) return ids.includes(uit.inschrijvingId);
  const plaats = plaatsVan(uit);
  return plaats === undefined || plaats === plaatsVan(i);
}

/** Last day of an enrolment: as planned, or the day before the youngster left if that is earlier. */
export const laatsteSchooldag = (tot: Dag | undefined, per: Dag | undefined): Dag | undefined => {
  const voor = per === undefined ? undefined : plusDagen(per, -1);
  return tot !== undefined && voor !== undefined ? eerste(tot, voor) : (tot ?? voor);
};

export interface InschrijvingRij {
  readonly inschrijving: Feit<InschrijvingGemeld>;
  /** The first deregistration that ends it; announced ones do not. */
  readonly uitschrijving?: Feit<UitschrijvingGemeld>;
}

/** Enrolments that hold, in the order in which they were recorded, each with what ended it. */
export function inschrijvingen(d: Dossier): readonly InschrijvingRij[] {
  const uit = geldende(d, d.inschrijvingen.uit)
    .filter((u): u is Feit<UitschrijvingGemeld> => u.type === 'UitschrijvingGemeld')
    .sort((a, b) => (a.data.per < b.data.per ? -1 : a.data.per > b.data.per ? 1 : a.revision - b.revision));
  return geldende(d, d.inschrijvingen.gemeld).map((inschrijving) => {
    const ids = versies(d.inschrijvingen.gemeld, inschrijving.id);
    const uitschrijving = uit.find((u) => raakt(u.data, inschrijving.data, ids));
    return { inschrijving, ...(uitschrijving ? { uitschrijving } : {}) };
  });
}
