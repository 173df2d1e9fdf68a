import { randomBytes } from 'node:crypto';
import { KeyMissing, type KeyCupboard, type SubjectKeys } from '../port';
import { CupboardFolder } from './cupboard-folder';
import { MasterKeyFault, SubjectErased } from './faults';
import { Memory } from './memory';
import { Wrapping } from './wrapping';

export interface KeyCupboardOptions {
  /** Folder with the wrapped keys; made when it is not there. Shared by all processes and nodes of the installation. */
  readonly map: string;
  /** 32 bytes, from `leesHoofdsleutel`. */
  readonly hoofdsleutel: Uint8Array;
  /** How long keys in memory are used without a look at the folder: the most that an erasure by another process goes unnoticed. Default 5000. */
  readonly versheidMs?: number;
  /** Subjects kept in memory (about 1 KB each). Default 50,000: a whole region. */
  readonly maxInGeheugen?: number;
}

/**
 * The key cupboard over a folder. Safe with several processes on one folder: two that make the keys of one subject
 * at the same time end with the same keys, durably, before either uses them.
 * Throws MasterKeyFault when the folder is wrapped with another master key, or half rotated.
 */
export function openKeyCupboard(options: KeyCupboardOptions): KeyCupboard {
  const { map, hoofdsleutel, versheidMs = 5_000, maxInGeheugen = 50_000 } = options;
  const folder = new CupboardFolder(map);
  const wrapping = new Wrapping(hoofdsleutel);
  /** null: erased, for good. */
  const memory = new Memory<SubjectKeys | null>(maxInGeheugen);
  eisHoofdsleutel(folder, wrapping);

  const onthoud = (subject: string, keys: SubjectKeys | null): SubjectKeys | null => {
    memory.set(subject, keys, performance.now());
    return keys;
  };

  /** From memory when it is fresh; undefined when the folder has to be read. */
  function uitGeheugen(subject: string): SubjectKeys | null | undefined {
    const gezien = memory.get(subject);
    if (!gezien || gezien.waarde === null) return gezien?.waarde;
    const nu = performance.now();
    if (nu - gezien.op < versheidMs) return gezien.waarde;
    if (folder.isErased(subject) || !folder.hasKey(subject)) return undefined;
    gezien.op = nu;
    return gezien.waarde;
  }

  /** A tombstone wins; an erasure that was cut short is finished by whoever meets it. */
  function isGewist(subject: string): boolean {
    if (!folder.isErased(subject)) return false;
    if (folder.hasKey(subject)) folder.wipe(subject);
    onthoud(subject, null);
    return true;
  }

  /** From the folder: the keys, null when erased, undefined when there is nothing. */
  function uitMap(subject: string): SubjectKeys | null | undefined {
    if (isGewist(subject)) return null;
    const tekst = folder.read(subject);
    // Looked at again: the key file may have gone after the first look, because of an erasure.
    if (tekst === undefined) return isGewist(subject) ? null : undefined;
    return onthoud(subject, wrapping.unwrap(subject, tekst));
  }

  function maak(subject: string): SubjectKeys | null {
    eisHoofdsleutel(folder, wrapping);
    const keys = { identiteit: randomBytes(32), dossier: randomBytes(32), bijzonder: randomBytes(32) };
    if (!maakBestand(subject, wrapping.wrap(subject, keys))) return uitMapDuurzaam(subject) ?? null;
    // Erased while the file was being made: no key may stay behind a tombstone.
    return isGewist(subject) ? null : onthoud(subject, keys);
  }

  function maakBestand(subject: string, tekst: string): boolean {
    try {
      return folder.create(subject, tekst);
    } catch (fout) {
      // An erasure also wipes half-made files of its subject.
      if (folder.isErased(subject)) return false;
      throw fout;
    }
  }

  /** Another process may have made the file this instant: durable for us too before an event leans on it. */
  function uitMapDuurzaam(subject: string): SubjectKeys | null | undefined {
    const keys = uitMap(subject);
    if (keys) folder.sync(subject);
    return keys;
  }

  return {
    ensure(subject) {
      let keys = uitGeheugen(subject);
      if (keys === undefined) keys = uitMapDuurzaam(subject);
      if (keys === undefined) keys = maak(subject);
      if (keys === null) throw new SubjectErased(subject);
      return keys;
    },
    find(subject) {
      let keys = uitGeheugen(subject);
      if (keys === undefined) keys = uitMap(subject);
      if (keys === undefined) throw new KeyMissing(subject);
      return keys;
    },
    destroy(subject) {
      folder.entomb(subject);
      onthoud(subject, null);
      folder.wipe(subject);
    },
  };
}

/** Refuses to go on when the cupboard is, or has meanwhile been, wrapped with another master key. */
function eisHoofdsleutel(folder: CupboardFolder, { kenmerk }: Wrapping): void {
  const { hoofdsleutel, rotatieVan } = folder.gegevens(kenmerk);
  if (rotatieVan !== undefined) throw new MasterKeyFault('rotation', `${folder.map}: a rotation of the master key is not finished; run it again`);
  if (hoofdsleutel !== kenmerk) throw new MasterKeyFault('other', `${folder.map}: the keys are wrapped with another master key`);
}
