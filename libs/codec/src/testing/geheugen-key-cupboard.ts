import { randomBytes } from 'node:crypto';
import { SubjectErased } from '../keys/faults';
import { KeyMissing, type KeyCupboard, type SubjectKeys } from '../port';

/** A key cupboard in memory, with the behaviour of the real one. `verlies` plays a lost key file. */
export interface GeheugenKeyCupboard extends KeyCupboard {
  verlies(subject: string): void;
}

/** `vast`: keys that are there from the start, for stored fixtures. */
export function geheugenKeyCupboard(vast: Readonly<Record<string, SubjectKeys>> = {}): GeheugenKeyCupboard {
  const keys = new Map(Object.entries(vast));
  const gewist = new Set<string>();
  return {
    ensure(subject) {
      if (gewist.has(subject)) throw new SubjectErased(subject);
      let eigen = keys.get(subject);
      if (!eigen) keys.set(subject, (eigen = { identiteit: randomBytes(32), dossier: randomBytes(32), bijzonder: randomBytes(32) }));
      return eigen;
    },
    find(subject) {
      if (gewist.has(subject)) return null;
      const eigen = keys.get(subject);
      if (!eigen) throw new KeyMissing(subject);
      return eigen;
    },
    destroy(subject) {
      keys.delete(subject);
      gewist.add(subject);
    },
    verlies: (subject) => void keys.delete(subject),
  };
}
