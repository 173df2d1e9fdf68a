import type { Momentfeit, Regiefeit } from './feiten';
import { laatsteFeit, opVolgorde, type Zicht } from './zicht';

const zelfde = (a: Regiefeit, b: Regiefeit): boolean => a.organisatieId === b.organisatieId && a.medewerkerId === b.medewerkerId;

/** A stretch in which one organisation held the file with one person (or with the seat vacant). */
export interface Regieperiode {
  readonly eerste: Regiefeit;
  /** The assignment that ended it; absent: it goes on. */
  readonly volgende?: Regiefeit;
}

/** All stretches up to this day, oldest first. Assigning the same again starts no new one. */
export function regieperioden(z: Zicht): Regieperiode[] {
  const wissels = opVolgorde(z.regie).filter((f, i, alle) => i === 0 || !zelfde(f, alle[i - 1]!));
  return wissels.map((eerste, i) => ({ eerste, ...(wissels[i + 1] ? { volgende: wissels[i + 1]! } : {}) }));
}

/** Who holds the file on this day. Undefined only when the invariant of the dossier was broken. */
export const regieNu = (z: Zicht): Regiefeit | undefined => regieperioden(z).at(-1)?.eerste;

export const momentNu = (z: Zicht): Momentfeit | undefined => laatsteFeit(z.momenten);
