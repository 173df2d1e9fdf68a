import { createSecretKey, type KeyObject } from 'node:crypto';
import type { Klasse } from '@loopplank/kernel';
import type { SubjectKeys } from '../port';

/**
 * Raw keys → key objects, made once for as long as the cupboard keeps handing out the same `SubjectKeys`.
 * How long keys stay in memory is thereby decided in one place: the cupboard.
 */
export class KeyObjects {
  private readonly perSubject = new WeakMap<SubjectKeys, Partial<Record<Klasse, KeyObject>>>();

  van(keys: SubjectKeys, klasse: Klasse): KeyObject {
    let perKlasse = this.perSubject.get(keys);
    if (!perKlasse) this.perSubject.set(keys, (perKlasse = {}));
    return (perKlasse[klasse] ??= createSecretKey(keys[klasse]));
  }
}
